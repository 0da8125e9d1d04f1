// What to change in a program that does not fit a board, in the words of the language and the tools that it was made with, in Hindi.
import { messages } from '../messages.ts';
import type { originAdvice as english } from '../en/origin-advice.ts';

export const originAdvice = messages<typeof english>('originAdvice', {
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'TinyGo',
	go: 'Go',
	assemblyscript: 'AssemblyScript',
	emscripten: 'Emscripten',
	clang: 'C या C++',
	inLanguage: '{language}: {advice}',

	rustExceptions:
		'Cargo.toml के profile में panic = "abort" रखें, और -C panic=unwind हटाएँ। build script के C++ को -fno-exceptions चाहिए।',
	clangExceptions:
		'-fno-exceptions के साथ और -fwasm-exceptions के बिना कंपाइल करें। setjmp() को भी exceptions चाहिए: -mllvm -wasm-enable-sjlj हटाएँ।',
	zigExceptions: 'Zig ख़ुद इनका इस्तेमाल नहीं करता। प्रोग्राम का C++ -fno-exceptions के साथ कंपाइल करें।',
	tinygoExceptions: '-panic=trap के साथ बिल्ड करें।',
	emscriptenExceptions:
		'-fno-exceptions और -sSUPPORT_LONGJMP=0 के साथ, और -fwasm-exceptions के बिना बिल्ड करें।',
	assemblyscriptExceptions: '--enable exception-handling हटाएँ।',

	anyGc:
		'जो भाषाएँ अपना garbage collection रनटाइम पर छोड़ती हैं, जैसे Kotlin, Dart, Java और OCaml, वे बोर्ड पर नहीं चलतीं।',
	assemblyscriptGc: '--enable gc हटाएँ। इसका अपना garbage collection (--runtime) ठीक है।',

	rustSimd:
		'.cargo/config.toml और RUSTFLAGS से -C target-feature=+simd128 हटाएँ, या उसे माइनस के साथ लिखें।',
	clangSimd: '-msimd128 हटाएँ।',
	zigSimd: '-Dcpu, -mcpu और build.zig (cpu_features_add) से simd128 हटाएँ।',
	tinygoSimd: 'target के features से +simd128 हटाएँ।',
	emscriptenSimd: '-msimd128 हटाएँ।',
	assemblyscriptSimd: '--enable simd हटाएँ।',

	rustTailCall: '-C target-feature=+tail-call हटाएँ।',
	clangTailCall: '-mtail-call हटाएँ।',
	zigTailCall: '-mcpu और build.zig से tail_call हटाएँ।',
	emscriptenTailCall: '-mtail-call हटाएँ।',

	rustWide: 'wasm32-wasip1 के लिए बिल्ड करें।',
	clangWide: '--target=wasm32-wasip1 के साथ बिल्ड करें।',
	zigWide: '-target wasm32-wasi के साथ बिल्ड करें।',
	emscriptenWide: '-sMEMORY64 हटाएँ।',
	assemblyscriptWide: '--enable memory64 हटाएँ।',

	rustConstants: '-C target-feature=-extended-const के साथ बिल्ड करें।',
	clangConstants: '-mno-extended-const के साथ कंपाइल करें।',
	zigConstants: '-mcpu=generic-extended_const के साथ बिल्ड करें।',

	rustThreads:
		'wasm32-wasip1-threads के लिए बिल्ड करें, जो शेयर्ड मेमोरी के साथ लिंक होता है, और उसे --max-memory दें।',
	clangThreads:
		'--target=wasm32-wasip1-threads -pthread -Wl,--shared-memory और -Wl,--max-memory के साथ बिल्ड करें। Playground का अपना कंपाइलर यह सब ख़ुद करता है।',
	zigThreads: '-fno-single-threaded, --shared-memory और --max-memory के साथ बिल्ड करें।',

	anyComponent:
		'यह component है, component model वाले रनटाइम के लिए। Ocre WASI preview 1 के मॉड्यूल लेता है।',
	rustComponent: 'wasm32-wasip2 के बजाय wasm32-wasip1 के लिए, और cargo component के बिना बिल्ड करें।',
	tinygoComponent: 'wasip2 के बजाय -target=wasip1 या टेम्पलेट के target के साथ बिल्ड करें।',
	clangComponent: 'wasm32-wasip2 के बजाय --target=wasm32-wasip1 के साथ बिल्ड करें।',
	goComponent: 'GOOS=wasip1 के साथ बिल्ड करें, या TinyGo लें: Go के अपने मॉड्यूल बहुत बड़े होते हैं।',

	rustEntry:
		'wasm32-wasip1 के लिए fn main() वाला प्रोग्राम बिल्ड करें। लाइब्रेरी (crate-type cdylib) और wasm32-unknown-unknown में एंट्री नहीं होती।',
	zigEntry: 'wasm32-freestanding के बजाय wasm32-wasi के लिए pub fn main() वाला executable बिल्ड करें।',
	tinygoEntry:
		'-target=wasip1 और func main() के साथ बिल्ड करें, और -buildmode=c-shared के बिना, जो लाइब्रेरी बनाता है।',
	goEntry:
		'GOOS=wasip1 GOARCH=wasm के साथ और -buildmode=c-shared के बिना बिल्ड करें, या TinyGo लें: Go के अपने मॉड्यूल बहुत बड़े होते हैं।',
	clangEntry: '-nostartfiles, -mexec-model=reactor और -Wl,--no-entry के बिना main() लिंक करें।',
	emscriptenEntry: '-sSTANDALONE_WASM के साथ और --no-entry के बिना main() लिंक करें।',
	assemblyscriptEntry: 'asc को --exportStart _start दें।',

	rustMemoryExport: '--import-memory हटाएँ, या -C link-arg=--export-memory जोड़ें।',
	clangMemoryExport: '-Wl,--export-memory जोड़ें।',
	zigMemoryExport: '--export-memory दें, या build.zig में exe.export_memory सेट करें।',
	tinygoMemoryExport: 'target के ldflags से --import-memory हटाएँ।',
	emscriptenMemoryExport: '-sIMPORTED_MEMORY हटाएँ।',
	assemblyscriptMemoryExport: '--noExportMemory हटाएँ।',

	rustMemory:
		'-C link-arg=-zstack-size=16384 (Rust ख़ुद 1 MB लेता है), -C link-arg=--initial-memory=131072 और उतना ही --max-memory दें, जैसा टेम्पलेट की .cargo/config.toml में है।',
	zigMemory:
		'--stack 16384 (Zig ख़ुद 1 MB या ज़्यादा लेता है), --initial-memory=131072 और उतना ही --max-memory दें, या exe.stack_size, exe.initial_memory और exe.max_memory सेट करें।',
	tinygoMemory:
		'target में default-stack-size सेट करें, और उसके ldflags में --initial-memory=131072 और उतना ही --max-memory, जैसा टेम्पलेट की ocre.json में है।',
	clangMemory:
		'-Wl,-z,stack-size=16384 -Wl,--initial-memory=131072 और उतने ही -Wl,--max-memory के साथ लिंक करें।',
	emscriptenMemory: '-sSTACK_SIZE=16384 -sINITIAL_MEMORY=131072 के साथ बिल्ड करें।',
	assemblyscriptMemory: '--initialMemory 1 --maximumMemory 2 दें, और static ऐरे छोटे रखें।',
	goMemory: 'TinyGo लें: Go के अपने प्रोग्रामों को कई मेगाबाइट चाहिए।',

	rustSize:
		'Cargo.toml के profile में opt-level = "z", lto = true, codegen-units = 1 और strip = true रखें।',
	zigSize: '-O ReleaseSmall -fstrip के साथ बिल्ड करें।',
	tinygoSize: '-opt=z -no-debug -panic=trap के साथ बिल्ड करें।',
	clangSize: '-Oz के साथ कंपाइल करें, और -Wl,--gc-sections -Wl,--strip-all के साथ लिंक करें।',
	emscriptenSize: '-Oz के साथ और -g के बिना बिल्ड करें।',
	assemblyscriptSize: '-Oz --runtime stub के साथ और --debug के बिना बिल्ड करें।',
	goSize: 'TinyGo लें: Go के अपने मॉड्यूल कई मेगाबाइट के होते हैं।',

	rustJavaScript:
		'wasm-bindgen ब्राउज़रों के लिए है। उसे और जिन crates को वह चाहिए (js-sys, web-sys, getrandom का “js” feature), उन्हें Cargo.toml से हटाएँ, और wasm32-wasip1 के लिए बिल्ड करें।',
	tinygoJavaScript: 'wasm target ब्राउज़रों के लिए है: -target=wasip1 के साथ बिल्ड करें।',
	goJavaScript:
		'GOOS=js ब्राउज़रों के लिए है। TinyGo लें, -target=wasip1 के साथ: Go के अपने मॉड्यूल बहुत बड़े होते हैं।',
	emscriptenJavaScript:
		'बोर्डों पर Emscripten के फ़ंक्शन नहीं होते: -sSTANDALONE_WASM के साथ बिल्ड करें, या wasi-sdk लें।',
	assemblyscriptAbort:
		'asc को --use abort= दें, या टेम्पलेट लें, जिसमें उसका अपना abort है। console.log वग़ैरह ब्राउज़रों के लिए हैं।',
	anyPreview2: 'यह WASI preview 2 के लिए बिल्ड है, जो किसी Ocre में नहीं है।',

	rustImport:
		'इस नाम वाला extern ब्लॉक देखें: क्या नाम की स्पेलिंग सही है, और क्या वह #[link(wasm_import_module = "env")] में है?',
	zigImport: 'इसका extern "env" fn देखें: क्या नाम की स्पेलिंग सही है?',
	tinygoImport: 'इसका //go:wasmimport देखें: क्या मॉड्यूल और नाम की स्पेलिंग सही है?',
	clangImport:
		'-Wl,--allow-undefined के साथ ग़लत लिखा नाम इंपोर्ट बन जाता है। उसे हटाएँ, तब लिंकर बताता है कि वह कहाँ इस्तेमाल हुआ है।',
	assemblyscriptImport: 'इसका @external देखें: क्या मॉड्यूल और नाम की स्पेलिंग सही है?',

	rustHeapBase: 'पुराने वर्ज़न, जैसे Debian 12 का 1.63, इसे हर हाल में एक्सपोर्ट करते हैं। बाद वाले नहीं।',
	clangHeapBase: '-Wl,--export=__heap_base, -Wl,--export-all और -Wl,--export-dynamic हटाएँ।',
	clangMalloc: '-Wl,--export-all, -Wl,--export-dynamic और -Wl,--export=malloc हटाएँ।',
	emscriptenMalloc: '-sEXPORTED_FUNCTIONS से _malloc और _free हटाएँ।',
	rustMalloc: 'इन नामों के फ़ंक्शन एक्सपोर्ट न करें, और --export-dynamic हटाएँ।',
	tinygoMalloc:
		'यह उन्हें हमेशा एक्सपोर्ट करता है। जब प्रोग्राम संदेशों का इंतज़ार कर रहा हो, तब कम से कम मेमोरी ऐलोकेट करें; भेजना सुरक्षित है।'
});
