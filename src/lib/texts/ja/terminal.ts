// The texts of the terminal, in Japanese.
import { messages } from '../messages.ts';
import type { terminal as english } from '../en/terminal.ts';

export const terminal = messages<typeof english>('terminal', {
	terminal: 'ターミナル',
	keysGoToTheBoard: 'キー入力はTabも含めてボードに送られます。Shift+Tabで画面から出ます。',
	theShellIsBeingSet: 'シェルを準備しています',
	leaveTheTerminal: 'ターミナルを終了',
	pastedLinesSentOfTotal:
		'貼り付けた行：{total}行中{sent}行を送信（シェルのプロンプトごとに1行ずつ）。',
	discardTheRest: '残りを破棄',
	notSent: '送信されていません',
	ok: 'OK',
	terminalOfTheBoard: 'ボードのターミナル',
	waitingForTheBoardTo: 'ボードが現在の処理を終えるのを待っています…',
	cancel: 'キャンセル',
	inTheTerminalKeystrokesGo:
		'ターミナルでは、一般的なシリアルターミナルと同じように、キー入力がそのままボードのシェルに送られます。その間、ページはコマンドを送らず、アップロードや一覧の取得はターミナルを終了するまで待ちます。',
	openTheTerminal: 'ターミナルを開く',
	cancelsTheLineAProgram: '行を取り消します（プログラムによって扱いが異なることがあります）',
	completesTheWord: '単語を補完します',
	previousLine: '前の行',
	nextLine: '次の行',
	clearsTheScreen: '画面を消去します',
	deletesTheLine: '行を削除します',
	someCharactersWereNotSent:
		'一部の文字を送信しませんでした。ボードのシェルが受け付けるのはASCII文字だけです。',
	ctrlDNotSent:
		'Ctrl-Dを送信しませんでした。ボードがSMPフレームの始まりとみなし、次のフレームを捨ててしまうためです。古いボードでは、リセットするまでSMPに応答しなくなります。Deleteキーを使ってください。',
	ctrlFNotSent:
		'Ctrl-Fを送信しませんでした。後にTabが続くと、ボードがSMPフレームの始まりとみなし、続く入力を捨ててしまうためです。矢印キーを使ってください。'
});
