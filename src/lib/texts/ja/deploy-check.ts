// What a deploy check finds, and what helps, in Japanese.
import { messages } from '../messages.ts';
import type { deployCheck as english } from '../en/deploy-check.ts';

export const deployCheck = messages<typeof english>('deployCheck', {
	addPermission: '{name}をbuild.yamlに追加',
	removePermission: '{name}をbuild.yamlから削除',
	replaceWith: '{instead}に置き換え',
	renameImage: 'イメージの名前を{imageName}に変更',
	renameContainer: 'コンテナの名前を{containerId}に変更',
	deleteImage: '{name}をボードから削除',
	removeContainers: '{ids}を停止して削除',
	resetBoard: 'ボードをリセット',
	resetAndRun: 'リセットして実行',
	runOnPlayground: 'Playgroundファームウェアで実行',
	runOn: '{board}で実行',
	both: '{first}{second}',
	makeMemorySmaller:
		'起動がハングします。配列やバッファを小さくしてください。スレッドを使う場合、メモリ全体が最初にまとめて確保されます。',
	leaveOut: '浮動小数点数のprintfなど、不要なものを省いてください。',
	switchingLoses:
		'別のボードに切り替えると、このボードの{n, plural, other{#個のコンテナ}}が失われます。',
	otherImage: '{image}から作られたコンテナ{id}がすでにボードにあります。実行すると削除されます。',
	otherImageRunning:
		'{image}から作られたコンテナ{id}がすでにボードにあります。実行すると停止して削除されます。',
	imageInUse:
		'{users}は、ここで置き換えられる別の{imageName}から{n, plural, other{作られています}}。読み込み済みのコンテナは、削除されるまで古いプログラムのまま動きます。',
	storageFull: 'イメージにはボードのストレージが{needed}必要ですが、空きは{free}しかありません。',
	unused: '{name}（{size}）を使っているコンテナはありません。',
	deleteFiles:
		'「ストレージ」でファイルを削除するか、コンテナを削除してからそのイメージを削除してください。',
	memoryUncertain:
		'実行中、イメージとメモリで{needed}を使います。コンテナ用にそれだけの空きがボードにあるかどうかは、事前にはわかりません。',
	memoryLeft:
		'イメージとメモリで{needed}を使いますが、コンテナ用に残っているボードのメモリは{free}です。このままでは起動がハングします。',
	uploadSeconds: 'アップロードには約{seconds}秒かかります。',
	uploadMinutes: 'アップロードには約{minutes}分かかります。',
	imageLikeOption: 'ボードは「{imageName}」をコマンドラインオプションとみなします。',
	imageNameRefused:
		'ボードはイメージ名「{imageName}」を受け付けません。使えるのはa–z、0–9、「.」、「_」、「-」です。',
	idLikeOption:
		'コンテナID「{id}」は「-」で始まるため、コマンドがオプションとみなすことがあります。',
	idRefused:
		'ボードはコンテナID「{id}」を受け付けません。使えるのはa–z、0–9、「.」、「_」、「-」です。',
	permissionUnknown: '権限「{name}」はどのランタイムにもなく、警告なしに無視されます。',
	permissionDoubled: 'build.yamlに「{name}」が2回書かれています。送信するのは1回だけです。',
	filesystemDoubled:
		'build.yamlに「{name}」が2回書かれています。2回送るとボードがクラッシュするため、送信するのは1回だけです。',
	commandTooLong: '起動コマンドがボードのコマンドラインに収まりません。{cause}',
	mountIsFile:
		'{folder}はボード上のファイルです。マウントできるのはフォルダだけで、このままでは起動がハングします。実行オプションで別のフォルダを選ぶか、「ストレージ」でこのファイルを削除してください。',
	mountMissing:
		'{folder}はまだボードにありません。ないと起動がハングするため、起動前に作成します。',
	oneFolder:
		'ボードはすべてのパスを、最後に開かれたフォルダの中で探します。filesystem権限とマウント1つの、どちらか一方だけを使ってください。',
	mountOrderUncertain:
		'このバージョンで、マウントの2つのパスのどちらを先に書くのかは、事前にはわかりません。ドキュメントの順序（-v {word}）で送信します。起動がハングする場合は、順序が逆かもしれません。',
	mountOrder: 'マウントは-v {word}として送信します。',
	mountOrderReversed:
		'Ocre 0.7.0は、マウントの2つのパスをドキュメントとは逆の順序で解釈します。実際に動く形（-v {word}）で送信します。',
	stockFull:
		'標準スーパーバイザーに置けるのは、停止中も含めて{limit, plural, other{#個のコンテナ}}までです。このボードにあるもの：{others}。',
	boardFull:
		'このボードに置けるのは、停止中も含めて{limit, plural, other{#個のコンテナ}}までです。このボードにあるもの：{others}。',
	stopOneFirst: '先に1つを停止して削除してください。',
	noThread:
		'このボードには、もう1つのスレッドに使えるメモリがありません。このままではコンテナの起動に失敗します。',
	maybeNoThread:
		'このボードには、もう1つのスレッドに使えるメモリがないかもしれません。その場合、コンテナの起動に失敗します。',
	noTimer: 'このボードではこれ以上タイマーを作れません。{id}には少なくとも1つ必要です。',
	maybeNoTimer:
		'このボードではこれ以上タイマーを作れないかもしれません。{id}には少なくとも1つ必要です。',
	noTimerUntilReset:
		'このボードでは、リセットするまでこれ以上タイマーを作れません。{id}には少なくとも1つ必要です。',
	maybeNoTimerUntilReset:
		'このボードでは、リセットするまでこれ以上タイマーを作れないかもしれません。{id}には少なくとも1つ必要です。',
	eachUses: '実行中のコンテナとタイマーは、それぞれスレッド1つ分のメモリを使います。',
	timerKeeps: 'タイマーは、ボードがリセットされるまでスレッド1つ分のメモリを占有します。',
	timersSinceReset: '前回のリセット以降：{n, plural, other{タイマー#個}}。',
	timersSeenSinceReset:
		'前回のリセット以降、このページが確認したのは{n, plural, other{タイマー#個}}です。',
	timersSeen:
		'接続してから、このページが確認したのは{n, plural, other{タイマー#個}}です。それ以前のことはわかりません。',
	runningNow: '現在実行中：{running}。',
	pressReset: 'リセットボタンを押してから、もう一度実行してください。',
	resetEnds:
		'リセットすると{running}は終了します。このページから起動したものは、コンテナの一覧から再実行できます。',
	timersUncertain:
		'このプログラムはタイマーを少なくとも1つ作ります。タイマーは、ボードがリセットされるまでメモリを占有し続けることがあります。標準スーパーバイザーが次のリセットまでに作れるタイマーは3つです。',
	cannotStart: '{board}：まだ起動できません。{n, plural, other{実行不可の項目が#件}}あります。',
	canRunWithWarnings: '{board}：実行できます。{n, plural, other{警告が#件}}あります。',
	canRunAsFarAsKnown: '{board}：わかっている範囲のボードの状態では、実行できます。',
	canRun: '{board}：実行できます。',
	moduleInvalid: 'ボードはこのモジュールを読み込めません。{cause}',
	moduleRefused: 'ボードはこのモジュールを読み込みません。ランタイムのメッセージ：{cause}。'
});
