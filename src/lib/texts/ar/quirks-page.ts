// The page of all quirks, in Arabic.
import { messages } from '../messages.ts';
import type { quirksPage as english } from '../en/quirks-page.ts';

export const quirksPage = messages<typeof english>('quirksPage', {
	title: 'غرائب بيئة التشغيل – Ocre Playground',
	back: 'العودة إلى Playground',
	quirks: 'غرائب بيئة التشغيل',
	about:
		'تتصرف اللوحة المُحاكاة كما يتصرف Ocre 0.7.0 على Zephyr، حتى حين يكون ذلك مفاجئًا. عندما يصطدم برنامج بإحدى الغرائب، تقول الصفحة ذلك بجانب الحاويات. مع إيقاف «محاكاة غرائب بيئة التشغيل الحقيقية» في القائمة المجاورة لزر «تشغيل»، تتصرف اللوحة كما يصف توثيق بيئة التشغيل. يساعد ذلك على معرفة ما إذا كانت إحدى الغرائب هي السبب، لكنها تبقى على اللوحات الحقيقية. البرامج التي تُبنى هنا لا تصادفها كلها: تتفادى SDK بعضها، على اللوحات الحقيقية أيضًا.',
	whatTheSdkDoes: 'ما تفعله SDK:',
	withQuirksOff: 'مع إيقاف الغرائب:',
	theSame: 'نفسه.'
});
