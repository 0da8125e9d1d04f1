// What takes a while in the library of images, in Arabic.
import { messages } from '../messages.ts';
import type { imageTasks as english } from '../en/image-tasks.ts';

export const imageTasks = messages<typeof english>('imageTasks', {
	building: 'البناء',
	importing: 'الاستيراد',
	rebuilding: 'إعادة البناء',
	packing: 'الحزم',
	pushing: 'الدفع',
	pulling: 'السحب',
	reading: 'قراءة الوسوم',
	deleting: 'الحذف'
});
