// The texts of the help with connecting, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { connectHelp as english } from '../en/connect-help.ts';

export const connectHelp = messages<typeof english>('connectHelp', {
	helpWithConnectingABoard: '连接开发板的帮助',
	thisBrowserDoesNotSupport: '此浏览器不支持串口。',
	browsersWithWebSerialOr:
		'需要支持 Web Serial 或 WebUSB 的浏览器：电脑上最新版本的 Chrome、Edge 和 Firefox 都支持。',
	browsersGiveOnlyPagesOver:
		'浏览器只允许通过 https 或来自 localhost 的页面访问开发板：请通过 https 打开此页面。',
	whatStillWorksHere: '在这里仍然可以使用：',
	theSimulatedBoardItBehaves: '模拟开发板：它的行为与真实开发板一致。',
	theCommandLineWithThe:
		'命令行，使用相同的开发板驱动：<code>npm run drive -- --port /dev/ttyACM0 upload blinky.wasm</code>',
	thisBrowserSupportsUsbDevices: '此浏览器支持 USB 设备，但不支持串口。',
	itCanConnectToBoards:
		'它可以连接带原生 USB 的开发板（Raspberry Pi、Arduino、Zephyr 的 USB），以及带标准端口的调试探针。使用 CP210x、CH340 或 FTDI 芯片的开发板需要支持 Web Serial 的浏览器，例如电脑上的 Chrome、Edge 或 Firefox。',
	copyLabel: '复制：{label}',
	noFirmware: '开发板是全新的，或没有运行 Ocre',
	noFirmwareNext: '此页面可以通过 USB、串口或引导加载程序的 U 盘为其写入固件。',
	flashFirmware: '烧录固件…',
	close: '关闭',
	connectAnySerialPort: '连接任意串口…'
});
