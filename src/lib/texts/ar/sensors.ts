// The texts of sensors, in Arabic.
import { messages } from '../messages.ts';
import type { sensors as english } from '../en/sensors.ts';

export const sensors = messages<typeof english>('sensors', {
	sine: 'جيبية',
	triangle: 'مثلثة',
	square: 'مربعة',
	randomWalk: 'مسار عشوائي',
	random: 'عشوائي',
	followTilt: 'متابعة ميل هذا الجهاز',
	followLight: 'متابعة ضوء هذا الجهاز',
	noTilt: 'ليس في هذا الجهاز مستشعر ميل. الهواتف والأجهزة اللوحية فيها واحد.',
	noLight:
		'لا يتيح هذا المتصفح للصفحات الوصول إلى مستشعر الضوء المحيط. استخدم شريط التمرير أو شكلًا موجيًا.',
	permissionDenied: 'رُفض الإذن. يمكنك تغيير ذلك في إعدادات الموقع في المتصفح.',
	measured: '{value} {unit}',
	onAxis: '{axis} {value}'
});
