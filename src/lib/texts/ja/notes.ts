// What the page remarks in the console and in the log of a connection, in Japanese.
import { messages } from '../messages.ts';
import type { notes as english } from '../en/notes.ts';

export const notes = messages<typeof english>('notes', {
	noLongerWaiting: '応答を待つのをやめました',
	shellReturned: 'シェルの戻り値は{returnValue}',
	terminalTakes:
		'ターミナルがコンソールを使用中です。出力は「ターミナル」と「生データ」に表示されます',
	afterTerminal: 'ターミナル終了後：{title}{next}',
	terminalClosed: 'ターミナルを閉じました',
	aboutContainer: '補足（{containerId}）：{message}',
	engineAndScript:
		'JavaScriptエンジンはボードに残っているため、プログラムの{bytes}バイトだけを送信します',
	oneImageAsked: 'build.yamlの指定により、1つのイメージとして送信しました',
	oneImageForFolder:
		'1つのイメージとして送信しました。ボードがコンテナのために開くフォルダは1つで、プログラムが自身のフォルダを使っているためです',
	oneImageForName:
		'1つのイメージとして送信しました。コンテナのIDが長すぎて、専用のファイルを作れないためです',
	oneImageForFastLine:
		'1つのイメージとして送信しました。このボードとの回線には速度制限がないためです',
	boardReset: 'ボードをリセットしました',
	boardResetFaithful: 'ボードをリセットしました（忠実モード）',
	boardResetDocumented: 'ボードをリセットしました（ドキュメント準拠モード）',
	storageErased: 'ボードのストレージを消去しました',
	waitingForBoard: 'ボードが取り外されました。再接続を待っています',
	boardIsBack: 'ボードが復帰しました',
	otherBoard: '同じ種類の別のボードがつながれましたが、無視しました',
	backAgain: 'ボードが復帰しました',
	likelyBack: 'このボード、またはまったく同じ種類のボードが接続されました',
	takingOver: '別のタブから使用権を引き継いでいます',
	breakSent: 'BREAKを送信しました',
	rebootSent: 'kernel rebootを送信しました',
	portClosed: 'ポートを閉じました',
	portOpen: 'ポートを開きました。プロンプトを探しています',
	boots: 'ボードが起動しています',
	shellOnly: 'シェルは応答しますが、Ocreスーパーバイザーがありません',
	supervisorAnswers: 'スーパーバイザーが応答しました',
	commandRuns: 'コマンドを実行しています',
	handedOver: 'コンソールをターミナルに渡しました',
	noSupervisor: 'Ocreスーパーバイザーが応答しません',
	consoleHeld: 'コンテナがコンソールを占有しています',
	portGone: 'ポートがなくなりました',
	takenOver: '別のタブがボードを使い始めました',
	tryingAgain: '{baudRate} baudで再試行しています',
	named: '{name}という名前を{file}に保存しました',
	nameNotKept: 'ボードに名前を保存できませんでした：{cause}',
	itsName: '名前（{file}）：{name}',
	reports: 'ボードの報告：Ocre {version} {commit}、ビルド日時{buildDate}',
	notConnected: '接続していません：{cause}',
	opening: '{device}を開いています',
	because: '{what}：{why}',
	boardOfKind: 'ボード{kind}、Ocre {version}',
	boardWithOcre: 'ボード、Ocre {version}',
	scenario: 'シナリオ：{name}',
	notReset: 'リセットしていません。このボードのシェルにはそのコマンドがありません',
	started: '{id}を起動しました',
	pastedNotSent: '貼り付けた行のうち{left, plural, other{#行を送信しませんでした}}',
	typedNotSent: 'ターミナルで入力した行を送信しませんでした',
	buttonPressed: 'ボタン{alias}を押しました',
	buttonReleased: 'ボタン{alias}を離しました',
	sensorMeasures: 'センサー{sensor}の測定値：{value}',
	endedWithCode: '{id}は終了コード{code}で終了しました'
});
