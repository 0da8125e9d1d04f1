// What the parts of boards and their measurements are called, in Hindi.
import { messages } from '../messages.ts';
import type { partNames as english } from '../en/part-names.ts';

export const partNames = messages<typeof english>('partNames', {
	motion: 'गति',
	airPressure: 'वायुदाब',
	humidity: 'आर्द्रता',
	magneticField: 'चुंबकीय क्षेत्र',
	light: 'प्रकाश',
	randomNumbers: 'यादृच्छिक संख्याएँ',
	knob: 'नॉब',
	temperature: 'तापमान',
	acceleration: 'त्वरण {axis}',
	rotation: 'घूर्णन {axis}',
	magneticFieldOn: 'चुंबकीय क्षेत्र {axis}',
	chipTemperature: 'चिप का तापमान',
	voltage: 'वोल्टेज',
	randomNumber: 'यादृच्छिक संख्या',
	ofSensor: '{sensor}: {channel}',
	userButton: 'यूज़र बटन',
	userSwitch: 'यूज़र स्विच',
	button: 'बटन {name}'
});
