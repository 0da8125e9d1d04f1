// What to change in a program that does not fit a board, in the words of the language and the tools that it was made with, in Arabic.
import { messages } from '../messages.ts';
import type { originAdvice as english } from '../en/origin-advice.ts';

export const originAdvice = messages<typeof english>('originAdvice', {
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'TinyGo',
	go: 'Go',
	assemblyscript: 'AssemblyScript',
	emscripten: 'Emscripten',
	clang: 'C أو C++',
	inLanguage: '{language}: {advice}',

	rustExceptions:
		'اضبط panic = "abort" للملف التعريفي (profile) في Cargo.toml، واحذف ‎-C panic=unwind. شيفرة C++ في سكربت البناء تحتاج إلى ‎-fno-exceptions.',
	clangExceptions:
		'صرّف مع ‎-fno-exceptions ودون ‎-fwasm-exceptions. الدالة setjmp() تحتاج إلى الاستثناءات أيضًا: احذف ‎-mllvm -wasm-enable-sjlj.',
	zigExceptions: 'لغة Zig نفسها لا تستخدمها. صرّف شيفرة C++ في البرنامج مع ‎-fno-exceptions.',
	tinygoExceptions: 'ابنِ مع ‎-panic=trap.',
	emscriptenExceptions: 'ابنِ مع ‎-fno-exceptions و‎-sSUPPORT_LONGJMP=0، ودون ‎-fwasm-exceptions.',
	assemblyscriptExceptions: 'احذف ‎--enable exception-handling.',

	anyGc:
		'اللغات التي تترك جمع المهملات لبيئة التشغيل، مثل Kotlin وDart وJava وOCaml، لا تعمل على اللوحات.',
	assemblyscriptGc: 'احذف ‎--enable gc. جمع المهملات الخاص بها (‎--runtime) لا بأس به.',

	rustSimd:
		'احذف ‎-C target-feature=+simd128 من ‎.cargo/config.toml ومن RUSTFLAGS، أو اذكره بعلامة ناقص.',
	clangSimd: 'احذف ‎-msimd128.',
	zigSimd: 'احذف simd128 من ‎-Dcpu و‎-mcpu وbuild.zig ‏(cpu_features_add).',
	tinygoSimd: 'احذف ‎+simd128 من ميزات الهدف.',
	emscriptenSimd: 'احذف ‎-msimd128.',
	assemblyscriptSimd: 'احذف ‎--enable simd.',

	rustTailCall: 'احذف ‎-C target-feature=+tail-call.',
	clangTailCall: 'احذف ‎-mtail-call.',
	zigTailCall: 'احذف tail_call من ‎-mcpu ومن build.zig.',
	emscriptenTailCall: 'احذف ‎-mtail-call.',

	rustWide: 'ابنِ للهدف wasm32-wasip1.',
	clangWide: 'ابنِ مع ‎--target=wasm32-wasip1.',
	zigWide: 'ابنِ مع ‎-target wasm32-wasi.',
	emscriptenWide: 'احذف ‎-sMEMORY64.',
	assemblyscriptWide: 'احذف ‎--enable memory64.',

	rustConstants: 'ابنِ مع ‎-C target-feature=-extended-const.',
	clangConstants: 'صرّف مع ‎-mno-extended-const.',
	zigConstants: 'ابنِ مع ‎-mcpu=generic-extended_const.',

	rustThreads: 'ابنِ للهدف wasm32-wasip1-threads، فهو يربط بذاكرة مشتركة، وأعطِه ‎--max-memory.',
	clangThreads:
		'ابنِ مع ‎--target=wasm32-wasip1-threads -pthread -Wl,--shared-memory ومع ‎-Wl,--max-memory. مصرِّف Playground نفسه يفعل كل ذلك تلقائيًا.',
	zigThreads: 'ابنِ مع ‎-fno-single-threaded و‎--shared-memory و‎--max-memory.',

	anyComponent: 'هذا مكوّن (component) لبيئات تشغيل نموذج المكوّنات. يقبل Ocre وحدات WASI preview 1.',
	rustComponent: 'ابنِ للهدف wasm32-wasip1، لا wasm32-wasip2، ودون cargo component.',
	tinygoComponent: 'ابنِ مع ‎-target=wasip1 أو هدف القالب، لا wasip2.',
	clangComponent: 'ابنِ مع ‎--target=wasm32-wasip1، لا wasm32-wasip2.',
	goComponent: 'ابنِ مع GOOS=wasip1، أو استخدم TinyGo: وحدات Go نفسها كبيرة جدًا.',

	rustEntry:
		'ابنِ برنامجًا فيه fn main() للهدف wasm32-wasip1. المكتبة (النوع cdylib في crate-type) والهدف wasm32-unknown-unknown ليست لهما نقطة دخول.',
	zigEntry: 'ابنِ ملفًا تنفيذيًا فيه pub fn main() للهدف wasm32-wasi، لا للهدف wasm32-freestanding.',
	tinygoEntry:
		'ابنِ مع ‎-target=wasip1 ودالة func main() ودون ‎-buildmode=c-shared، لأنه ينتج مكتبة.',
	goEntry:
		'ابنِ مع GOOS=wasip1 GOARCH=wasm ودون ‎-buildmode=c-shared، أو استخدم TinyGo: وحدات Go نفسها كبيرة جدًا.',
	clangEntry: 'اربط دالة main() دون ‎-nostartfiles و‎-mexec-model=reactor و‎-Wl,--no-entry.',
	emscriptenEntry: 'اربط دالة main() مع ‎-sSTANDALONE_WASM، ودون ‎--no-entry.',
	assemblyscriptEntry: 'مرّر ‎--exportStart _start إلى asc.',

	rustMemoryExport: 'احذف ‎--import-memory، أو أضف ‎-C link-arg=--export-memory.',
	clangMemoryExport: 'أضف ‎-Wl,--export-memory.',
	zigMemoryExport: 'مرّر ‎--export-memory، أو اضبط exe.export_memory في build.zig.',
	tinygoMemoryExport: 'احذف ‎--import-memory من ldflags الخاصة بالهدف.',
	emscriptenMemoryExport: 'احذف ‎-sIMPORTED_MEMORY.',
	assemblyscriptMemoryExport: 'احذف ‎--noExportMemory.',

	rustMemory:
		'أعطِ ‎-C link-arg=-zstack-size=16384 (لغة Rust نفسها تأخذ 1 MB)، و‎-C link-arg=--initial-memory=131072 والقيمة نفسها في ‎--max-memory، كما يفعل ‎.cargo/config.toml في القالب.',
	zigMemory:
		'أعطِ ‎--stack 16384 (لغة Zig نفسها تأخذ 1 MB أو أكثر)، و‎--initial-memory=131072 والقيمة نفسها في ‎--max-memory، أو اضبط exe.stack_size وexe.initial_memory وexe.max_memory.',
	tinygoMemory:
		'اضبط default-stack-size في الهدف، و‎--initial-memory=131072 مع القيمة نفسها في ‎--max-memory ضمن ldflags الخاصة به، كما يفعل ocre.json في القالب.',
	clangMemory:
		'اربط مع ‎-Wl,-z,stack-size=16384 -Wl,--initial-memory=131072 والقيمة نفسها في ‎-Wl,--max-memory.',
	emscriptenMemory: 'ابنِ مع ‎-sSTACK_SIZE=16384 -sINITIAL_MEMORY=131072.',
	assemblyscriptMemory: 'مرّر ‎--initialMemory 1 --maximumMemory 2، وأبقِ المصفوفات الساكنة صغيرة.',
	goMemory: 'استخدم TinyGo: برامج Go نفسها تحتاج إلى عدة ميغابايتات.',

	rustSize:
		'اضبط opt-level = "z" وlto = true وcodegen-units = 1 وstrip = true للملف التعريفي (profile) في Cargo.toml.',
	zigSize: 'ابنِ مع ‎-O ReleaseSmall -fstrip.',
	tinygoSize: 'ابنِ مع ‎-opt=z -no-debug -panic=trap.',
	clangSize: 'صرّف مع ‎-Oz، واربط مع ‎-Wl,--gc-sections -Wl,--strip-all.',
	emscriptenSize: 'ابنِ مع ‎-Oz ودون ‎-g.',
	assemblyscriptSize: 'ابنِ مع ‎-Oz --runtime stub ودون ‎--debug.',
	goSize: 'استخدم TinyGo: وحدات Go نفسها حجمها عدة ميغابايتات.',

	rustJavaScript:
		'مكتبة wasm-bindgen للمتصفحات. احذفها، واحذف المكتبات التي تحتاجها (js-sys وweb-sys والميزة «js» في getrandom) من Cargo.toml، وابنِ للهدف wasm32-wasip1.',
	tinygoJavaScript: 'الهدف wasm للمتصفحات: ابنِ مع ‎-target=wasip1.',
	goJavaScript:
		'القيمة GOOS=js للمتصفحات. استخدم TinyGo مع ‎-target=wasip1: وحدات Go نفسها كبيرة جدًا.',
	emscriptenJavaScript:
		'ليس على اللوحات أي من دوال Emscripten: ابنِ مع ‎-sSTANDALONE_WASM، أو استخدم wasi-sdk.',
	assemblyscriptAbort:
		'مرّر ‎--use abort=‎ إلى asc، أو استخدم القالب، ففيه دالته الخاصة. console.log وما شابهها للمتصفحات.',
	anyPreview2: 'بُني لـ WASI preview 2، وهو غير موجود في أي Ocre.',

	rustImport:
		'انظر إلى كتلة extern التي فيها ذلك الاسم: هل هو مكتوب بشكل صحيح، وهل هي ضمن ‎#[link(wasm_import_module = "env")]؟',
	zigImport: 'انظر إلى extern "env" fn الخاص به: هل الاسم مكتوب بشكل صحيح؟',
	tinygoImport: 'انظر إلى ‎//go:wasmimport الخاص به: هل اسم الوحدة والدالة مكتوبان بشكل صحيح؟',
	clangImport:
		'مع ‎-Wl,--allow-undefined يصير الاسم المكتوب خطأً استيرادًا. احذفه، فيقول الرابط (linker) أين يُستخدم.',
	assemblyscriptImport: 'انظر إلى ‎@external الخاص به: هل اسم الوحدة والدالة مكتوبان بشكل صحيح؟',

	rustHeapBase: 'الإصدارات الأقدم، مثل 1.63 في Debian 12، تصدّرها مهما طُلب منها. أما اللاحقة فلا.',
	clangHeapBase: 'احذف ‎-Wl,--export=__heap_base و‎-Wl,--export-all و‎-Wl,--export-dynamic.',
	clangMalloc: 'احذف ‎-Wl,--export-all و‎-Wl,--export-dynamic و‎-Wl,--export=malloc.',
	emscriptenMalloc: 'احذف ‎_malloc و‎_free من ‎-sEXPORTED_FUNCTIONS.',
	rustMalloc: 'لا تصدّر دوالَّ بهذه الأسماء، واحذف ‎--export-dynamic.',
	tinygoMalloc:
		'إنها تصدّرها دائمًا. خصّص أقل قدر ممكن من الذاكرة بينما ينتظر البرنامج رسائل؛ أما الإرسال فآمن.'
});
