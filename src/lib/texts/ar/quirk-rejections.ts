// Why the runtime does not load a module, and what to do, in Arabic.
import { messages } from '../messages.ts';
import type { quirkRejections as english } from '../en/quirk-rejections.ts';

export const quirkRejections = messages<typeof english>('quirkRejections', {
	simd: 'تستخدم تعليمات متّجهية (SIMD) ليست في مفسّر هذه اللوحة. صرّفها دون \u2068-msimd128\u2069.',
	'tail-call':
		'تستخدم استدعاءات ذيلية ليست في بيئة التشغيل هذه. صرّفها دون \u2068-mtail-call\u2069.',
	exceptions: 'تستخدم استثناءات ليست في بيئة التشغيل هذه. صرّفها دون \u2068-fwasm-exceptions\u2069.',
	'garbage-collection': 'تستخدم أنواعًا بجمع المهملات ليست في بيئة التشغيل هذه.',
	memory64: 'تستخدم ذاكرة 64 بت، وهي ليست في بيئة التشغيل هذه.',
	'several-memories': 'لها أكثر من ذاكرة، وبيئة التشغيل هذه تسمح بواحدة.',
	'constant-expression':
		'تحسب في تعبير ثابت، وبيئة التشغيل هذه لا تفعل ذلك. صرّفها دون \u2068-mextended-const\u2069.',
	'start-type':
		'تأخذ دالتها \u2068_start\u2069 معاملات أو تعيد شيئًا. يبدأ البرنامج بـ \u2068_start\u2069 لا تفعل أيًّا منهما؛ ما تعيده main هو رمز الخروج.',
	'memory-not-exported':
		'تستخدم WASI لكنها لا تصدّر ذاكرتها. اربط بالخيار \u2068--export-memory\u2069، أو صدّرها باسم «memory».',
	'not-wasm': 'ليست وحدة WebAssembly. ارفع ملف \u2068.wasm\u2069 الذي أنشأه المصرِّف.',
	'newer-format': 'هي مكوّن أو صيغة أحدث. اربطها كوحدة أساسية.',
	'too-large': 'تطلب ذاكرة أو جدولًا أكبر مما يمكن أن يكون.',
	'data-count':
		'بياناتها لا تطابق ما تصرّح به. هي تالفة أو غير كاملة. صرّفها مجددًا، وقارن حجمها وSHA-256 الخاص بها بما رُفع.',
	damaged: 'هي تالفة أو غير كاملة. صرّفها مجددًا، وقارن حجمها وSHA-256 الخاص بها بما رُفع.'
});
