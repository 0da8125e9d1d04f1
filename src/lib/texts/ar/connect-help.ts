// The texts of the help with connecting, in Arabic.
import { messages } from '../messages.ts';
import type { connectHelp as english } from '../en/connect-help.ts';

export const connectHelp = messages<typeof english>('connectHelp', {
	helpWithConnectingABoard: 'مساعدة في الاتصال بلوحة',
	thisBrowserDoesNotSupport: 'هذا المتصفح لا يدعم المنافذ التسلسلية.',
	browsersWithWebSerialOr:
		'تدعمها المتصفحات التي فيها Web Serial أو WebUSB: على الحاسوب توفرها الإصدارات الحالية من Chrome وEdge وFirefox.',
	browsersGiveOnlyPagesOver:
		'لا تمنح المتصفحات الوصول إلى اللوحات إلا للصفحات المفتوحة عبر https أو من localhost: افتح هذه الصفحة عبر https.',
	whatStillWorksHere: 'ما لا يزال يعمل هنا:',
	theSimulatedBoardItBehaves: 'اللوحة المُحاكاة: تتصرف كما تتصرف لوحة حقيقية.',
	theCommandLineWithThe:
		'سطر الأوامر على حاسوبك، ببرنامج اللوحات نفسه: <code>npm run drive -- --port /dev/ttyACM0 upload blinky.wasm</code>',
	thisBrowserSupportsUsbDevices: 'يدعم هذا المتصفح أجهزة USB، لكنه لا يدعم المنافذ التسلسلية.',
	itCanConnectToBoards:
		'يمكنه الاتصال باللوحات التي فيها USB مدمج (Raspberry Pi وArduino وUSB الخاص بـ Zephyr) وبمسابير التصحيح ذات المنفذ القياسي. أما اللوحات التي خلف شريحة CP210x أو CH340 أو FTDI فتحتاج إلى متصفح فيه Web Serial، مثل Chrome أو Edge أو Firefox على الحاسوب.',
	copyLabel: 'نسخ: {label}',
	noFirmware: 'اللوحة جديدة، أو لا تشغّل Ocre',
	noFirmwareNext:
		'تستطيع هذه الصفحة وضع البرنامج الثابت عليها: عبر USB، أو منفذ تسلسلي، أو قرص محمّل الإقلاع.',
	flashFirmware: 'تثبيت البرنامج الثابت…',
	close: 'إغلاق',
	connectAnySerialPort: 'الاتصال بأي منفذ تسلسلي…'
});
