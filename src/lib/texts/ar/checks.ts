// The texts of checks of lessons: what is expected, and what was the case, in Arabic.
import { messages } from '../messages.ts';
import type { checks as english } from '../en/checks.ts';

export const checks = messages<typeof english>('checks', {
	answer: 'أُجيب عن السؤال.',
	scenario:
		'البرنامج يفعل على اللوحة ما ينبغي، في {n, plural, one{خطوة واحدة} two{خطوتين} few{# خطوات} many{# خطوة} other{# خطوة}}.',
	builds: 'البرنامج يُصرَّف بنجاح.',
	noBuild: 'البرنامج لا يُصرَّف.',
	noBuildWith: 'البرنامج لا يُصرَّف، وفي الخطأ «{error}».',
	imageUnder: 'الصورة أصغر من {size}.',
	memoryUnder: 'البرنامج يبدأ بأقل من {size} من الذاكرة.',
	uses: 'الشيفرة تستخدم «{code}»{n, plural, one{} two{ مرتين على الأقل} few{ # مرات على الأقل} many{ # مرة على الأقل} other{ # مرة على الأقل}}.',
	usesNot: 'الشيفرة لا تستخدم «{code}».',
	usesLess:
		'الشيفرة تستخدم «{code}» أقل من {n, plural, one{مرة واحدة} two{مرتين} few{# مرات} many{# مرة} other{# مرة}}.',
	calls:
		'البرنامج يستدعي {name}{n, plural, one{} two{ مرتين على الأقل} few{ # مرات على الأقل} many{ # مرة على الأقل} other{ # مرة على الأقل}}.',
	callsNever: 'البرنامج لا يستدعي {name}.',
	callsBetween: 'البرنامج يستدعي {name} عددًا من المرات بين {least, number} و{most, number}.',
	file: 'على اللوحة ملف {path}.',
	fileWith: 'على اللوحة ملف {path} وفيه «{text}».',
	confirm: '{text}',
	stepFailed: 'المتوقع: {expected}؛ الحاصل: {got}.',
	stepNotDone: 'لم تنجح الخطوة «{step}»: {got}',
	doesNotBuild: 'لا يُصرَّف: {message}',
	otherError: 'لا يُصرَّف، لكن لسبب آخر: {message}',
	itBuilds: 'يُصرَّف بنجاح.',
	sizeIs: 'حجمه {size}.',
	codeMissing: 'لم يُعثر على «{code}» في الشيفرة. لا تُحسب التعليقات والنصوص.',
	codeFound:
		'عُثر على «{code}» {n, plural, one{مرة واحدة} two{مرتين} few{# مرات} many{# مرة} other{# مرة}}.',
	codeUnwanted: 'يوجد «{code}» في {file}، السطر {line, number}.',
	fileGone: 'ليس في المشروع ملف {file}.',
	called:
		'{n, plural, =0{لم تُستدعَ {name} قط} one{استُدعيت {name} مرة واحدة} two{استُدعيت {name} مرتين} few{استُدعيت {name} # مرات} many{استُدعيت {name} # مرة} other{استُدعيت {name} # مرة}}.',
	noSuchFile: 'ليس على اللوحة ملف {path}.',
	otherContent: 'في الملف محتوى آخر: «{content}»',
	notConfirmed: 'لم تؤكّده بعد.',
	notAnswered: 'لم يُجَب عنه بعد.',
	answeredWrong: 'ليس هذا هو الجواب الصحيح بعد.',
	tooLong:
		'أُنهي الفحص بعد {seconds, plural, one{ثانية واحدة} two{ثانيتين} few{# ثوانٍ} many{# ثانية} other{# ثانية}}.'
});
