// The texts of the console’s raw bytes, in Arabic.
import { messages } from '../messages.ts';
import type { rawView as english } from '../en/raw-view.ts';

export const rawView = messages<typeof english>('rawView', {
	rawView: 'طريقة العرض الخام',
	hexadecimal: 'ست عشري',
	downloadTheRawStream: 'تنزيل التدفق الخام',
	clearTheRawView: 'مسح العرض الخام',
	noDataYet: 'لا توجد بيانات بعد',
	everyByteToAndFrom: 'يظهر هنا كل بايت من اللوحة وإليها: يُحتفظ بآخر ميغابايت.',
	rawStream: 'التدفق الخام',
	jumpToEnd: 'الانتقال إلى النهاية',
	asShownBothDirections: 'كما هو معروض، في الاتجاهين',
	textFile: 'ملف نصي',
	bytes: 'بايتات',
	whatWasReceived: 'ما استُلم',
	whatWasSent: 'ما أُرسل',
	arrows: 'أُرسل {sent}، واستُلم {received}',
	arrowsAndKept: 'أُرسل {sent}، واستُلم {received}؛ حُفظ {bytes}'
});
