// What the errors of images and registries mean to a user, and what to do next, in Arabic.
import { messages } from '../messages.ts';
import type { imageErrors as english } from '../en/errors-image.ts';

export const imageErrors = messages<typeof english>('errors.image', {
	'blob-missing': 'جزء من الصورة مفقود.',
	'blob-missing.next': 'اجلب الصورة أو صدّرها من جديد.',
	'digest-mismatch': 'المحتوى المستلَم لا يطابق بصمته.',
	'digest-mismatch.next':
		'أُهمل. اجلب الصورة أو صدّرها من جديد. إذا استمرت المشكلة، فقد غُيّرت الصورة.',
	'digest-unsupported': 'تسمّي الصورة أجزاءها بنوع من البصمات غير مدعوم هنا.',
	'digest-unsupported.next': 'استخدم صورة ببصمات sha256.',
	'docker-archive': 'يبدو «{file}» ناتجًا عن docker save.',
	'docker-archive.next':
		'انسخه أولًا إلى أرشيف OCI بالأمر: skopeo copy docker-archive:FILE oci-archive:FILE.tar',
	'file-unknown': 'هذا النوع من الملفات غير مدعوم.',
	'file-unknown.next':
		'يمكنك استيراد مشاريع (ملف ‎.zip أو مجلد فيه build.yaml)، ومصادر وسيناريوهات (نص UTF-8)، وصور (ملف ‎.tar أو ‎.zip بتخطيط OCI)، ووحدات (‎.wasm)، وتسجيلات (‎.ocre-recording).',
	'image-invalid': 'الصورة تالفة.',
	'image-invalid.next': 'اجلبها أو صدّرها من جديد.',
	'key-invalid': 'هذا ليس مفتاحًا عامًا صالحًا للاستخدام.',
	'key-invalid.next': 'يجب أن يكون مفتاح P-256 بصيغة PEM، كما يكتبه openssl وcosign.',
	'layer-digests-differ':
		'الصورة تناقض نفسها: ملف إعدادها يسمّي طبقات غير التي في بيانها (manifest).',
	'layer-digests-differ.next': 'ابنِها من جديد.',
	'media-type-foreign': 'هذه ليست صورة Ocre.',
	'media-type-foreign.next': 'لصور Ocre طبقة واحدة من النوع application/wasm.',
	'module-invalid': 'هذه ليست وحدة WebAssembly صالحة.',
	'module-invalid.next': 'ابنِها أو نزّلها من جديد.',
	'not-ocre-image': 'هذه ليست صورة Ocre.',
	'not-ocre-image.next': 'لصور Ocre ملف إعداد wasm وطبقة واحدة من النوع application/wasm.',
	'reference-malformed': 'ليس «{given}» بالصيغة REGISTRY/REPOSITORY:TAG.',
	'reference-malformed.next': 'صحّحه، مثلًا إلى «registry.example/team/blinky:1.0.0».',
	'registry-address-invalid': 'ليس «{given}» عنوان سجل صور.',
	'registry-address-invalid.next':
		'أعطِ مضيفًا، مع منفذ إن لزم، مثل «https://registry.example:5000».',
	'registry-address-login': 'لا يجوز أن يحتوي العنوان على اسم مستخدم أو كلمة مرور.',
	'registry-address-login.next': 'أدخلهما في حقليهما.',
	'registry-busy': 'يحدّ سجل الصور من عدد الطلبات.',
	'registry-busy.next': 'حاول مجددًا بعد دقيقة.',
	'registry-cors': 'لم يُجب سجل الصور هذه الصفحة.',
	'registry-cors.next':
		'إما أنه لا يعمل على هذا العنوان، أو أنه لا يسمح بطلبات من هذه الصفحة (CORS). الإعدادات التي يحتاجها مذكورة أدناه؛ أو نزّل الصورة واستخدم أمر skopeo.',
	'registry-denied': 'ليس لديك إذن بهذا في سجل الصور.',
	'registry-denied.next': 'اطلب إذنًا بالدفع أو الحذف في ذلك المستودع، أو اختر مستودعًا آخر.',
	'registry-error': 'أجاب سجل الصور بخطأ.',
	'registry-error.next':
		'حاول مجددًا بعد دقيقة. إذا تكرر ذلك، فما قاله سجل الصور مذكور في التفاصيل.',
	'registry-headers-hidden': 'لا يكشف سجل الصور ترويسات تحتاجها هذه الصفحة.',
	'registry-headers-hidden.next': 'يجب أن يذكر Location في Access-Control-Expose-Headers.',
	'registry-login-failed': 'رفض سجل الصور اسم المستخدم أو كلمة المرور.',
	'registry-login-failed.next':
		'تحقق منهما. بعض سجلات الصور تتوقع رمزًا (token) بدلًا من كلمة المرور.',
	'registry-login-needed': 'يطلب سجل الصور اسم مستخدم وكلمة مرور.',
	'registry-login-needed.next': 'املأ الحقلين وحاول مجددًا.',
	'registry-mixed-content': 'الصفحة المفتوحة عبر https لا تستطيع استخدام سجل صور عبر http العادي.',
	'registry-mixed-content.next':
		'استخدم عنوان https، أو قدّم هذه الصفحة من مضيف سجل الصور نفسه، أو نزّل الصورة واستخدم أمر skopeo.',
	'registry-not-found': 'لا توجد صورة كهذه في سجل الصور.',
	'registry-not-found.next': 'تحقق من المستودع والوسم؛ يعرض «سرد الوسوم» ما هو موجود.',
	'registry-too-large': 'أرسل سجل الصور أكثر مما يجوز لصورة.',
	'registry-too-large.next': 'يجوز للصورة وكل ما أُرفق بها 128 MB معًا.',
	'registry-unreachable': 'انقطع الاتصال بسجل الصور.',
	'registry-unreachable.next':
		'تحقق من العنوان والشبكة، ثم حاول مجددًا: الأجزاء التي وصلت لا تُرسل مرة أخرى.',
	'registry-unsupported': 'لا يدعم سجل الصور هذا.',
	'registry-unsupported.next': 'الحذف معطّل في كثير من سجلات الصور.',
	'repository-invalid': 'ليس «{given}» اسم مستودع صالحًا.',
	'repository-invalid.next':
		'استخدم a–z و0–9 و«.» و«_» و«-» في أجزاء يصل بينها «/»، وكلها بأحرف صغيرة.',
	'several-manifests': 'يحتوي الأرشيف على عدة صور.',
	'several-manifests.next':
		'يحتوي أرشيف Ocre على صورة واحدة. انسخ الصورة التي تريدها إلى أرشيف خاص بها، مثلًا باستخدام skopeo.',
	'signature-invalid': 'التوقيع تالف، أو لا يتعلق بصورة.',
	'signature-invalid.next': 'وقّع الصورة من جديد.',
	'signing-unavailable': 'عبر http العادي لا يستطيع المتصفح التوقيع ولا التحقق من التواقيع.',
	'signing-unavailable.next': 'افتح هذه الصفحة عبر https. يستمر التحقق من بصمات الصور.',
	'size-mismatch': 'حجم المحتوى المستلَم ليس الحجم المعلن.',
	'size-mismatch.next': 'أُهمل. اجلب الصورة أو صدّرها من جديد.',
	'sources-invalid': 'المصادر في هذه الصورة تالفة.',
	'sources-invalid.next': 'لا يزال بالإمكان تشغيل الصورة نفسها. ابنِها من جديد لتحصل على مصادرها.',
	'tag-invalid': 'ليس «{given}» وسمًا صالحًا.',
	'tag-invalid.next': 'استخدم حروفًا لاتينية وأرقامًا و«.» و«_» و«-»، بحدّ أقصى 128 حرفًا.',
	'tag-taken': 'يشير الوسم بالفعل إلى صورة أخرى.',
	'tag-taken.next': 'اختر وسمًا آخر، أو أكّد نقل هذا عندما تُسأل.',
	'packing-failed': 'تعذّر حزم ملف zip.',
	'packing-failed.next':
		'حاول مجددًا. ربما يحتاج إلى ذاكرة أكبر مما للمتصفح: صدّر بصيغة tar، أو صورًا أقل في كل مرة.'
});
