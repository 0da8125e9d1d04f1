// What the parts of boards and their measurements are called, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { partNames as english } from '../en/part-names.ts';

export const partNames = messages<typeof english>('partNames', {
	motion: '运动',
	airPressure: '气压',
	humidity: '湿度',
	magneticField: '磁场',
	light: '光照',
	randomNumbers: '随机数',
	knob: '旋钮',
	temperature: '温度',
	acceleration: '加速度 {axis}',
	rotation: '角速度 {axis}',
	magneticFieldOn: '磁场 {axis}',
	chipTemperature: '芯片温度',
	voltage: '电压',
	randomNumber: '随机数',
	ofSensor: '{sensor}：{channel}',
	userButton: '用户按键',
	userSwitch: '用户开关',
	button: '按键 {name}'
});
