// The help with connecting: topics and their steps, in Hindi.
import { messages } from '../messages.ts';
import type { connectTopics as english } from '../en/connect-topics.ts';

export const connectTopics = messages<typeof english>('connectTopics', {
	theBoardIsNotIn: 'बोर्ड सूची में नहीं है',
	manyUsbCablesCarryPower:
		'बहुत-सी USB केबल सिर्फ़ पावर देती हैं। ऐसी केबल आज़माएँ जिससे आपने फ़ाइलें कॉपी की हों।',
	onBoardsWithTwoUsb:
		'दो USB कनेक्टर वाले बोर्ड पर डीबग प्रोब (ST-LINK) वाला कनेक्टर इस्तेमाल करें, ऐप्लिकेशन वाला नहीं।',
	plugItStraightIntoThe: 'उसे हब या मॉनिटर के बजाय सीधे कंप्यूटर में लगाएँ, और कुछ सेकंड रुकें।',
	chooseConnectAnySerialPort:
		'“कोई भी सीरियल पोर्ट कनेक्ट करें…” चुनें: दूसरी सूची में सिर्फ़ उन बोर्डों की USB चिप दिखती हैं जिन पर Ocre का चलना मालूम है।',
	aBoardWithoutFirmwareThat:
		'जिस बोर्ड पर सीरियल कंसोल देने वाला फ़र्मवेयर नहीं है, उसका कोई पोर्ट नहीं होता। उसके दस्तावेज़ में लिखा होता है कि उसे फ़्लैश कैसे करें।',
	linuxThePortIsListed: 'Linux: पोर्ट सूची में है, पर खुलता नहीं',
	serialPortsBelongToA:
		'सीरियल पोर्ट एक ग्रुप के होते हैं: Debian, Ubuntu और Fedora में dialout, Arch में uucp। “sudo usermod -aG dialout $USER” से ख़ुद को उसमें जोड़ें, फिर लॉग आउट करके लॉग इन करें।',
	orGiveAccessToThe:
		'या लॉग इन किए हुए यूज़र को पहुँच दें: नीचे के नियम root के रूप में सेव करें, फिर “sudo udevadm control --reload && sudo udevadm trigger” चलाएँ, और बोर्ड फिर से लगाएँ।',
	aBrowserInstalledAsA:
		'Snap या Flatpak से इंस्टॉल किए गए ब्राउज़र को शायद कोई भी पोर्ट न दिखे: अपने डिस्ट्रीब्यूशन का पैकेज इस्तेमाल करें।',
	modemmanagerMayOccupyANew: 'ModemManager नए पोर्ट को आधे मिनट तक रोके रख सकता है: रुकें, या उसे बंद करें।',
	udevRules: 'udev के नियम',
	windowsNoPortIsListed: 'Windows: कोई पोर्ट सूची में नहीं है',
	lookAtTheDeviceManager:
		'डिवाइस मैनेजर में “Ports (COM & LPT)” के नीचे देखें। जिस डिवाइस पर विस्मय चिह्न हो, उसका ड्राइवर नहीं है।',
	driversStLinkNeedsStsw:
		'ड्राइवर: ST-LINK को ST का STSW-LINK009 चाहिए, CP210x को Silicon Labs का, CH340 को WCH का। FTDI के ड्राइवर Windows Update से आते हैं।',
	boardsWithNativeUsbRaspberry:
		'नेटिव USB वाले बोर्डों (Raspberry Pi, Arduino, Zephyr) को Windows 10 और उसके बाद के वर्ज़न पर ड्राइवर नहीं चाहिए।',
	macosNoPortIsListed: 'macOS: कोई पोर्ट सूची में नहीं है',
	newerMacsAskWhetherAn:
		'नए Mac पूछते हैं कि एक्सेसरी कनेक्ट हो सकती है या नहीं: अनुमति दें, या सेटिंग में Privacy & Security देखें।',
	ofTwoEntriesForOne: 'एक बोर्ड की दो एंट्री दिखें, तो वह चुनें जो “cu.” से शुरू होती है।',
	olderVersionsNeedTheVendors: 'पुराने वर्ज़न में CP210x और CH340 चिप के लिए निर्माता का ड्राइवर चाहिए।',
	anotherProgramIsUsingThe: 'कोई दूसरा प्रोग्राम पोर्ट का इस्तेमाल कर रहा है',
	onlyOneProgramCanUse:
		'पोर्ट का इस्तेमाल एक समय में एक ही प्रोग्राम कर सकता है। सीरियल मॉनिटर और टर्मिनल बंद करें: minicom, screen, picocom, PuTTY, कोई IDE।',
	anotherTabOrWindowOf:
		'हो सकता है कि इस पेज का या किसी और पेज का दूसरा टैब या विंडो इसका इस्तेमाल कर रहा हो: वहाँ डिसकनेक्ट करें।',
	onLinuxSudoFuserV: 'Linux पर “sudo fuser -v /dev/ttyACM0” बताता है कि वह कौन-सा प्रोग्राम है।',
	atASchoolOrCompany: 'स्कूल या कंपनी में: ब्राउज़र पोर्ट रोकता है',
	theBrowsersAdministratorCanAllow:
		'ब्राउज़र का एडमिन नीचे दी गई पॉलिसी से इस पेज के लिए बोर्डों की अनुमति दे सकता है। तब ब्राउज़र पूछेगा भी नहीं।',
	serialallowallportsforurlsAllowsAllPortsDefaultserialguardsetting:
		'SerialAllowAllPortsForUrls सभी पोर्ट की अनुमति देता है, DefaultSerialGuardSetting 3 पेजों को पूछने देता है।',
	whetherAPolicyIsSet: 'कोई पॉलिसी लगी है या नहीं, यह chrome://policy पर दिखता है।',
	policy: 'पॉलिसी',
	theBoardIsConnectedBut: 'बोर्ड कनेक्ट है, पर जवाब नहीं देता',
	theBoardMayStillBe: 'हो सकता है कि बोर्ड अभी बूट हो रहा हो; इसमें दस सेकंड तक लगते हैं।',
	aContainerThatRunsIn:
		'जो कंटेनर फ़ोरग्राउंड में चल रहा हो या शुरू न हो सका हो, वह कंसोल रोक देता है: बोर्ड रीसेट करें।',
	theBoardMayRunOther:
		'हो सकता है कि बोर्ड पर दूसरा फ़र्मवेयर हो, या उसका बॉड रेट आज़माया न गया हो। उसका आउटपुट फिर भी कंसोल में है।'
});
