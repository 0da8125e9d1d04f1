// The help on the fields of build.yaml, in Arabic.
import { messages } from '../messages.ts';
import type { buildFields as english } from '../en/fields-build.ts';

export const buildFields = messages<typeof english>('fields.build', {
	'permission.timers': 'المؤقّتات ودوال ردّها. يقابلها القدرة `ocre:api`.',
	'permission.gpio': 'الأطراف والأزرار ومصابيح LED. يقابلها القدرة `ocre:api`.',
	'permission.messaging': 'الرسائل بين الحاويات. يقابلها القدرة `ocre:api`.',
	'permission.sensors': 'المستشعرات. يقابلها القدرة `ocre:api`.',
	'permission.console': 'إخراج النص، ولا يحتاج إلى أي قدرة.',
	'permission.api': 'المؤقّتات والأطراف والرسائل والمستشعرات، وتنظيف ما يبقى منها.',
	'permission.shared-heap': 'ذاكرة تراها كل الحاويات.',
	'permission.networking': 'المقابس: TCP وUDP.',
	'permission.filesystem': 'مجلد في تخزين اللوحة.',
	environment: 'متغيرات البيئة للبرنامج، يُكتب كل منها على شكل `NAME=value`.',
	variable: 'متغير واحد على شكل `NAME=value`.',
	permissions: 'ما يجوز للبرنامج أن يستعمله. يفشل الاستدعاء على اللوحة من دون إذنه.',
	permission: 'إذن واحد.',
	path: 'مكان بناء الوحدة. الجزء الأخير هو اسم الصورة على اللوحة.',
	version: 'إصدار صيغة هذا الملف. وهو `1` بين علامتي اقتباس.',
	'version.1': 'الإصدار الوحيد.',
	name: 'اسم الحاوية. يجوز أن يكون فيه على اللوحة a–z و0–9 و«.» و«_» و«-».',
	language:
		'اللغة التي كُتب بها البرنامج، حين لا تدل عليها أسماء ملفاته. أدوات Ocre نفسها تتجاهل هذا الحقل.',
	deploy: 'كيف يصل إلى اللوحة برنامج يشغّله محرّك (JavaScript، TypeScript). من دونه تختار الصفحة.',
	'deploy.image': 'المحرّك والبرنامج صورة واحدة.',
	'deploy.script': 'يبقى المحرّك على اللوحة، والبرنامج ملف بجانبه.',
	binaries: 'الوحدة الوحيدة التي يبنيها المشروع.',
	module: 'الوحدة.',
	config: 'كيف تبدأ الحاوية: متغيرات البيئة والأذونات.',
	'language.is': 'كُتب البرنامج بلغة {name}.'
});
