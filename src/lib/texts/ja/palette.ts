// The texts of the palette of commands, in Japanese.
import { messages } from '../messages.ts';
import type { palette as english } from '../en/palette.ts';

export const palette = messages<typeof english>('palette', {
	commands: 'コマンド',
	searchTheCommands: 'コマンドを検索',
	whatDoYouWant: '何をしますか？',
	on: '、オン',
	notAvailable: '使用不可：',
	commandCount: '{count, plural, other{コマンド#件}}',
	noMatch: '「{text}」に一致するコマンドはありません。',
	refused: '{title}：{reason}',
	recent: '最近使ったもの'
});
