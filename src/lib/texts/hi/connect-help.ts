// The texts of the help with connecting, in Hindi.
import { messages } from '../messages.ts';
import type { connectHelp as english } from '../en/connect-help.ts';

export const connectHelp = messages<typeof english>('connectHelp', {
	helpWithConnectingABoard: 'बोर्ड कनेक्ट करने में मदद',
	thisBrowserDoesNotSupport: 'यह ब्राउज़र सीरियल पोर्ट सपोर्ट नहीं करता।',
	browsersWithWebSerialOr:
		'Web Serial या WebUSB वाले ब्राउज़र कर सकते हैं: कंप्यूटर पर Chrome, Edge और Firefox के मौजूदा वर्ज़न में यह है।',
	browsersGiveOnlyPagesOver:
		'ब्राउज़र बोर्ड तक पहुँच सिर्फ़ https या localhost से खुले पेजों को देते हैं: यह पेज https से खोलें।',
	whatStillWorksHere: 'यहाँ अब भी क्या-क्या चलता है:',
	theSimulatedBoardItBehaves: 'सिम्युलेटेड बोर्ड: यह असली बोर्ड की तरह ही चलता है।',
	theCommandLineWithThe:
		'कमांड लाइन, उसी बोर्ड ड्राइवर के साथ: <code>npm run drive -- --port /dev/ttyACM0 upload blinky.wasm</code>',
	thisBrowserSupportsUsbDevices: 'यह ब्राउज़र USB डिवाइस सपोर्ट करता है, पर सीरियल पोर्ट नहीं।',
	itCanConnectToBoards:
		'यह नेटिव USB वाले बोर्डों (Raspberry Pi, Arduino, Zephyr का USB) और स्टैंडर्ड पोर्ट वाले डीबग प्रोब से कनेक्ट कर सकता है। CP210x, CH340 या FTDI चिप वाले बोर्डों के लिए Web Serial वाला ब्राउज़र चाहिए, जैसे कंप्यूटर पर Chrome, Edge या Firefox।',
	copyLabel: 'कॉपी करें: {label}',
	noFirmware: 'बोर्ड नया है, या उस पर Ocre नहीं चलता',
	noFirmwareNext: 'यह पेज उस पर फ़र्मवेयर डाल सकता है: USB से, सीरियल पोर्ट से, या उसके बूटलोडर की ड्राइव से।',
	flashFirmware: 'फ़र्मवेयर फ़्लैश करें…',
	close: 'बंद करें',
	connectAnySerialPort: 'कोई भी सीरियल पोर्ट कनेक्ट करें…'
});
