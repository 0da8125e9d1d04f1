// The texts of the palette of commands, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { palette as english } from '../en/palette.ts';

export const palette = messages<typeof english>('palette', {
	commands: '命令',
	searchTheCommands: '搜索命令',
	whatDoYouWant: '你想做什么？',
	on: '，已开启',
	notAvailable: '不可用：',
	commandCount: '{count, plural, other{# 条命令}}',
	noMatch: '没有与“{text}”匹配的命令。',
	refused: '{title}：{reason}',
	recent: '最近使用'
});
