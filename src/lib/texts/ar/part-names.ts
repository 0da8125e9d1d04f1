// What the parts of boards and their measurements are called, in Arabic.
import { messages } from '../messages.ts';
import type { partNames as english } from '../en/part-names.ts';

export const partNames = messages<typeof english>('partNames', {
	motion: 'الحركة',
	airPressure: 'ضغط الهواء',
	humidity: 'الرطوبة',
	magneticField: 'المجال المغناطيسي',
	light: 'الضوء',
	randomNumbers: 'أرقام عشوائية',
	knob: 'مقبض دوّار',
	temperature: 'درجة الحرارة',
	acceleration: 'التسارع {axis}',
	rotation: 'الدوران {axis}',
	magneticFieldOn: 'المجال المغناطيسي {axis}',
	chipTemperature: 'حرارة الشريحة',
	voltage: 'الجهد',
	randomNumber: 'رقم عشوائي',
	ofSensor: '{sensor}: {channel}',
	userButton: 'زر المستخدم',
	userSwitch: 'مفتاح المستخدم',
	button: 'الزر {name}'
});
