// The texts of scenarios, in Japanese.
import { messages } from '../messages.ts';
import type { scenario as english } from '../en/scenario.ts';

export const scenario = messages<typeof english>('scenario', {
	scenario: 'シナリオ',
	noScenarioYet: 'まだシナリオがありません',
	aScenarioPressesButtonsWaits:
		'シナリオは、ボタンを押し、出力やLEDの変化を待ち、プログラムが意図どおりに動くかを確かめます。',
	newScenario: '新規シナリオ',
	scenarioFile: 'シナリオファイル',
	cancel: 'キャンセル',
	theBoardIsResetFirst: '先にボードがリセットされます',
	runAgain: '再実行',
	runScenario: 'シナリオを実行',
	beforeTheLastChanges: '最後の変更前',
	preparingTheBoard: 'ボードを準備しています…',
	notRunYet: 'まだ実行していません',
	runTheScenarioToSee:
		'シナリオを実行すると、各ステップと時間が表示されます。失敗したステップでは、期待した結果と実際の結果も確認できます。',
	steps: 'ステップ',
	lineLine: '{line}行目',
	expected: '期待',
	got: '実際',
	console: 'コンソール',
	theBoardIsResetFirstWhere: '可能であれば、先にボードがリセットされます',
	summary: '{n, plural, other{ステップ#個}}中{passed}個が成功、{time}',
	waiting: '待機中',
	running: '実行中',
	passed: '成功',
	failed: '失敗',
	cancelled: 'キャンセル済み',
	skipped: 'スキップ',
	milliseconds: '{value, number}ミリ秒',
	seconds: '{value}秒'
});
