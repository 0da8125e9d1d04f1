// The texts of the help with connecting, in Japanese.
import { messages } from '../messages.ts';
import type { connectHelp as english } from '../en/connect-help.ts';

export const connectHelp = messages<typeof english>('connectHelp', {
	helpWithConnectingABoard: 'ボード接続のヘルプ',
	thisBrowserDoesNotSupport: 'このブラウザはシリアルポートに対応していません。',
	browsersWithWebSerialOr:
		'Web SerialまたはWebUSBに対応したブラウザなら接続できます。パソコン版の最新のChrome、Edge、Firefoxが対応しています。',
	browsersGiveOnlyPagesOver:
		'ブラウザがボードの使用を許可するのは、httpsまたはlocalhostのページだけです。このページをhttpsで開いてください。',
	whatStillWorksHere: 'このままでも使えるもの：',
	theSimulatedBoardItBehaves: 'シミュレーションボード。実機と同じように動作します。',
	theCommandLineWithThe:
		'同じボードドライバーを使うコマンドライン：<code>npm run drive -- --port /dev/ttyACM0 upload blinky.wasm</code>',
	thisBrowserSupportsUsbDevices:
		'このブラウザはUSBデバイスには対応していますが、シリアルポートには対応していません。',
	itCanConnectToBoards:
		'接続できるのは、USBを直接備えたボード（Raspberry Pi、Arduino、ZephyrのUSB）と、標準ポートを持つデバッグプローブです。CP210x、CH340、FTDIのチップを介すボードには、Web Serialに対応したブラウザ（パソコン版のChrome、Edge、Firefoxなど）が必要です。',
	copyLabel: 'コピー：{label}',
	noFirmware: 'ボードが新品か、Ocreが動いていない',
	noFirmwareNext:
		'このページから、USB、シリアルポート、またはブートローダーのドライブ経由でファームウェアを書き込めます。',
	flashFirmware: 'ファームウェアを書き込む…',
	close: '閉じる',
	connectAnySerialPort: '任意のシリアルポートに接続…'
});
