// The texts of sensors, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { sensors as english } from '../en/sensors.ts';

export const sensors = messages<typeof english>('sensors', {
	sine: '正弦波',
	triangle: '三角波',
	square: '方波',
	randomWalk: '随机游走',
	random: '随机',
	followTilt: '跟随此设备的倾斜',
	followLight: '跟随此设备的光线',
	noTilt: '此设备没有倾斜传感器。手机和平板电脑有。',
	noLight: '此浏览器不允许页面使用环境光传感器。请使用滑块或波形。',
	permissionDenied: '授权被拒绝。可在浏览器的网站设置中更改。',
	measured: '{value} {unit}',
	onAxis: '{axis} {value}'
});
