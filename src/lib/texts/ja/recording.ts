// The texts of recordings, in Japanese.
import { messages } from '../messages.ts';
import type { recording as english } from '../en/recording.ts';

export const recording = messages<typeof english>('recording', {
	recording: '記録',
	stopRecording: '記録を停止',
	theRecordingIsBeingSaved: '記録を保存しています。',
	containersThatStartFromNow: 'これ以降に起動したコンテナが記録されます',
	record: '記録',
	openRecording: '記録を開く…',
	recordingToOpen: '開く記録',
	recordingIt: '記録中',
	containers: '{runs, plural, other{コンテナ#個}}',
	fullNoLongerRecording: '上限に達したため、記録していません',
	savingTheRecording: '記録を保存しています…',
	reading: '読み込んでいます',
	cancel: 'キャンセル',
	pause: '一時停止',
	goOn: '再開',
	replayAgain: 'もう一度再生',
	replay: '再生',
	speedOfTheReplay: '再生速度',
	download: 'ダウンロード',
	closeRecording: '記録を閉じる',
	timeOf: '{atMs}/{durationMs}',
	facts: '{board}、{mode}、{recordedAt}、{calls, plural, other{ホスト呼び出し#回}}、{sizeBytes}。',
	modeFaithful: '忠実モード',
	modeDocumented: 'ドキュメント準拠モード',
	containersOf: 'コンテナ：{runs}。',
	containerOf: '{container}（{image}）',
	noImage: 'イメージなし',
	andMaxNamedMore: 'ほか{more}個',
	theRecordingReachedItsSize: '実行が終わる前に、記録がサイズの上限に達しました。',
	nothingRecordedYet: 'まだ何も記録されていません',
	pressRecordThenRunButton:
		'「記録」を押してから「実行」を押すと、ボタン操作、センサーの値、タイミング、ホスト呼び出しのすべての結果が1つのファイルに記録されます。そのファイルを開けば、誰でも実行を再生できます。',
	nowPressRun: '次に「実行」を押してください',
	onlyContainersStartedFromNow: '記録されるのは、これ以降に起動したコンテナだけです。',
	quarterSpeed: '4分の1の速度',
	asRecorded: '記録時の速度',
	atOnce: '一気に再生',
	consoleOfTheReplay: '再生のコンソール',
	matches:
		'再生は一致しました。{calls, plural, other{#回のホスト呼び出し}}のすべてで、引数と出力が同じでした。',
	differs: '再生が記録と異なります。',
	difference: '{container}、ホスト呼び出し{call, number}：記録は{expected}、今回は{got}。',
	endedInstead: '{container}、ホスト呼び出し{call, number}：記録は{expected}、今回は終了しました。',
	endedInsteadWith:
		'{container}、ホスト呼び出し{call, number}：記録は{expected}、今回は終了しました：{ending}。',
	noCallInstead:
		'{container}、ホスト呼び出し{call, number}：記録は{expected}、今回は呼び出しがありません。',
	notReplayedNoImage: '{container}は再生されませんでした。イメージが記録に含まれていません。',
	notReplayedThreads:
		'{container}は再生されませんでした。スレッドを起動できますが、その順序は記録に残りません。',
	notReplayedEntry:
		'{container}は再生されませんでした。開始関数が引数を取りますが、引数は記録に残りません。',
	notReplayedMemory:
		'{container}は再生されませんでした。必要なメモリがボードのメモリより大きくなっています。',
	notReplayedBroken: '{container}は再生されませんでした：{message}。',
	times: '{n, number}倍',
	pressesAreRecorded: 'これは再生です。ボタン操作は記録から再現されます。',
	moment: '{when, date} {when, time, short}'
});
