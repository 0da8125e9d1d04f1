// The note that quirks of the runtime are off, in Arabic.
import { messages } from '../messages.ts';
import type { quirksOff as english } from '../en/quirks-off.ts';

export const quirksOff = messages<typeof english>('quirksOff', {
	title: 'غرائب بيئة التشغيل الحقيقية متوقفة',
	text: 'تتصرف هذه اللوحة كما يصف توثيق بيئة التشغيل. للوحة الحقيقية غرائب: اختبر معها قبل النشر.',
	quirks: 'كل الغرائب',
	turnOn: 'تفعيل'
});
