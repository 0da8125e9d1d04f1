// The texts of the areas of the page, in Japanese.
import { messages } from '../messages.ts';
import type { areas as english } from '../en/areas.ts';

export const areas = messages<typeof english>('areas', {
	allProjectsCount: 'すべてのプロジェクト（{n, number}）…',
	otherProjects: '他のプロジェクト',
	runOn: '実行先',
	onACable: 'ケーブル接続',
	simulatedFirmware: 'シミュレーションボードのファームウェア',
	switchToBoard: '{board}に切り替えますか？',
	containersLost:
		'現在のボードにある{n, plural, other{#個のコンテナ}}は失われます。ストレージはボードとファームウェアごとに別々なので、現在のイメージは切り替え先にはありません。',
	switchBoard: 'ボードを切り替え',
	showProblems: '問題を表示',
	details: '詳細',
	removeContainer: '{id}を削除',
	whatWorks:
		'このままでも、プログラムの作成とコンパイル、イメージのビルドとエクスポートはできます。',
	whatWorksWithBoards:
		'このままでも、プログラムの作成とコンパイル、イメージのビルドとエクスポート、ケーブルでつないだボードでの実行はできます。',
	boardCrashed:
		'シミュレーションボードが予期せず停止しました。ストレージは残っていますが、コンテナは失われました。',
	switchItOnAgain: 'もう一度電源を入れる',
	startHung:
		'起動できないコンテナがあり、ボードがそれを待ち続けています。リセット以外に復帰する方法はありません。',
	noAnswer: 'ボードが応答しません。',
	storageIsKept: 'ストレージは残りますが、コンテナは失われます。',
	lastLogLine: '最後のログ行',
	consoleBlocked:
		'起動できなかったコンテナがコンソールをふさいでいます（実機でも同じことが起こります）。ボードをリセットしてください。ストレージは残りますが、コンテナは失われます。',
	resetTheBoard: 'ボードをリセット',
	dropToImport: 'ドロップしてインポート',
	whatCanBeDropped:
		'プロジェクト（zipまたはフォルダ）、ソースファイル、イメージ、モジュール、記録ファイルを読み込めます。勝手に実行されることはありません。',
	fileDeleted: '「{path}」を削除しました。',
	folderDeleted: '「{path}」と、その中の{n, plural, other{#個のファイル}}を削除しました。',
	buildFileStays: 'build.yamlはイメージの名前を決めるファイルで、どのプロジェクトにも必要です。',
	noProjectIsOpen: '開いているプロジェクトがありません。',
	aRunIsInProgress: '実行処理が進行中です。',
	madeFor: 'このサンプルは{board}用です。',
	containersGone: '{board}にある{n, plural, other{#個のコンテナ}}は失われます。',
	switchTo: '{board}に切り替え',
	runOnBoardQuestion: '{board}で実行しますか？',
	toNoEffect: 'このサンプルは{wanted}用です。{board}では説明どおりには動きません。',
	runOnBoard: '{board}で実行',
	switchAndRun: '切り替えて実行',
	viewOf: '{path}の表示方法',
	rendered: 'レンダリング表示',
	formattedText: '書式付きテキスト',
	source: 'ソース',
	markdownSource: 'Markdownのソース（編集用）',
	errors: '件のエラー',
	running: '個実行中',
	boardHas: '{summary}。',
	languageComes: '{name}を読み込んでいます。それまでページは{shown}で表示されます。',
	languageDidNotCome: '{name}を読み込めませんでした。',
	languageStays:
		'それまでページは{shown}で表示されます。ネットワーク接続を確認して、もう一度試してください。',
	tryAgain: '再試行',
	doNotWait: '待たない'
});
