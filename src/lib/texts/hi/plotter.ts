// The texts of the plotter, in Hindi.
import { messages } from '../messages.ts';
import type { plotter as english } from '../en/plotter.ts';

export const plotter = messages<typeof english>('plotter', {
	plotter: 'प्लॉटर',
	continue: 'जारी रखें',
	pause: 'पॉज़ करें',
	overTime: 'समय के साथ',
	showAll: 'सब दिखाएँ',
	everythingIsInView: 'सब कुछ दिख रहा है',
	pausedValuesAreStillRecorded: 'पॉज़ है: मान अब भी रिकॉर्ड हो रहे हैं। ',
	downloadAsCsv: 'CSV के रूप में डाउनलोड करें',
	thereAreNoValuesYet: 'अभी कोई मान नहीं है',
	downloadAsPng: 'PNG के रूप में डाउनलोड करें',
	clear: 'साफ़ करें',
	thePlotCouldNotBe: 'ग्राफ़ नहीं बन सका',
	failureTheValuesAreIn: '{failure}। मान तालिका में हैं, और CSV के रूप में डाउनलोड किए जा सकते हैं।',
	noValuesPrintedYet: 'अभी कोई मान नहीं छपा',
	plotArrowKeysMovePlus:
		'ग्राफ़: तीर कुंजियों से खिसकाएँ, प्लस और माइनस से ज़ूम करें, 0 से सब दिखाएँ। मान तालिका में हैं।',
	valuesInView: 'दिख रहे मान',
	allValues: 'सभी मान',
	andAtHovered: ', और {hovered} पर',
	series: 'सीरीज़',
	last: 'आख़िरी',
	atCursor: 'कर्सर पर',
	min: 'न्यूनतम',
	max: 'अधिकतम',
	namesNotShown: '{omitted, plural, one{# और नाम नहीं दिखाया गया} other{# और नाम नहीं दिखाए गए}}।',
	whatIsPlotted:
		'“temp:21.5, hum:40”, “1.0 2.0” या “{json}” जैसी लाइनें ग्राफ़ बन जाती हैं। उदाहरण “{example}” ऐसी लाइनें छापता है।',
	thisBrowserCouldNotCreate: 'यह ब्राउज़र ग्राफ़ की तस्वीर नहीं बना सका',
	seriesAndSamples:
		'{series, plural, one{# सीरीज़} other{# सीरीज़}}, {samples, plural, one{# सैंपल} other{# सैंपल}}',
	ofContainers: 'कंटेनर {name}',
	axisSample: 'नमूना',
	axisSeconds: 'सेकंड'
});
