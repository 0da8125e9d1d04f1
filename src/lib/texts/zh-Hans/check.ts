// The texts of the deploy check, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { check as english } from '../en/check.ts';

export const check = messages<typeof english>('check', {
	deployCheck: '部署检查',
	noProblemsFound: '未发现问题。',
	working: '请稍候…',
	close: '关闭',
	cancel: '取消',
	theContainerWouldNotStart: '容器将无法启动：请先解决标为“无法运行”的问题。',
	runAnyway: '仍然运行',
	run: '运行',
	blocked: '无法运行',
	warning: '警告',
	note: '提示',
	aChangeIsInProgress: '正在进行更改。'
});
