// The texts of deploying to several boards, in Japanese.
import { messages } from '../messages.ts';
import type { deploy as english } from '../en/deploy.ts';

export const deploy = messages<typeof english>('deploy', {
	waitingForTheProgram: 'プログラムを待っています',
	bytesOf: '{name}：バイト数',
	deployToSeveralBoards: '複数のボードにデプロイ',
	projectnameIsBuiltOnceUploaded:
		'「{projectName}」を1回だけビルドし、3台ずつアップロードし、SHA-256で検証して起動します。同じIDのコンテナは置き換えられます。',
	noBoardIsConnectedConnect:
		'接続されているボードがありません。「実行」の横のメニューから接続してください。',
	board: 'ボード',
	deployment: 'デプロイ',
	actions: '操作',
	cancelName: '{name}をキャンセル',
	cancel: 'キャンセル',
	retryName: '{name}を再試行',
	retry: '再試行',
	close: '閉じる',
	cancelAll: 'すべてキャンセル',
	retryBoards: '{count, plural, other{#台のボード}}で再試行',
	deployToBoards: '{count, plural, other{#台のボード}}にデプロイ',
	waitingItsTurn: '順番待ち',
	unpluggedPlugItInAgain: '取り外されています。もう一度接続してください',
	comparingTheImageOnThe: 'ボード上のイメージと照合しています',
	buildingTheProgram: 'プログラムをビルドしています。',
	boardsDone: '{count, plural, other{#台}}中{done}台が完了',
	failed: '{failed}台が失敗',
	cancelled: '{cancelled}台をキャンセル',
	aDeploymentIsInProgress: 'デプロイが進行中です。',
	chooseAtLeastOneBoard: 'ボードを1つ以上選んでください。',
	progress: '{doneBytes}/{totalBytes}',
	progressAtRate: '{bytes}、{bytesPerSecond}/s、残り{remainingMs}',
	alreadyThere: 'すでにボードにあります。ボードから読み取ったSHA-256は<code>{sha256}…</code>',
	sent: '{bytes}、ボードから読み取ったSHA-256は<code>{sha256}…</code>'
});
