// The mistakes that newcomers make most, in plain words. `{name}` and types are as the program has them, in Arabic.
import { messages } from '../messages.ts';
import type { mistakes as english } from '../en/mistakes.ts';

export const mistakes = messages<typeof english>('mistakes', {
	missingSemicolon: 'تنقص فاصلة منقوطة (;) في نهاية هذه الجملة البرمجية.',
	missingParen: 'ينقص قوس: كل قوس مفتوح ( يحتاج إلى قوس مغلق ).',
	missingBrace: 'ينقص قوس معقوف مغلق: كل قوس معقوف مفتوح يحتاج إلى قوس مغلق.',
	extraBrace: 'هناك قوس معقوف مغلق زائد.',
	undeclaredName: 'لا يوجد شيء باسم «{name}» هنا. تحقق من الإملاء، أو صرّح به قبل هذا السطر.',
	undeclaredFunction:
		'الدالة «{name}» غير معروفة هنا. ضمّن الترويسة التي تصرّح بها، أو تحقق من الإملاء.',
	misspeltName: 'لا يوجد شيء باسم «{name}» هنا. هل تقصد «{near}»؟',
	missingHeader: 'لا توجد ترويسة باسم «{name}». تحقق من الإملاء، أو أضف الملف إلى المشروع.',
	assignmentAsCondition: 'العلامة = وحدها تضع قيمة في متغير. للمقارنة اكتب ==.',
	tooFewArguments: 'ينقص هذا الاستدعاءَ قيمةٌ تحتاجها الدالة.',
	tooManyArguments: 'يمرّر هذا الاستدعاء قيمًا أكثر مما تأخذه الدالة.',
	wrongFormat:
		'تتوقع الصيغة قيمة من النوع {wanted}، لكنها تأخذ قيمة من النوع {given}. غيّر الحرف الذي بعد %.',
	missingArgumentOfFormat: 'مواضع % في الصيغة أكثر من القيم التي بعدها.',
	constantChanged: '«{name}» ثابت: لا يمكن تغييره.',
	noReturnValue: 'دالة void لا تعيد شيئًا. اكتب return; دون قيمة.',
	missingReturn: 'يجب أن تعيد هذه الدالة قيمة، لكنها قد تنتهي دون return.',
	unusedVariable: 'المتغير «{name}» لا يُستخدم أبدًا.',
	uninitialisedVariable: 'يُستخدم «{name}» قبل أن تكون له قيمة. أعطِه قيمة حيث يُصرَّح به.',
	declaredTwice: 'هناك تصريحان باسم «{name}». استخدم اسمًا آخر، أو أزل أحدهما.',
	typeMismatch: 'النوعان غير متوافقين: {first} و{second}.',
	pointerFromNumber:
		'هناك خلط بين مؤشر وعدد: {first} و{second}. هل تنقص & أو *، أم أن هناك علامتي اقتباس زائدتين؟',
	missingQuote: 'تنقص علامة الاقتباس المغلقة لهذا النص.',
	missingExpression: 'تنقص قيمة هنا، أو هناك حرف زائد.',
	notAPointer: 'هذا ليس مؤشرًا، أو فيه مؤشر زائد. استخدم . مع struct و-> مع مؤشر إليه.',
	noSuchMember: 'ليس في {type} عضو باسم «{name}».',
	unknownType: 'لا يوجد نوع باسم «{name}». تحقق من الإملاء، أو ضمّن الترويسة التي فيها.',
	elseWithoutIf: 'ليس قبل else هذه if. هل هناك فاصلة منقوطة بعد if مباشرة؟',
	emptyBody: 'الفاصلة المنقوطة هنا تُنهي الجملة: ما بعدها يُنفَّذ دائمًا.',
	missingPermission:
		'يحتاج «{name}» إلى الإذن {permission}، ولا يمنحه build.yaml. سيفشل الاستدعاء على اللوحة.'
});
