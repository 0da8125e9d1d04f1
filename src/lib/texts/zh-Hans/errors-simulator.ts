// What the errors of the simulated board mean to a user, and what to do next, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { simulatorErrors as english } from '../en/errors-simulator.ts';

export const simulatorErrors = messages<typeof english>('errors.simulator', {
	'connection-closed': '连接已关闭。',
	'connection-closed.next': '请重试。',
	'connection-refused': '此端口没有程序在监听。',
	'connection-refused.next': '请运行打开该端口的程序，并等待它开始监听。',
	'network-missing': '开发板没有网络。',
	'network-missing.next': '请在“运行”按钮旁选择带网络接口的开发板，或等待网络就绪。',
	'not-isolated': '此浏览器窗口不能运行容器。',
	'not-isolated.next':
		'容器需要共享内存，而此页面没有获得。请重新加载页面。如果无效，请在普通窗口而不是隐私窗口中打开。',
	'recording-board': '录制时使用的开发板在此版本中不存在。',
	'recording-board.next': '请重新加载页面以获取最新版本。',
	'recording-broken': '录制文件已损坏。',
	'recording-broken.next': '文件的一部分缺失或被改动。请重新获取一份。',
	'recording-failed': '回放意外停止。',
	'recording-failed.next': '请重新打开录制文件。如果再次发生，文件可能已损坏。',
	'recording-too-large': '录制文件过大，无法打开。',
	'recording-too-large.next': '请录制较短的运行。',
	'recording-unknown': '此文件不是录制文件，或由较新版本创建。',
	'recording-unknown.next': '请选择以 .ocre-recording 结尾的文件，或重新加载页面以获取最新版本。',
	'simulator-crashed': '模拟开发板意外停止。',
	'simulator-crashed.next': '可以重新开机。其存储完好。',
	'trace-failed': '无法读取跟踪文件。',
	'trace-failed.next': '请重新打开。如果再次发生，文件可能已损坏。',
	'trace-invalid': '此文件不是跟踪文件。',
	'trace-invalid.next': '请打开从“时间线”下载的 JSON 文件。',
	'trace-too-large': '跟踪文件过大，无法打开。',
	'trace-too-large.next': '上限为 256 MB。请录制较短的跟踪。',
	'trace-too-new': '跟踪文件由 Playground 的较新版本创建。',
	'trace-too-new.next': '请重新加载页面以获取当前版本，然后重新打开。'
});
