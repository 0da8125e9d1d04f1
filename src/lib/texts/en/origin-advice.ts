// What to change in a program that does not fit a board, in the words of the language and the tools that it was made with.
import { room } from '../room.ts';

export const originAdvice = room('originAdvice', {
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'TinyGo',
	go: 'Go',
	assemblyscript: 'AssemblyScript',
	emscripten: 'Emscripten',
	clang: 'C or C++',
	inLanguage: '{language}: {advice}',

	rustExceptions:
		'set panic = "abort" for the profile in Cargo.toml, and leave out -C panic=unwind. C++ in a build script needs -fno-exceptions.',
	clangExceptions:
		'compile with -fno-exceptions and without -fwasm-exceptions. setjmp() needs exceptions, too: leave out -mllvm -wasm-enable-sjlj.',
	zigExceptions: 'Zig itself uses none. Compile C++ in the program with -fno-exceptions.',
	tinygoExceptions: 'build with -panic=trap.',
	emscriptenExceptions:
		'build with -fno-exceptions and -sSUPPORT_LONGJMP=0, and without -fwasm-exceptions.',
	assemblyscriptExceptions: 'leave out --enable exception-handling.',

	anyGc:
		'Languages that leave their garbage collection to the runtime, such as Kotlin, Dart, Java and OCaml, do not run on boards.',
	assemblyscriptGc: 'leave out --enable gc. Its own garbage collection (--runtime) is fine.',

	rustSimd:
		'leave out -C target-feature=+simd128, in .cargo/config.toml and in RUSTFLAGS, or name it with a minus.',
	clangSimd: 'leave out -msimd128.',
	zigSimd: 'leave out simd128 in -Dcpu, -mcpu and build.zig (cpu_features_add).',
	tinygoSimd: 'take +simd128 out of the features of the target.',
	emscriptenSimd: 'leave out -msimd128.',
	assemblyscriptSimd: 'leave out --enable simd.',

	rustTailCall: 'leave out -C target-feature=+tail-call.',
	clangTailCall: 'leave out -mtail-call.',
	zigTailCall: 'leave out tail_call in -mcpu and in build.zig.',
	emscriptenTailCall: 'leave out -mtail-call.',

	rustWide: 'build for wasm32-wasip1.',
	clangWide: 'build with --target=wasm32-wasip1.',
	zigWide: 'build with -target wasm32-wasi.',
	emscriptenWide: 'leave out -sMEMORY64.',
	assemblyscriptWide: 'leave out --enable memory64.',

	rustConstants: 'build with -C target-feature=-extended-const.',
	clangConstants: 'compile with -mno-extended-const.',
	zigConstants: 'build with -mcpu=generic-extended_const.',

	rustThreads:
		'build for wasm32-wasip1-threads, which links with shared memory, and give it a --max-memory.',
	clangThreads:
		'build with --target=wasm32-wasip1-threads -pthread -Wl,--shared-memory and a -Wl,--max-memory. The playground’s own compiler does all that by itself.',
	zigThreads: 'build with -fno-single-threaded, --shared-memory and a --max-memory.',

	anyComponent:
		'This is a component, for runtimes of the component model. Ocre takes modules of WASI preview 1.',
	rustComponent: 'build for wasm32-wasip1, not wasm32-wasip2, and without cargo component.',
	tinygoComponent: 'build with -target=wasip1 or the target of the template, not wasip2.',
	clangComponent: 'build with --target=wasm32-wasip1, not wasm32-wasip2.',
	goComponent: 'build with GOOS=wasip1, or take TinyGo: modules of Go itself are too large.',

	rustEntry:
		'build a program with fn main() for wasm32-wasip1. A library (crate-type cdylib) and wasm32-unknown-unknown have no entry.',
	zigEntry: 'build an executable with pub fn main() for wasm32-wasi, not for wasm32-freestanding.',
	tinygoEntry:
		'build with -target=wasip1, a func main() and without -buildmode=c-shared, which makes a library.',
	goEntry:
		'build with GOOS=wasip1 GOARCH=wasm and without -buildmode=c-shared, or take TinyGo: modules of Go itself are too large.',
	clangEntry: 'link a main() without -nostartfiles, -mexec-model=reactor and -Wl,--no-entry.',
	emscriptenEntry: 'link a main() with -sSTANDALONE_WASM, and without --no-entry.',
	assemblyscriptEntry: 'pass --exportStart _start to asc.',

	rustMemoryExport: 'leave out --import-memory, or add -C link-arg=--export-memory.',
	clangMemoryExport: 'add -Wl,--export-memory.',
	zigMemoryExport: 'pass --export-memory, or set exe.export_memory in build.zig.',
	tinygoMemoryExport: 'take --import-memory out of the ldflags of the target.',
	emscriptenMemoryExport: 'leave out -sIMPORTED_MEMORY.',
	assemblyscriptMemoryExport: 'leave out --noExportMemory.',

	rustMemory:
		'give -C link-arg=-zstack-size=16384 (Rust itself takes 1 MB), -C link-arg=--initial-memory=131072 and the same --max-memory, as .cargo/config.toml of the template does.',
	zigMemory:
		'give --stack 16384 (Zig itself takes 1 MB or more), --initial-memory=131072 and the same --max-memory, or set exe.stack_size, exe.initial_memory and exe.max_memory.',
	tinygoMemory:
		'set default-stack-size in the target, and --initial-memory=131072 with the same --max-memory in its ldflags, as ocre.json of the template does.',
	clangMemory:
		'link with -Wl,-z,stack-size=16384 -Wl,--initial-memory=131072 and the same -Wl,--max-memory.',
	emscriptenMemory: 'build with -sSTACK_SIZE=16384 -sINITIAL_MEMORY=131072.',
	assemblyscriptMemory: 'pass --initialMemory 1 --maximumMemory 2, and keep static arrays small.',
	goMemory: 'take TinyGo: programs of Go itself need megabytes.',

	rustSize:
		'set opt-level = "z", lto = true, codegen-units = 1 and strip = true for the profile in Cargo.toml.',
	zigSize: 'build with -O ReleaseSmall -fstrip.',
	tinygoSize: 'build with -opt=z -no-debug -panic=trap.',
	clangSize: 'compile with -Oz, and link with -Wl,--gc-sections -Wl,--strip-all.',
	emscriptenSize: 'build with -Oz and without -g.',
	assemblyscriptSize: 'build with -Oz --runtime stub and without --debug.',
	goSize: 'take TinyGo: modules of Go itself have megabytes.',

	rustJavaScript:
		'wasm-bindgen is for browsers. Take it, and crates that need it (js-sys, web-sys, the feature “js” of getrandom), out of Cargo.toml, and build for wasm32-wasip1.',
	tinygoJavaScript: 'the target wasm is for browsers: build with -target=wasip1.',
	goJavaScript:
		'GOOS=js is for browsers. Take TinyGo with -target=wasip1: modules of Go itself are too large.',
	emscriptenJavaScript:
		'boards have none of Emscripten’s functions: build with -sSTANDALONE_WASM, or take wasi-sdk.',
	assemblyscriptAbort:
		'pass --use abort= to asc, or take the template, which brings its own. console.log and the like are for browsers.',
	anyPreview2: 'It is built for WASI preview 2, which no Ocre has.',

	rustImport:
		'look at the extern block with that name: is it spelt right, and is it in #[link(wasm_import_module = "env")]?',
	zigImport: 'look at its extern "env" fn: is the name spelt right?',
	tinygoImport: 'look at its //go:wasmimport: are module and name spelt right?',
	clangImport:
		'a misspelt name becomes an import with -Wl,--allow-undefined. Leave that out, and the linker says where it is used.',
	assemblyscriptImport: 'look at its @external: are module and name spelt right?',

	rustHeapBase:
		'older versions, such as 1.63 of Debian 12, export it whatever they are asked. Later ones do not.',
	clangHeapBase: 'leave out -Wl,--export=__heap_base, -Wl,--export-all and -Wl,--export-dynamic.',
	clangMalloc: 'leave out -Wl,--export-all, -Wl,--export-dynamic and -Wl,--export=malloc.',
	emscriptenMalloc: 'take _malloc and _free out of -sEXPORTED_FUNCTIONS.',
	rustMalloc: 'do not export functions of these names, and leave out --export-dynamic.',
	tinygoMalloc:
		'it always exports them. Allocate as little as possible while the program waits for messages; sending is safe.'
});
