// The texts of the simulated board, in Japanese.
import { messages } from '../messages.ts';
import type { panel as english } from '../en/panel.ts';

export const panel = messages<typeof english>('panel', {
	megahertz: '{mega, number} MHz',
	pwr: 'PWR',
	theBoardIsLabel: 'ボードの状態：{label}',
	reset: 'リセット',
	nrst: 'NRST',
	theBoardIsStarting: 'ボードが起動しています',
	notWorking: '動作していません',
	nameWaveform: '{name}：波形',
	constant: '一定',
	around: '中心',
	nameCenterOfTheWaveform: '{name}：波形の中心',
	nameAmplitude: '{name}：振幅',
	every: '周期',
	namePeriod: '{name}：周期',
	showsMessagesPublishedToTopic: '「{topic}」に発行されたメッセージを表示します',
	display: 'ディスプレイ',
	aNumberFromMinTo: '{min}から{max}までの数値',
	labelInUnit: '{label}（{unit}）',
	theBoardIsPaused: 'ボードは一時停止中です。',
	resume: '再開',
	theBoardRunsAtSpeed: 'ボードは通常の{speed}%の速度で動いています。',
	fullSpeed: '通常の速度',
	pins: 'ピン',
	ledsOn: 'LED {all}個中{lit}個が点灯',
	on: '点灯',
	off: '消灯',
	part: '部品',
	pin: 'ピン',
	level: 'レベル',
	state: '状態',
	pressed: '押されている',
	released: '離されている',
	theStockSupervisorIsBuilt:
		'標準スーパーバイザーはGPIOなしでビルドされているため、プログラムからピンを使えません。',
	labelIsOnPinnameWhich:
		'{label}は<code>{pinName}</code>にありますが、Ocreのポート表にこのピンがないため、プログラムが<code>{alias}</code>を使うと−19が返されます。',
	inAProgramPortsCount: 'プログラムでは、ポートを0から数えます：',
	pinnameIsPortPortPin:
		'<code>{pinName}</code>はポート{port}、ピン{pin}です。{label}はレベル{activeLevel}で点灯します。',
	sensors: 'センサー',
	theStockSupervisorIsBuiltWithout:
		'標準スーパーバイザーはセンサー対応なしでビルドされているため、プログラムからセンサーを読み取れません。',
	givesARandomWholeNumber: '読み取るたびに、0から{max}までのランダムな整数を返します。',
	waitingForPermission: '許可を待っています。',
	following: '連動中です。',
	board: 'ボード',
	simulatedBoard: 'シミュレーションボード',
	panelOf: '{title} {name}',
	inAProgram: 'プログラムでの名前：<code>"{name}"</code>',
	inAProgramChip: 'プログラムでの名前：<code>"{name}"</code>（{chip}チップ）',
	powerOff: 'オフ',
	powerStarting: '起動中',
	powerOn: 'オン'
});
