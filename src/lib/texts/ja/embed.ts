// The texts of the playground in a frame, and of the dialog that writes its snippet, in Japanese.
import { messages } from '../messages.ts';
import type { embed as english } from '../en/embed.ts';

export const embed = messages<typeof english>('embed', {
	run: '実行',
	runAgain: '再実行',
	stop: '停止',
	cancel: 'キャンセル',
	nothingRuns: '何も実行されていません。',
	underWay: 'プログラムを準備しています…',
	openInTab: 'タブで開く',
	openInsteadText: 'プログラムを独立したタブで開くと、変更した内容のまま実行できます。',
	wantsToRun: '{page}が、このプログラムをシミュレーションボードで実行しようとしています。',
	runOnce: '実行する',
	runAlways: 'このページには、ここでのプログラムの実行を常に許可',
	doNotRun: '実行しない',
	program: 'プログラム',
	board: 'ボード',
	console: 'コンソール',
	file: 'ファイル',
	fileLocked: 'このファイルはここでは変更できません。',
	linesLocked: '印の付いた行はここでは変更できません。',
	title: '「{name}」をページに埋め込む',
	description:
		'このプロジェクトを自分のWebページに表示するフレームです。読者は、その中で自分で「実行」を押します。',
	view: '表示内容',
	viewBoth: 'プログラムとボード',
	viewBoard: 'ボード',
	viewEditor: 'プログラム',
	theme: 'テーマ',
	themeAuto: '読者の設定に合わせる',
	themeLight: 'ライト',
	themeDark: 'ダーク',
	openFirst: '最初に開くファイル',
	locked: '読者が変更できない行',
	lockedHint: '例：main.c:1-9, build.yaml',
	kind: 'スニペット',
	kindElement: 'API付きの要素',
	kindFrame: '単純なフレーム',
	height: '高さ（ピクセル）',
	heightProblem: '200から2000までの数値を入力してください。',
	code: 'コピーするHTML',
	copy: 'コピー',
	copied: 'コピーしました。',
	copyFailed:
		'ブラウザがページにコピーを許可しませんでした。テキストを選択し、キーボードでコピーしてください。',
	hosting:
		'フレーム内でプログラムが動くのは、埋め込み先のページがクロスオリジン分離されている場合です。それ以外では、読者にはプログラムと、タブで開くためのボタンが表示されます。'
});
