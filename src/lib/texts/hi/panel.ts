// The texts of the simulated board, in Hindi.
import { messages } from '../messages.ts';
import type { panel as english } from '../en/panel.ts';

export const panel = messages<typeof english>('panel', {
	megahertz: '{mega, number} MHz',
	pwr: 'PWR',
	theBoardIsLabel: 'बोर्ड {label}',
	reset: 'रीसेट',
	nrst: 'NRST',
	theBoardIsStarting: 'बोर्ड शुरू हो रहा है',
	notWorking: 'काम नहीं कर रहा',
	nameWaveform: '{name}: वेवफ़ॉर्म',
	constant: 'स्थिर',
	around: 'बीच का मान',
	nameCenterOfTheWaveform: '{name}: वेवफ़ॉर्म का बीच का मान',
	nameAmplitude: '{name}: ऐम्प्लिट्यूड',
	every: 'हर',
	namePeriod: '{name}: पीरियड',
	showsMessagesPublishedToTopic: '“{topic}” पर भेजे गए संदेश दिखाता है',
	display: 'डिस्प्ले',
	aNumberFromMinTo: '{min} से {max} तक की संख्या',
	theBoardIsPaused: 'बोर्ड पॉज़ है।',
	resume: 'जारी रखें',
	theBoardRunsAtSpeed: 'बोर्ड अपनी {speed} % स्पीड पर चल रहा है।',
	fullSpeed: 'पूरी स्पीड',
	pins: 'पिन',
	ledsOn: '{all} में से {lit} LED जल रही हैं',
	on: 'जल रही है',
	off: 'बुझी है',
	part: 'पुर्ज़ा',
	pin: 'पिन',
	level: 'लेवल',
	state: 'स्थिति',
	pressed: 'दबा हुआ',
	released: 'छोड़ा हुआ',
	theStockSupervisorIsBuilt: 'मूल सुपरवाइज़र GPIO के बिना बिल्ड है: कोई प्रोग्राम पिन तक नहीं पहुँच सकता।',
	labelIsOnPinnameWhich:
		'{label} <code>{pinName}</code> पर है, जो Ocre की पोर्ट तालिका में नहीं है: प्रोग्राम को <code>{alias}</code> के लिए −19 मिलता है।',
	inAProgramPortsCount: 'प्रोग्राम में पोर्ट 0 से गिने जाते हैं:',
	pinnameIsPortPortPin:
		'<code>{pinName}</code> पोर्ट {port}, पिन {pin} है। {label} लेवल {activeLevel} पर जलती है।',
	sensors: 'सेंसर',
	theStockSupervisorIsBuiltWithout:
		'मूल सुपरवाइज़र सेंसर सपोर्ट के बिना बिल्ड है: कोई प्रोग्राम सेंसर नहीं पढ़ सकता।',
	givesARandomWholeNumber: 'हर बार पढ़ने पर 0 से {max} तक की कोई भी पूर्ण संख्या देता है।',
	waitingForPermission: 'अनुमति का इंतज़ार है।',
	following: 'फ़ॉलो हो रहा है।',
	board: 'बोर्ड',
	simulatedBoard: 'सिम्युलेटेड बोर्ड',
	panelOf: '{title} {name}',
	inAProgram: 'प्रोग्राम में: <code>"{name}"</code>',
	inAProgramChip: 'प्रोग्राम में: <code>"{name}"</code>, चिप {chip}'
});
