// The texts of the web panel, in Japanese.
import { messages } from '../messages.ts';
import type { web as english } from '../en/web.ts';

export const web = messages<typeof english>('web', {
	durationmsMs: '{durationMs} ms',
	countHeaders: 'ヘッダー{count}個',
	showTheBodyAs: '本文の表示形式',
	bodyOfTheAnswer: 'レスポンスの本文',
	theFirstShownBytesAre: '最初の{limit}を表示しています。',
	theAnswerHasNoBody: 'レスポンスに本文がありません。',
	text: 'テキスト',
	image: '画像',
	bytes: 'バイト列',
	back: '戻る',
	noPreviousPage: '前のページがありません',
	reload: '再読み込み',
	noPageIsOpen: 'ページが開いていません',
	pathOnHost: '{host}上のパス',
	cancel: 'キャンセル',
	theBrowserIsAskedWhat: 'ブラウザが禁止できる通信を確認しています',
	nothingIsListeningOnPort: 'ポート{port}で待ち受けているものがありません',
	openAndRunItsScripts: '開いてスクリプトを実行',
	open: '開く',
	waitingForHost: '{host}を待っています…',
	theContainerHasAnsweredBut:
		'コンテナは応答しましたが、表示用のフレームを読み込めなかったため、ページを表示できません。ここでは「リクエスト」、「WebSocket」、「TCP」を使えます。',
	thePageSentMoreMessages:
		'ページから、Playgroundが処理しきれない数のメッセージが送られたため、受信を止めました。続けるには再読み込みしてください。',
	thePageReachesItsContainer:
		'ページが通信できるのは自身のコンテナだけです。それ以外の接続はすべてブラウザが拒否します。',
	thePageReachesItsContainerOnly:
		'ページが通信できるのは自身のコンテナだけです。このブラウザにはすべての接続を禁止するポリシーがないため、接続に使われることがわかっている機能をPlaygroundが取り除いています。信頼できるプログラムのページだけを開いてください。',
	thisBrowserConnectsToThe:
		'このブラウザは、ページがリンク先へ移動してよいかを確認する前に、リンク先のホストに接続します。これを狙って作られたページは、開かれたことをサーバーに知らせ、ホスト名に短い言葉を入れて送ることができます。それ以外のものが外に出ることはありません。プログラムを信頼できる場合だけ開いてください。',
	thePageWantedToOpen:
		'ページが{target}を開こうとしました。ここからアクセスできるのは、ページ自身のコンテナだけです。',
	aScriptNavigatedToAn:
		'スクリプトが、ここでは開けないアドレスへ移動しました。戻るか、パスを入力してください。',
	method: 'メソッド',
	pathOnBoardLocalPort: 'board.local:{port}上のパス',
	send: '送信',
	headersAndConnection: 'ヘッダーと接続',
	headersOnePerLine: 'ヘッダー（1行に1つ）',
	keepTheConnectionOpenFor: '次のリクエストのために接続を開いたままにする',
	body: '本文',
	waitingForAnAnswer: 'レスポンスを待っています…',
	theAnswerAppearsHere: 'レスポンスはここに表示されます。',
	lineHeadersIsNotName: '{headers}行目が「名前: 値」の形になっていません。',
	path: 'パス',
	disconnect: '切断',
	ping: 'Ping',
	connect: '接続',
	clear: '消去',
	messages: 'メッセージ',
	you: '自分',
	container: 'コンテナ',
	connection: '接続',
	connectThenSendAMessage: '接続してからメッセージを送信してください。',
	bytesToSend: '送信するバイト列',
	message: 'メッセージ',
	connectFirst: '先に接続してください',
	enterPairsOfHexadecimalDigits: '48 69のように、2桁の16進数を入力してください',
	noContainerIsListeningOn: 'ポートで待ち受けているコンテナがありません',
	thisBoardHasNoNetwork: 'このボードにはネットワークがありません',
	runAProgramThatOpens:
		'サンプル「{example}」など、TCPポートを開くプログラムを実行してください。そのページをここで開けます。',
	chooseABoardWithA:
		'「実行」ボタンの横で、ネットワークインターフェースのあるボードを選んでください。このボードにはありません。',
	port: 'ポート',
	portClosed: '{port} ・閉じています',
	protocol: 'プロトコル',
	nothingIsListeningOnPortPort:
		'ポート{port}で待ち受けているものがありません。プログラムをもう一度実行するか、別のポートを選んでください。',
	browse: 'ブラウズ',
	request: 'リクエスト',
	websocket: 'WebSocket',
	connectedTo: 'ポート{port}{path}に接続済み',
	http: 'HTTP/{version}',
	httpAgain: 'HTTP/{version}、同じ接続',
	pressOpen: '「開く」を押すと、コンテナのページが表示されます。',
	listensOn: '{id}は127.0.0.1:{port}で待ち受けています',
	onlyForContainers:
		'{listening}。アクセスできるのはコンテナだけです。ここからアクセスできるようにするには、INADDR_ANYにバインドしてください。',
	closedWithCode: '閉じました（コード{code}）',
	closedWithReason: '閉じました（コード{code}）：{reason}',
	containerClosed: 'コンテナが接続を閉じました',
	youClosed: '接続を閉じました',
	pageOfTheContainer: 'コンテナのページ'
});
