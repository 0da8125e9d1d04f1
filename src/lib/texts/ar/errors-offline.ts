// What the errors of the offline copy mean to a user, and what to do next, in Arabic.
import { messages } from '../messages.ts';
import type { offlineErrors as english } from '../en/errors-offline.ts';

export const offlineErrors = messages<typeof english>('errors.offline', {
	'offline-changed': 'استُبدل الموقع بإصدار آخر أثناء التنزيل.',
	'offline-changed.next': 'أعد تحميل الصفحة، ثم اجلب من جديد. عملك آمن.',
	'offline-full': 'ليس في المتصفح متسع لنسخة العمل دون اتصال.',
	'offline-full.next':
		'تعمل الصفحة مع الشبكة كما كانت، وعملك محفوظ في مكان آخر. أخلِ مساحة على هذا الجهاز أو أزل ما تحتفظ به مواقع أخرى، ثم اجلب من جديد.',
	'offline-list-invalid': 'ليس لهذا الموقع قائمة بملفاته، لذا لا يمكن الاحتفاظ به دون اتصال.',
	'offline-list-invalid.next':
		'تعمل الصفحة ما دامت هناك شبكة. ملف site.json الخاص بالموقع مفقود أو خاطئ.',
	'offline-refused': 'لا يسمح هذا المتصفح للصفحة بالاحتفاظ بنسخة للعمل دون اتصال.',
	'offline-refused.next': 'هذا معتاد في النوافذ الخاصة. تعمل الصفحة ما دامت هناك شبكة.',
	'offline-unreachable': 'تعذّر جلب نسخة العمل دون اتصال: الموقع لا يستجيب.',
	'offline-unreachable.next': 'ما وصل حتى الآن محفوظ. اجلب الباقي عندما تعود الشبكة.'
});
