// What is wrong with a scenario, in Hindi.
import { messages } from '../messages.ts';
import type { scenarioFindings as english } from '../en/findings-scenario.ts';

export const scenarioFindings = messages<typeof english>('findings.scenario', {
	'scenario-empty': 'फ़ाइल ख़ाली है। चरणों की सूची जोड़ें, जैसे “{example}”।',
	'scenario-not-map': 'यहाँ “name:” और “steps:” जैसे फ़ील्ड चाहिए, हर लाइन में एक।',
	'scenario-name-long': 'नाम में ज़्यादा से ज़्यादा {max} अक्षर होते हैं।',
	'scenario-board': 'किसी बोर्ड प्रोफ़ाइल की id लिखें, जैसे {example}।',
	'scenario-mode': 'मोड ये हैं: {known}।',
	'scenario-time': 'समय उसकी इकाई के साथ लिखें, जैसे 500 ms या 2 s, {max} min तक।',
	'scenario-no-steps': 'कम से कम एक चरण लिखें।',
	'scenario-step': 'एक चरण एक ही काम करता है: {known}।',
	'scenario-text-length': '1 से {max} अक्षरों का टेक्स्ट लिखें।',
	'scenario-container': 'कंटेनर के नामों में सिर्फ़ a–z, 0–9, “.”, “_” और “-” होते हैं।',
	'scenario-reset': '“{example}” लिखें।',
	'scenario-set': 'लिखें कि कौन-सा सेंसर है और वह क्या मापता है: “{example}”।',
	'scenario-character.word': 'बोर्ड को सिर्फ़ छपने लायक ASCII अक्षर भेजे जा सकते हैं, ज़्यादा से ज़्यादा {max}।',
	'scenario-character.line': 'कमांड छपने लायक ASCII अक्षरों की एक लाइन है, ज़्यादा से ज़्यादा {max} अक्षर।',
	'scenario-pattern': 'यह रेगुलर एक्सप्रेशन नहीं है: {problem}। लुकअराउंड और बैकरेफ़रेंस नहीं चलते।',
	'scenario-pattern.long': 'पैटर्न में ज़्यादा से ज़्यादा {max} अक्षर होते हैं।',
	'scenario-pin': 'पिन को पोर्ट और नंबर से लिखें, जैसे PH7 या 7.7।',
	'scenario-condition.one': 'इनमें से एक लिखें: {known}।',
	'scenario-condition.not-for': '“{field}”, “{kind}” के साथ नहीं आता।',
	'scenario-condition.no-wait': 'इसका इंतज़ार नहीं किया जा सकता: “expect” लिखें।',
	'scenario-condition.no-expect': 'बदलावों में समय लगता है: “wait” या “blinks” लिखें।',
	'scenario-condition.pin': '“is”, “changes” और “blinks” में से एक लिखें।',
	'scenario-condition.is': '{first} या {second} लिखें।',
	'scenario-condition.count': '1 से {max} तक की पूर्ण संख्या लिखें।',
	'scenario-condition.hertz': 'फ़्रीक्वेंसी लिखें, जैसे {example}।',
	'scenario-condition.share': 'प्रतिशत लिखें, जैसे {example}।',
	'scenario-condition.time': 'समय उसकी इकाई के साथ लिखें, जैसे {example}।',
	'scenario-condition.periods': 'कम से कम डेढ़ पीरियड और ज़्यादा से ज़्यादा दस मिनट देखें (“during”)।',
	'scenario-condition.exit': 'एग्ज़िट कोड पूर्ण संख्या होता है।',
	'scenario-condition.state': 'लिखें कि वह किस स्थिति में है: {known}।'
});
