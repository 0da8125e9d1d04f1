// The texts of the editor and rendered Markdown, in Japanese.
import { messages } from '../messages.ts';
import type { editor as english } from '../en/editor.ts';

export const editor = messages<typeof english>('editor', {
	characters: '特殊文字',
	tabKey: 'Tab',
	noFileIsOpen: '開いているファイルがありません',
	chooseAFileOfThe: 'プロジェクトのファイルを選ぶか、新しく作成してください。',
	tabIndentsEscapeThenTab: 'Tabで字下げ、Escapeの後にTabでエディタから出ます',
	lineLineColumnColumn: '{line}行{column}列',
	openPath: '{path}を開く',
	onlyImagesFromTheProject: '表示されるのはプロジェクト内の画像だけです',
	picture: '画像',
	table: '表',
	done: '完了',
	thisFileIsTooLong: 'このファイルは長すぎてレンダリングできません。',
	viewItsSource: 'ソースを表示。'
});
