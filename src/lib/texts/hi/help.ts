// The texts of the help dialog, in Hindi.
import { messages } from '../messages.ts';
import type { help as english } from '../en/help.ts';

export const help = messages<typeof english>('help', {
	takeTheTour: 'पेज का टूर लें',
	aboutOcrePlayground: 'Ocre Playground के बारे में',
	writeASmallCProgram:
		'C में एक छोटा प्रोग्राम लिखें, “चलाएँ” दबाएँ, और वह बोर्ड पर Ocre कंटेनर बन जाता है: इसी पेज में कंपाइल होता है, सीरियल लाइन से अपलोड होता है, शुरू होता है, और यहाँ दिखता है। Ocre माइक्रोकंट्रोलरों के लिए कंटेनर रनटाइम है; इसके कंटेनर WebAssembly मॉड्यूल होते हैं।',
	theBoardIsSimulatedIn:
		'बोर्ड इस पेज में सिम्युलेट होता है और असली बोर्ड की तरह ही चलता है। किसी सर्वर को कुछ नहीं भेजा जाता। प्रोजेक्ट इसी ब्राउज़र में, इसी डिवाइस पर रखे जाते हैं।',
	connectRealBoardsInThe:
		'असली बोर्ड “चलाएँ” के पास वाले मेन्यू से कनेक्ट करें, एक साथ आठ तक। “चलाएँ” दिखाए गए बोर्ड पर काम करता है; बाक़ी चलते रहते हैं। जो बोर्ड नहीं मिलते, उनके लिए मदद भी उसी मेन्यू में है।',
	beforeAProgramIsDeployed:
		'प्रोग्राम डिप्लॉय करने से पहले पेज जाँचता है कि वह बोर्ड पर चलेगा या नहीं, और अगर आपको कुछ तय करना हो तो पूछता है। “चलाएँ” के पास वाले मेन्यू में “डिप्लॉय जाँच” बिना चलाए जाँचती है। बोर्ड के रीसेट के बाद कंटेनर नहीं बचते, इमेज और फ़ाइलें बचती हैं: “इन्हें फिर से चलाएँ” वह सब वापस ले आता है जो चल रहा था।',
	keys: 'कुंजियाँ',
	ocrePlaygroundIsFreeSoftware:
		'Ocre Playground, Apache License 2.0 के तहत मुक्त सॉफ़्टवेयर है। इसमें दूसरों का काम शामिल है:',
	theirLicences: 'उनके लाइसेंस',
	runTheProject: 'प्रोजेक्ट चलाएँ',
	saveNowEveryChangeIs: 'अभी सेव करें; हर बदलाव अपने आप भी सेव होता है',
	searchInTheEditorOr: 'एडिटर या कंसोल में खोजें',
	undoEachFileHasIts: 'पहले जैसा करें; हर फ़ाइल का अपना इतिहास है',
	nextProblemInTheEditor: 'एडिटर में अगली समस्या',
	escapeThenTab: 'Escape, फिर Tab',
	leaveTheEditor: 'एडिटर से बाहर आएँ',
	f2Delete: 'F2, Delete',
	renameOrDeleteTheSelected: 'सूची में चुनी हुई फ़ाइल का नाम बदलें या उसे हटाएँ',
	upDown: 'ऊपर, नीचे',
	recallEarlierLinesInThe: 'बोर्ड की शेल लाइन में पिछली लाइनें वापस लाएँ',
	shiftTab: 'Shift+Tab',
	leaveTheTerminalScreenTab: 'टर्मिनल की स्क्रीन से बाहर आएँ; Tab बोर्ड को जाता है',
	arrowKeys0: 'तीर कुंजियाँ, +, −, 0',
	moveAndZoomThePlot: 'ग्राफ़ को खिसकाएँ और ज़ूम करें, जब फ़ोकस उस पर हो',
	spaceEnter: 'Space, Enter',
	pressAButtonOfThe: 'बोर्ड का बटन दबाएँ, जब फ़ोकस उस पर हो',
	arrowKeys: 'तीर कुंजियाँ',
	resizeTwoAreasWhileThe: 'दो हिस्सों का आकार बदलें, जब फ़ोकस उनके बीच की रेखा पर हो',
	allCommands: 'सभी कमांड…',
	or: ' या '
});
