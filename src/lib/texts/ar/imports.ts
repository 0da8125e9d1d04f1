// What is said of an import, in Arabic.
import { messages } from '../messages.ts';
import type { imports as english } from '../en/imports.ts';

export const imports = messages<typeof english>('imports', {
	importedAs: 'استُورد «{file}» كمشروع «{project}».',
	pressRunBeside: 'اضغط «تشغيل» بجانبه لتشغيله.',
	quoted: '«{name}»',
	more: '{n, number} غيرها',
	leftOut:
		'لم يُؤخذ {files}: {n, plural, one{ليس نصًا} two{ليسا نصًا} few{ليست نصوصًا} many{ليست نصوصًا} other{ليست نصوصًا}}.',
	optionsLeftOut: 'لم تُؤخذ خيارات تشغيله: {file}، السطر {line, number}: {message}',
	filesAdded: '{n, plural, one{أُضيف} two{أُضيف} few{أُضيفت} many{أُضيفت} other{أُضيفت}} {files}.',
	filesReplaced:
		'{n, plural, one{استُبدل} two{استُبدل} few{استُبدلت} many{استُبدلت} other{استُبدلت}} {files}.',
	filesAddedAndReplaced:
		'{a, plural, one{أُضيف} two{أُضيف} few{أُضيفت} many{أُضيفت} other{أُضيفت}} {added}، {r, plural, one{واستُبدل} two{واستُبدل} few{واستُبدلت} many{واستُبدلت} other{واستُبدلت}} {replaced}.',
	imagesAdded:
		'{n, plural, one{أُضيفت صورة واحدة} two{أُضيفت صورتان} few{أُضيفت # صور} many{أُضيفت # صورة} other{أُضيفت # صورة}} إلى المكتبة.',
	moduleAdded: 'أُضيفت الوحدة «{title}» من «{file}» إلى المكتبة.',
	imageAdded: 'أُضيفت الصورة «{title}» من «{file}» إلى المكتبة.',
	isSubmission: 'هذا ما سلّمه {student}.',
	openTeachPage: 'فتح صفحة المعلّمين'
});
