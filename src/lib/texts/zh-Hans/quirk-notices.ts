// The notices of quirks, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { quirkNotices as english } from '../en/quirk-notices.ts';

export const quirkNotices = messages<typeof english>('quirkNotices', {
	allQuirks: '所有特殊行为',
	note: '提示（{containerId}）：{title}',
	notesAboutRunningContainers: '关于运行中容器的提示',
	onlyOnRealBoards: '在这里可以正常工作，因为开发板处于文档模式。在真实开发板上：{message}',
	resetAndRunAgain: '复位并重新运行',
	whatThisMeans: '这是什么意思'
});
