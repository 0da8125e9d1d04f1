// The texts of the tour of the page, and of the first visit, in Arabic.
import { messages } from '../messages.ts';
import type { tour as english } from '../en/tour.ts';

export const tour = messages<typeof english>('tour', {
	title: 'جولة',
	here: 'هنا.',
	project: 'مشاريعك: مشاريع جديدة من الأمثلة، واستيراد، وتصدير، ومشاركة. يُحفظ العمل تلقائيًا.',
	editor: 'البرنامج. غيّره: تخبرك الصفحة بما يراه المصرِّف وأنت تكتب.',
	run: 'زر «تشغيل» يصرِّف البرنامج، ويضعه على اللوحة، ويبدؤه.',
	target: 'اللوحة التي يعمل عليها «تشغيل»: لوحات مُحاكاة، أو لوحتك على كابل.',
	board: 'اللوحة. تُظهر أضواؤها ما يفعله البرنامج؛ وأزرارها ومستشعراتها لك.',
	console: 'ما يطبعه البرنامج، وإلى جانبه المشكلات والحجم والمخطط الزمني وغيرها.',
	files: 'ملفات المشروع. يحدد build.yaml ما يُسمح للبرنامج بفعله على اللوحة.',
	place: '{place, number} من {count, number}',
	next: 'التالي',
	back: 'السابق',
	end: 'إنهاء الجولة',
	done: 'تم',
	close: 'إغلاق',
	startTour: 'القيام بجولة في الصفحة',
	tourWords: 'مساعدة مقدمة دليل الخطوات الأولى جولة tour',
	firstStepsAgain: 'إظهار الخطوات الأولى مجددًا',
	firstStepsWords: 'ترحيب تلميح بدء',
	faster:
		'الآن اجعله أسرع: غيّر <code>500</code> بعد <code>INTERVAL_MS</code> إلى <code>100</code>، واضغط <b>تشغيل</b> مجددًا.',
	more: 'لقد غيّرت برنامجًا على لوحة. وهناك المزيد:',
	lessons: 'الدروس',
	examples: 'الأمثلة',
	tour: 'جولة في الصفحة'
});
