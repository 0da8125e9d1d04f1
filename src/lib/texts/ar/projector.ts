// The texts of the projector view, in Arabic.
import { messages } from '../messages.ts';
import type { projector as english } from '../en/projector.ts';

export const projector = messages<typeof english>('projector', {
	title: 'عرض الإسقاط',
	leave: 'الخروج من عرض الإسقاط',
	showKeys: 'إظهار المفاتيح',
	hideKeys: 'إخفاء المفاتيح',
	showCode: 'إظهار الشيفرة',
	hideCode: 'إخفاء الشيفرة',
	board: 'اللوحة',
	console: 'وحدة التحكم',
	editor: 'المحرر'
});
