// What the errors of links, and of places that projects are fetched from, mean to a user, and what to do next, in Arabic.
import { messages } from '../messages.ts';
import type { shareErrors as english } from '../en/errors-share.ts';

export const shareErrors = messages<typeof english>('errors.share', {
	'link-bomb': 'يُفكّ هذا الرابط إلى كمية هائلة من البيانات، كما تفعل روابط صُنعت لإرهاق الحاسوب.',
	'link-bomb.next': 'لم يُفتح. اطلب من المرسل المشروع كملف.',
	'link-cut': 'نهاية الرابط مفقودة. تقطع برامج المراسلة والبريد الروابط الطويلة.',
	'link-cut.next': 'لم يتغير شيء. انسخ الرابط كله من حيث جاء، أو اطلب المشروع كملف.',
	'link-damaged': 'تغيّر الرابط في طريقه: بعض أحرفه ليست التي أُرسلت.',
	'link-damaged.next':
		'لم يتغير شيء. يُميَّز في الرابط بين الأحرف الكبيرة والصغيرة. انسخه من جديد، أو اطلب المشروع كملف.',
	'link-empty': 'يحتوي الرابط على مشروع بلا أي ملفات نصية.',
	'link-empty.next': 'اطلب من المرسل مشاركة المشروع من جديد.',
	'link-invalid': 'فُكّ الرابط، لكنه لا يحتوي على مشروع: «{field}» مفقود أو خاطئ.',
	'link-invalid.next': 'اطلب من المرسل مشاركة المشروع من جديد من هذه الصفحة.',
	'link-newer': 'صُنع الرابط بإصدار أحدث من هذه الصفحة (إصدار الرابط {version, number}).',
	'link-newer.next':
		'أعد تحميل الصفحة وأنت متصل للحصول على الإصدار الجديد، ثم افتح الرابط من جديد.',
	'link-not-ours': 'لا يوجد مشروع مشترَك في هذا الرابط.',
	'link-not-ours.next': 'تحتوي روابط المشاريع على «#project=». انسخ الرابط كله.',
	'link-too-large': 'الرابط كبير جدًا: يحتوي على أكثر من {limit, number} MB.',
	'link-too-large.next': 'لم يُفتح. اطلب من المرسل المشروع كملف.',
	'from-address': 'ليس «{address}» عنوانًا يمكن تحميل مشروع منه.',
	'from-address.next':
		'استخدم عنوان https لملف أو zip أو مجلد في مستودع أو gist، أو اسم صورة مثل ghcr.io/you/blinky:1.0.',
	'from-blocked': 'لا يمكن الوصول إلى {host}، أو أنه لا يسمح للصفحات الأخرى بقراءة ملفاته (CORS).',
	'from-blocked.next':
		'لم يتغير شيء. تحقق من العنوان. إذا كان يُفتح في علامة تبويب خاصة به، فنزّل الملف هناك وأفلِته على هذه الصفحة.',
	'from-empty': 'لم يُعثر في {place} على شيء يمكن فتحه هنا.',
	'from-empty.next': 'للمشروع ملف build.yaml ومصادره. تأكد أن العنوان عنوان مجلده.',
	'from-insecure': 'طُلب {host} عبر http العادي، ولا يحق لصفحة آمنة أن تحمّل منه.',
	'from-insecure.next': 'استخدم عنوان https، أو نزّل الملف وأفلِته على هذه الصفحة.',
	'from-limited': 'لا يجيب {host} إلا عن عدد محدود من الطلبات في الساعة من شبكتك.',
	'from-limited.next':
		'لم يتغير شيء. حاول مجددًا بعد ساعة، أو نزّل المجلد كملف zip وأفلِته على هذه الصفحة.',
	'from-missing': 'لا شيء في {place}.',
	'from-missing.next': 'تحقق من العنوان: ربما أُعيدت تسمية الفرع أو المجلد، أو أن المستودع خاص.',
	'from-nothing-inside': 'لا تحتوي الصورة في {place} على مصادر.',
	'from-nothing-inside.next':
		'لا يمكن فتح الصور كمشروع إلا إذا بُنيت مع مصادرها. اسحبها في قسم «الصور» لتشغيلها.',
	'from-offline': 'لا توجد شبكة: لا يمكن الوصول إلى {host}.',
	'from-offline.next': 'اتصل بشبكة، ثم حاول مجددًا.',
	'from-page': 'أجاب {host} بصفحة ويب، لا بملف.',
	'from-page.next': 'استخدم عنوان الملف الخام، أو عنوان المجلد على GitHub أو GitLab أو Codeberg.',
	'from-private': 'العنوان {place} ليس عامًا: يطلب مضيفه تسجيل الدخول.',
	'from-private.next': 'لا تطلب هذه الصفحة كلمات مرور هنا أبدًا. نزّل المشروع وأفلِته على هذه الصفحة.',
	'from-refused': 'أجاب {host} بالخطأ {status, number}.',
	'from-refused.next': 'لم يتغير شيء. حاول لاحقًا، أو تحقق من العنوان.',
	'from-too-large': 'ما هناك كبير جدًا: أكثر من {limit, number} MB.',
	'from-too-large.next': 'استخدم عنوان مجلد المشروع نفسه، أو عنوان ملف أصغر.',
	'from-truncated': 'في {place} ملفات أكثر مما يسرده مضيفه دفعة واحدة.',
	'from-truncated.next':
		'استخدم عنوان مجلد المشروع نفسه في مستودع أصغر، أو نزّله وأفلِته على هذه الصفحة.'
});
