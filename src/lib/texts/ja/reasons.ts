// Why something cannot be done now, where several parts of the page say it, in Japanese.
import { messages } from '../messages.ts';
import type { reasons as english } from '../en/reasons.ts';

export const reasons = messages<typeof english>('reasons', {
	loadingProjects: 'プロジェクトを読み込んでいます。',
	deploymentInProgress: '複数のボードへのデプロイが進行中です。',
	boardStopped: 'シミュレーションボードが停止しています。もう一度電源を入れてください。',
	runInProgress: '実行処理が進行中です。',
	theBoardIsRestarting: 'ボードを再起動しています。',
	theBoardDoesNotAnswer: 'ボードが応答しません。',
	theTerminalIsUsingThe:
		'ターミナルがボードのコンソールを使用しています。先にターミナルを終了してください。',
	theBoardIsStarting: 'ボードが起動しています。',
	boardCannotRun: 'ボードは今プログラムを実行できません。',
	ourProgramRuns: 'このページの小さなプログラムを実行しています。',
	runUntilStarted: '実行処理が進行中です。コンテナが起動するまで待ってください。'
});
