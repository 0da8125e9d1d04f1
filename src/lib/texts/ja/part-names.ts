// What the parts of boards and their measurements are called, in Japanese.
import { messages } from '../messages.ts';
import type { partNames as english } from '../en/part-names.ts';

export const partNames = messages<typeof english>('partNames', {
	motion: 'モーション',
	airPressure: '気圧',
	humidity: '湿度',
	magneticField: '磁場',
	light: '光',
	randomNumbers: '乱数',
	knob: 'つまみ',
	temperature: '温度',
	acceleration: '加速度 {axis}',
	rotation: '角速度 {axis}',
	magneticFieldOn: '磁場 {axis}',
	chipTemperature: 'チップ温度',
	voltage: '電圧',
	randomNumber: '乱数',
	ofSensor: '{sensor}：{channel}',
	userButton: 'ユーザーボタン',
	userSwitch: 'ユーザースイッチ',
	button: 'ボタン {name}'
});
