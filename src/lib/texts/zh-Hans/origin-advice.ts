// What to change in a program that does not fit a board, in the words of the language and the tools that it was made with, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { originAdvice as english } from '../en/origin-advice.ts';

export const originAdvice = messages<typeof english>('originAdvice', {
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'TinyGo',
	go: 'Go',
	assemblyscript: 'AssemblyScript',
	emscripten: 'Emscripten',
	clang: 'C 或 C++',
	inLanguage: '{language}：{advice}',
	rustExceptions:
		'在 Cargo.toml 的 profile 中设置 panic = "abort"，并去掉 -C panic=unwind。构建脚本中的 C++ 需要 -fno-exceptions。',
	clangExceptions:
		'编译时使用 -fno-exceptions，不使用 -fwasm-exceptions。setjmp() 也需要异常，请去掉 -mllvm -wasm-enable-sjlj。',
	zigExceptions: 'Zig 本身不使用异常。程序中的 C++ 请用 -fno-exceptions 编译。',
	tinygoExceptions: '构建时使用 -panic=trap。',
	emscriptenExceptions:
		'构建时使用 -fno-exceptions 和 -sSUPPORT_LONGJMP=0，不使用 -fwasm-exceptions。',
	assemblyscriptExceptions: '去掉 --enable exception-handling。',
	anyGc: '把垃圾回收交给运行时的语言（如 Kotlin、Dart、Java 和 OCaml）不能在开发板上运行。',
	assemblyscriptGc: '去掉 --enable gc。它自带的垃圾回收（--runtime）没有问题。',
	rustSimd: '在 .cargo/config.toml 和 RUSTFLAGS 中去掉 -C target-feature=+simd128，或改用减号。',
	clangSimd: '去掉 -msimd128。',
	zigSimd: '在 -Dcpu、-mcpu 和 build.zig（cpu_features_add）中去掉 simd128。',
	tinygoSimd: '从 target 的 features 中去掉 +simd128。',
	emscriptenSimd: '去掉 -msimd128。',
	assemblyscriptSimd: '去掉 --enable simd。',
	rustTailCall: '去掉 -C target-feature=+tail-call。',
	clangTailCall: '去掉 -mtail-call。',
	zigTailCall: '在 -mcpu 和 build.zig 中去掉 tail_call。',
	emscriptenTailCall: '去掉 -mtail-call。',
	rustWide: '为 wasm32-wasip1 构建。',
	clangWide: '构建时使用 --target=wasm32-wasip1。',
	zigWide: '构建时使用 -target wasm32-wasi。',
	emscriptenWide: '去掉 -sMEMORY64。',
	assemblyscriptWide: '去掉 --enable memory64。',
	rustConstants: '构建时使用 -C target-feature=-extended-const。',
	clangConstants: '编译时使用 -mno-extended-const。',
	zigConstants: '构建时使用 -mcpu=generic-extended_const。',
	rustThreads: '为 wasm32-wasip1-threads 构建，它会以共享内存链接，并指定 --max-memory。',
	clangThreads:
		'构建时使用 --target=wasm32-wasip1-threads -pthread -Wl,--shared-memory 和 -Wl,--max-memory。Playground 自带的编译器会自动完成这些。',
	zigThreads: '构建时使用 -fno-single-threaded、--shared-memory 和 --max-memory。',
	anyComponent: '这是一个组件，用于组件模型的运行时。Ocre 接受 WASI preview 1 的模块。',
	rustComponent: '为 wasm32-wasip1 而不是 wasm32-wasip2 构建，且不使用 cargo component。',
	tinygoComponent: '构建时使用 -target=wasip1 或模板的 target，而不是 wasip2。',
	clangComponent: '构建时使用 --target=wasm32-wasip1，而不是 wasm32-wasip2。',
	goComponent: '构建时使用 GOOS=wasip1，或改用 TinyGo：Go 本身的模块过大。',
	rustEntry:
		'为 wasm32-wasip1 构建带 fn main() 的程序。库（crate-type cdylib）和 wasm32-unknown-unknown 没有入口。',
	zigEntry: '为 wasm32-wasi 而不是 wasm32-freestanding 构建带 pub fn main() 的可执行文件。',
	tinygoEntry: '构建时使用 -target=wasip1 和 func main()，不使用会生成库的 -buildmode=c-shared。',
	goEntry:
		'构建时使用 GOOS=wasip1 GOARCH=wasm，不使用 -buildmode=c-shared，或改用 TinyGo：Go 本身的模块过大。',
	clangEntry: '链接 main()，不使用 -nostartfiles、-mexec-model=reactor 和 -Wl,--no-entry。',
	emscriptenEntry: '使用 -sSTANDALONE_WASM 链接 main()，不使用 --no-entry。',
	assemblyscriptEntry: '向 asc 传入 --exportStart _start。',
	rustMemoryExport: '去掉 --import-memory，或添加 -C link-arg=--export-memory。',
	clangMemoryExport: '添加 -Wl,--export-memory。',
	zigMemoryExport: '传入 --export-memory，或在 build.zig 中设置 exe.export_memory。',
	tinygoMemoryExport: '从 target 的 ldflags 中去掉 --import-memory。',
	emscriptenMemoryExport: '去掉 -sIMPORTED_MEMORY。',
	assemblyscriptMemoryExport: '去掉 --noExportMemory。',
	rustMemory:
		'像模板的 .cargo/config.toml 那样，指定 -C link-arg=-zstack-size=16384（Rust 默认占用 1 MB）、-C link-arg=--initial-memory=131072 和相同值的 --max-memory。',
	zigMemory:
		'指定 --stack 16384（Zig 默认占用 1 MB 或更多）、--initial-memory=131072 和相同值的 --max-memory，或设置 exe.stack_size、exe.initial_memory 和 exe.max_memory。',
	tinygoMemory:
		'像模板的 ocre.json 那样，在 target 中设置 default-stack-size，并在其 ldflags 中设置 --initial-memory=131072 和相同值的 --max-memory。',
	clangMemory:
		'链接时使用 -Wl,-z,stack-size=16384 -Wl,--initial-memory=131072 和相同值的 -Wl,--max-memory。',
	emscriptenMemory: '构建时使用 -sSTACK_SIZE=16384 -sINITIAL_MEMORY=131072。',
	assemblyscriptMemory: '传入 --initialMemory 1 --maximumMemory 2，并使静态数组保持较小。',
	goMemory: '改用 TinyGo：Go 本身的程序需要数兆字节内存。',
	rustSize:
		'在 Cargo.toml 的 profile 中设置 opt-level = "z"、lto = true、codegen-units = 1 和 strip = true。',
	zigSize: '构建时使用 -O ReleaseSmall -fstrip。',
	tinygoSize: '构建时使用 -opt=z -no-debug -panic=trap。',
	clangSize: '编译时使用 -Oz，链接时使用 -Wl,--gc-sections -Wl,--strip-all。',
	emscriptenSize: '构建时使用 -Oz，不使用 -g。',
	assemblyscriptSize: '构建时使用 -Oz --runtime stub，不使用 --debug。',
	goSize: '改用 TinyGo：Go 本身的模块有数兆字节。',
	rustJavaScript:
		'wasm-bindgen 用于浏览器。请从 Cargo.toml 中去掉它以及依赖它的 crate（js-sys、web-sys、getrandom 的“js”特性），并为 wasm32-wasip1 构建。',
	tinygoJavaScript: '目标 wasm 用于浏览器：构建时使用 -target=wasip1。',
	goJavaScript: 'GOOS=js 用于浏览器。请改用 TinyGo 和 -target=wasip1：Go 本身的模块过大。',
	emscriptenJavaScript:
		'开发板没有 Emscripten 的函数：构建时使用 -sSTANDALONE_WASM，或改用 wasi-sdk。',
	assemblyscriptAbort:
		'向 asc 传入 --use abort=，或使用自带 abort 的模板。console.log 之类用于浏览器。',
	anyPreview2: '它是为 WASI preview 2 构建的，没有任何 Ocre 支持。',
	rustImport:
		'查看含该名称的 extern 块：拼写是否正确？是否位于 #[link(wasm_import_module = "env")] 中？',
	zigImport: '查看其 extern "env" fn：名称拼写是否正确？',
	tinygoImport: '查看其 //go:wasmimport：模块和名称拼写是否正确？',
	clangImport:
		'使用 -Wl,--allow-undefined 时，拼错的名称会变成导入。去掉它，链接器就会指出使用的位置。',
	assemblyscriptImport: '查看其 @external：模块和名称拼写是否正确？',
	rustHeapBase: '较旧的版本（如 Debian 12 的 1.63）无论如何都会导出它。较新的版本不会。',
	clangHeapBase: '去掉 -Wl,--export=__heap_base、-Wl,--export-all 和 -Wl,--export-dynamic。',
	clangMalloc: '去掉 -Wl,--export-all、-Wl,--export-dynamic 和 -Wl,--export=malloc。',
	emscriptenMalloc: '从 -sEXPORTED_FUNCTIONS 中去掉 _malloc 和 _free。',
	rustMalloc: '不要导出这些名称的函数，并去掉 --export-dynamic。',
	tinygoMalloc: '它总会导出这些函数。程序等待消息时请尽量少分配内存；发送消息是安全的。'
});
