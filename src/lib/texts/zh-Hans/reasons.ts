// Why something cannot be done now, where several parts of the page say it, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { reasons as english } from '../en/reasons.ts';

export const reasons = messages<typeof english>('reasons', {
	loadingProjects: '正在加载项目。',
	deploymentInProgress: '正在部署到多块开发板。',
	boardStopped: '模拟开发板已停止，请重新开机。',
	runInProgress: '有运行任务正在进行。',
	theBoardIsRestarting: '开发板正在重启。',
	theBoardDoesNotAnswer: '开发板没有响应。',
	theTerminalIsUsingThe: '终端正在使用开发板的控制台，请先退出终端。',
	theBoardIsStarting: '开发板正在启动。',
	boardCannotRun: '开发板目前不能运行程序。',
	ourProgramRuns: '此页面的一个小程序正在运行。',
	runUntilStarted: '有运行任务正在进行：请等待其容器启动。'
});
