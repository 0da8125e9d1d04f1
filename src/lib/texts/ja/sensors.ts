// The texts of sensors, in Japanese.
import { messages } from '../messages.ts';
import type { sensors as english } from '../en/sensors.ts';

export const sensors = messages<typeof english>('sensors', {
	sine: '正弦波',
	triangle: '三角波',
	square: '矩形波',
	randomWalk: 'ランダムウォーク',
	random: 'ランダム',
	followTilt: 'この端末の傾きに連動',
	followLight: 'この端末の周囲の明るさに連動',
	noTilt: 'この端末には傾きセンサーがありません。スマートフォンやタブレットにはあります。',
	noLight:
		'このブラウザでは、ページから環境光センサーを使えません。スライダーか波形を使ってください。',
	permissionDenied: '許可されませんでした。ブラウザのサイト設定で変更できます。',
	measured: '{value} {unit}',
	onAxis: '{axis} {value}'
});
