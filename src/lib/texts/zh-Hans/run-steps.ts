// A run as it goes: its steps, and where it stands, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { runSteps as english } from '../en/run-steps.ts';

export const runSteps = messages<typeof english>('runSteps', {
	compile: '编译',
	upload: '上传',
	verify: '校验',
	start: '启动',
	waiting: '等待中',
	active: '进行中',
	done: '完成',
	failed: '失败',
	preparing: '正在准备编译器',
	fetching: '正在获取编译器',
	fetchingBytes: '正在获取编译器，仅此一次：{bytes}',
	compiling: '正在编译',
	uploading: '正在上传',
	starting: '正在启动容器',
	running: '{id} 正在运行',
	bytes: '{done}',
	bytesOf: '{done}/{total}（{percent}）',
	bytesAtRate: '{done}/{total}，{rate}/s，剩余 {left}',
	comparing: '正在比对开发板上的镜像',
	unplugged: '已拔出：请插入开发板以继续',
	endedByUser: '{id} 已停止',
	endedByError: '{id} 已停止：{why}',
	ended: '{id} 已结束',
	endedWell: '{id} 已结束，退出码 0',
	endedWith: '{id} 已结束，退出码 {exitCode}'
});
