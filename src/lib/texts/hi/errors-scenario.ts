// What the errors of scenarios mean to a user, and what to do next, in Hindi.
import { messages } from '../messages.ts';
import type { scenarioErrors as english } from '../en/errors-scenario.ts';

export const scenarioErrors = messages<typeof english>('errors.scenario', {
	'scenario-no-such-button': 'बोर्ड पर {name} बटन नहीं है। ये हैं: {known}।',
	'scenario-no-such-button.next': 'सिनारियो में इनमें से एक लिखें।',
	'scenario-no-such-channel': 'सेंसर {name} का चैनल बताना ज़रूरी है। ये हैं: {known}।',
	'scenario-no-such-channel.next': 'सिनारियो में इनमें से एक लिखें।',
	'scenario-no-such-pin': 'बोर्ड पर {name} नाम की LED या पिन नहीं है। ये हैं: {known}।',
	'scenario-no-such-pin.next': 'सिनारियो में इनमें से एक लिखें।',
	'scenario-no-such-sensor': 'बोर्ड पर {name} सेंसर नहीं है। ये हैं: {known}।',
	'scenario-no-such-sensor.next': 'सिनारियो में इनमें से एक लिखें।',
	'scenario-needs-panel': 'इस सिनारियो को सिम्युलेटेड बोर्ड चाहिए।',
	'scenario-needs-panel.next':
		'उसके कुछ चरण बटन दबाते हैं या LED, पिन, सेंसर, संदेश या डिस्प्ले देखते हैं, जो सिर्फ़ सिम्युलेटेड बोर्ड पर होता है। रन बार में ऐसा बोर्ड चुनें, या वे चरण हटा दें।',
	'scenario-needs-simulator': 'इस सिनारियो को सिम्युलेटेड बोर्ड चाहिए।',
	'scenario-needs-simulator.next':
		'वह documented मोड माँगता है, जो किसी असली बोर्ड में नहीं होता। रन बार में सिम्युलेटेड बोर्ड चुनें, या “mode” हटा दें।',
	'scenario-needs-reset': 'बोर्ड को यहाँ से रीसेट नहीं किया जा सकता।',
	'scenario-needs-reset.next':
		'सिनारियो में उसे रीसेट करने वाला चरण है, और बोर्ड के शेल में इसका कोई कमांड नहीं है। दूसरा बोर्ड चुनें, या वह चरण हटा दें।'
});
