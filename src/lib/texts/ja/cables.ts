// The texts of boards on cables, in Japanese.
import { messages } from '../messages.ts';
import type { cables as english } from '../en/cables.ts';

export const cables = messages<typeof english>('cables', {
	resetByBreak: 'BREAKでリセット',
	tryAgain: '再試行',
	boardOnACable: 'ケーブル接続のボード',
	renameTheBoard: 'ボードの名前を変更',
	ocre: 'Ocre',
	board: 'ボード',
	zephyr: 'Zephyr',
	processor: 'プロセッサ',
	system: 'システム',
	built: 'ビルド日時',
	firmware: 'ファームウェア',
	firmwareOfOurs: 'Playground {version}、コンテナ関数バージョン{abi}',
	firmwareOfOthers:
		'Playground以外。ビルド時の構成がわからないため、使える機能は実際に試して判断します',
	functions: 'コンテナ向け機能',
	room: '上限',
	roomFor: 'コンテナ{containers}個、タイマー{timers}個',
	roomMemory: '、コンテナ用メモリ{memory}',
	uploads: 'アップロード',
	bySmp: 'SMP経由',
	byShellCommandsSlow: 'シェルコマンド経由（低速）',
	speed: '通信速度',
	baudrateBaud: '{baudRate} baud',
	nothingThatLooksLikeAn: 'Ocreスーパーバイザーらしき応答がありません。',
	soFarReason: '現在の状況：{reason}。',
	theBoardMayStillBe:
		'ボードがまだ起動中か、ボーレートが異なるか、別のファームウェアが動いている可能性があります。',
	baudRateToTry: '試すボーレート',
	atValueBaud: '{value} baud',
	help: 'ヘルプ',
	aContainerHoldsTheConsole: 'コンテナがこのボードのコンソールを占有しています。',
	theContainerCouldNotBe:
		'コンテナを起動できず、ボードがそれを待ち続けています。リセット以外に復帰する方法はありません。ファイルは残りますが、コンテナは失われます。',
	theContainerRunsInThe:
		'コンテナがフォアグラウンドで実行されていて入力がシェルに届かないか、コンテナを起動できなかったかのどちらかです。リセットすれば解消します。ファイルは残りますが、コンテナは失われます。',
	breakResetsBoardsWithA:
		'BREAKでリセットできるのは、デバッグプローブ付きのボードです。それ以外のボードではリセットボタンを押してください。ページは自動的に続行します。',
	theBoardBootedButShows: 'ボードは起動しましたが、プロンプトが表示されません。',
	itsFirmwareMayHaveNo:
		'ファームウェアにシェルがない可能性があります。出力はコンソールで確認できます。',
	aShellAnswersButIt: 'シェルは応答しますが、Ocreスーパーバイザーのものではありません。',
	thisBoardRunsOtherFirmware:
		'このボードでは別のファームウェアが動いています。スーパーバイザーを書き込むか、別のボードを選んでください。',
	anotherTabOfThisPage: 'このページの別のタブがボードを使用しています。',
	onlyOneTabCanUse:
		'ボードを使えるのは1つのタブだけです。どちらの場合も、ボード上のプログラムは動き続けます。',
	takeOver: 'こちらで使う',
	thePortIsClosed: 'ポートが閉じています。',
	connectAgain: '再接続',
	cancelConnecting: '接続をキャンセル',
	sendsABreakWhichResets:
		'BREAKを送信します。デバッグプローブが対応しているボードはリセットされます。それ以外のボードではリセットボタンを押してください。',
	runsASmallProgramOn:
		'システム情報（uname）を読み取る小さなプログラムをボードで実行し、その後削除します。',
	readSystemInformation: 'システム情報を読み取る',
	disconnect: '切断',
	connectionLogAndSettings: '接続ログと設定',
	connectionLog: '接続ログ',
	forgetThisBoard: 'このボードの登録を解除…',
	name: '名前',
	storedOnTheBoardIn:
		'ボード内の{LABEL_FILE}に保存されるので、どのパソコンでも同じ名前で表示されます。',
	rename: '名前を変更',
	forgetThisBoardQuestion: 'このボードの登録を解除しますか？',
	theBoardIsDisconnectedAnd:
		'ボードを切断します。次にこのページがポートを使うときは、ブラウザがもう一度許可を求めます。ボードの内容は変わりません。',
	forget: '登録を解除',
	theBoardIsNotConnected: 'ボードが接続されていません。',
	theNameIsStoredOn: '名前はボードに保存されるため、ボードが応答している必要があります。',
	unpluggedPlugItInAgain: '取り外されています。もう一度接続すると、自動的に続行します',
	connectingReason: '接続中：{reason}',
	boards: 'ボード',
	newOutput: '新しい出力',
	deployToSeveral: '複数のボードにデプロイ…',
	thisTakesOnlyAMoment: 'すぐに終わります。',
	stop: '停止',
	runsASmallProgramOnThe:
		'表示中のボードのLEDを5秒間点滅させます。ファームウェアの機能を使うか、小さなプログラムを実行し、終わったら削除します。',
	blinkToFind: '点滅させて探す',
	buildingASmallProgram: '小さなプログラムをビルドしています',
	sendingIt: '送信しています',
	askingIt: 'ボードに依頼しています',
	itsLedBlinksForFive: 'LEDが5秒間点滅します',
	removingTheProgram: 'プログラムを削除しています',
	lastLogLine: '最後のログ行：',
	connectAutomatically: 'このページを開いたときに自動的に接続する',
	connectAutomaticallyLater:
		'このページを開いたときに自動的に接続する（ボードを一度識別できた後に選べます）',
	clock: '{when, time}'
});
