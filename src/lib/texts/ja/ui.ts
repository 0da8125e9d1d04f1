// The texts of parts that know nothing of ours, in Japanese.
import { messages } from '../messages.ts';
import type { ui as english } from '../en/ui.ts';

export const ui = messages<typeof english>('ui', {
	messages: 'メッセージ',
	files: 'ファイル',
	editor: 'エディタ',
	consoleAndProblems: 'コンソールと問題',
	board: 'ボード',
	sizesOfTheAreas: '領域の大きさ',
	widthOfTheFileList: 'ファイル一覧の幅',
	widthOfTheConsole: 'コンソールの幅',
	heightOfTheConsole: 'コンソールの高さ',
	widthOfTheBoard: 'ボードの幅',
	cancel: 'キャンセル',
	close: '閉じる',
	tryAgain: '再試行',
	dismiss: '閉じる',
	copied: 'コピーしました',
	notifications: '通知',
	more: 'その他',
	moreOf: 'その他の{choice}',
	loading: '読み込み中…',
	nameCouldNotBeLoaded: '{name}を読み込めませんでした。',
	thereIsNoNetworkConnection:
		'ネットワーク接続が切れています。復旧すると、この部分はすぐに読み込まれます。',
	checkTheConnectionAndTry:
		'接続を確認してもう一度試すか、ページを再読み込みしてください。作業内容は保存されています。（{cause}）',
	areas: '領域',
	code: 'コード',
	console: 'コンソール',
	skipLinks: 'スキップリンク',
	skipToLabel: '{label}へ移動',
	codeAndConsole: 'コードとコンソール',
	toEditor: 'エディタ',
	toConsole: 'コンソール',
	toBoard: 'ボード',
	themeSystem: 'テーマ：システム',
	themeLight: 'テーマ：ライト',
	themeDark: 'テーマ：ダーク',
	textSizeSmall: '文字サイズ：小',
	textSizeNormal: '文字サイズ：標準',
	textSizeLarge: '文字サイズ：大',
	textSizeLargest: '文字サイズ：特大',
	languageOf: '言語：{name}'
});
