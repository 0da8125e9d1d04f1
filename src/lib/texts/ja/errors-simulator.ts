// What the errors of the simulated board mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { simulatorErrors as english } from '../en/errors-simulator.ts';

export const simulatorErrors = messages<typeof english>('errors.simulator', {
	'connection-closed': '接続が閉じられました。',
	'connection-closed.next': 'もう一度試してください。',
	'connection-refused': 'このポートで待ち受けているものがありません。',
	'connection-refused.next': 'ポートを開くプログラムを実行し、待ち受けを始めるまで待ってください。',
	'network-missing': 'ボードにネットワークがありません。',
	'network-missing.next':
		'「実行」ボタンの横で、ネットワークインターフェースのあるボードを選ぶか、使えるようになるまで待ってください。',
	'not-isolated': 'このブラウザウィンドウではコンテナを実行できません。',
	'not-isolated.next':
		'コンテナには共有メモリが必要ですが、このページには許可されていません。ページを再読み込みしてください。それでも解決しない場合は、プライベートウィンドウではなく通常のウィンドウで開いてください。',
	'recording-board': 'この記録は、このバージョンにはないボードで作られています。',
	'recording-board.next': 'ページを再読み込みして、最新バージョンにしてください。',
	'recording-broken': '記録が壊れています。',
	'recording-broken.next':
		'ファイルの一部が欠けているか、変更されています。新しいコピーを入手してください。',
	'recording-failed': '再生が予期せず停止しました。',
	'recording-failed.next':
		'記録を開き直してください。また起こる場合は、ファイルが壊れている可能性があります。',
	'recording-too-large': '記録が大きすぎて開けません。',
	'recording-too-large.next': 'もっと短い実行を記録してください。',
	'recording-unknown': 'このファイルは記録ではないか、新しいバージョンで作られています。',
	'recording-unknown.next':
		'末尾が.ocre-recordingのファイルを選ぶか、ページを再読み込みして最新バージョンにしてください。',
	'simulator-crashed': 'シミュレーションボードが予期せず停止しました。',
	'simulator-crashed.next': 'もう一度電源を入れられます。ストレージは無事です。',
	'trace-failed': 'トレースを読み込めませんでした。',
	'trace-failed.next':
		'開き直してください。また起こる場合は、ファイルが壊れている可能性があります。',
	'trace-invalid': 'このファイルはトレースではありません。',
	'trace-invalid.next': '「タイムライン」からダウンロードしたJSONファイルを開いてください。',
	'trace-too-large': 'トレースが大きすぎて開けません。',
	'trace-too-large.next': '上限は256 MBです。もっと短いトレースを記録してください。',
	'trace-too-new': 'このトレースは、Playgroundの新しいバージョンで作られています。',
	'trace-too-new.next': 'ページを再読み込みして最新バージョンにしてから、もう一度開いてください。'
});
