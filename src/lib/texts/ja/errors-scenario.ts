// What the errors of scenarios mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { scenarioErrors as english } from '../en/errors-scenario.ts';

export const scenarioErrors = messages<typeof english>('errors.scenario', {
	'scenario-no-such-button': 'ボードにボタン{name}はありません。あるのは{known}です。',
	'scenario-no-such-button.next': 'シナリオでは、このいずれかを指定してください。',
	'scenario-no-such-channel': 'センサー{name}にはチャネルの指定が必要です。選べるのは{known}です。',
	'scenario-no-such-channel.next': 'シナリオでは、このいずれかを指定してください。',
	'scenario-no-such-pin': 'ボードにLEDまたはピン{name}はありません。あるのは{known}です。',
	'scenario-no-such-pin.next': 'シナリオでは、このいずれかを指定してください。',
	'scenario-no-such-sensor': 'ボードにセンサー{name}はありません。あるのは{known}です。',
	'scenario-no-such-sensor.next': 'シナリオでは、このいずれかを指定してください。',
	'scenario-needs-panel': 'このシナリオにはシミュレーションボードが必要です。',
	'scenario-needs-panel.next':
		'ボタンを押したり、LED、ピン、センサー、メッセージ、ディスプレイを確認したりするステップがあります。これらはシミュレーションボードでしか使えません。実行バーでシミュレーションボードを選ぶか、該当するステップを取り除いてください。',
	'scenario-needs-simulator': 'このシナリオにはシミュレーションボードが必要です。',
	'scenario-needs-simulator.next':
		'ドキュメント準拠モードが指定されていますが、実機にはこのモードがありません。実行バーでシミュレーションボードを選ぶか、「mode」を取り除いてください。',
	'scenario-needs-reset': 'このボードはここからリセットできません。',
	'scenario-needs-reset.next':
		'シナリオにボードをリセットするステップがありますが、ボードのシェルにはそのコマンドがありません。別のボードを選ぶか、そのステップを取り除いてください。'
});
