// What to change in a program that does not fit a board, in the words of the language and the tools that it was made with, in Spanish.
import { messages } from '../messages.ts';
import type { originAdvice as english } from '../en/origin-advice.ts';

export const originAdvice = messages<typeof english>('originAdvice', {
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'TinyGo',
	go: 'Go',
	assemblyscript: 'AssemblyScript',
	emscripten: 'Emscripten',
	clang: 'C o C++',
	inLanguage: '{language}: {advice}',

	rustExceptions:
		'ponga panic = "abort" en el perfil de Cargo.toml y quite -C panic=unwind. El C++ de un script de compilación necesita -fno-exceptions.',
	clangExceptions:
		'compile con -fno-exceptions y sin -fwasm-exceptions. setjmp() también necesita excepciones: quite -mllvm -wasm-enable-sjlj.',
	zigExceptions:
		'Zig en sí no las usa. Compile con -fno-exceptions el C++ que haya en el programa.',
	tinygoExceptions: 'compile con -panic=trap.',
	emscriptenExceptions:
		'compile con -fno-exceptions y -sSUPPORT_LONGJMP=0, y sin -fwasm-exceptions.',
	assemblyscriptExceptions: 'quite --enable exception-handling.',

	anyGc:
		'Los lenguajes que dejan la recolección de basura al runtime, como Kotlin, Dart, Java y OCaml, no se ejecutan en placas.',
	assemblyscriptGc: 'quite --enable gc. Su propia recolección de basura (--runtime) sí sirve.',

	rustSimd:
		'quite -C target-feature=+simd128 en .cargo/config.toml y en RUSTFLAGS, o póngalo con un signo menos.',
	clangSimd: 'quite -msimd128.',
	zigSimd: 'quite simd128 en -Dcpu, -mcpu y build.zig (cpu_features_add).',
	tinygoSimd: 'quite +simd128 de las características del target.',
	emscriptenSimd: 'quite -msimd128.',
	assemblyscriptSimd: 'quite --enable simd.',

	rustTailCall: 'quite -C target-feature=+tail-call.',
	clangTailCall: 'quite -mtail-call.',
	zigTailCall: 'quite tail_call en -mcpu y en build.zig.',
	emscriptenTailCall: 'quite -mtail-call.',

	rustWide: 'compile para wasm32-wasip1.',
	clangWide: 'compile con --target=wasm32-wasip1.',
	zigWide: 'compile con -target wasm32-wasi.',
	emscriptenWide: 'quite -sMEMORY64.',
	assemblyscriptWide: 'quite --enable memory64.',

	rustConstants: 'compile con -C target-feature=-extended-const.',
	clangConstants: 'compile con -mno-extended-const.',
	zigConstants: 'compile con -mcpu=generic-extended_const.',

	rustThreads:
		'compile para wasm32-wasip1-threads, que enlaza con memoria compartida, e indique --max-memory.',
	clangThreads:
		'compile con --target=wasm32-wasip1-threads -pthread -Wl,--shared-memory y un -Wl,--max-memory. El compilador del playground hace todo eso por sí solo.',
	zigThreads: 'compile con -fno-single-threaded, --shared-memory y un --max-memory.',

	anyComponent:
		'Esto es un componente, para runtimes del modelo de componentes. Ocre admite módulos de WASI preview 1.',
	rustComponent: 'compile para wasm32-wasip1, no wasm32-wasip2, y sin cargo component.',
	tinygoComponent: 'compile con -target=wasip1 o con el target de la plantilla, no wasip2.',
	clangComponent: 'compile con --target=wasm32-wasip1, no wasm32-wasip2.',
	goComponent:
		'compile con GOOS=wasip1 o use TinyGo: los módulos del propio Go son demasiado grandes.',

	rustEntry:
		'compile un programa con fn main() para wasm32-wasip1. Una biblioteca (crate-type cdylib) y wasm32-unknown-unknown no tienen entrada.',
	zigEntry:
		'compile un ejecutable con pub fn main() para wasm32-wasi, no para wasm32-freestanding.',
	tinygoEntry:
		'compile con -target=wasip1, con una func main() y sin -buildmode=c-shared, que crea una biblioteca.',
	goEntry:
		'compile con GOOS=wasip1 GOARCH=wasm y sin -buildmode=c-shared, o use TinyGo: los módulos del propio Go son demasiado grandes.',
	clangEntry: 'enlace una main() sin -nostartfiles, -mexec-model=reactor ni -Wl,--no-entry.',
	emscriptenEntry: 'enlace una main() con -sSTANDALONE_WASM y sin --no-entry.',
	assemblyscriptEntry: 'pase --exportStart _start a asc.',

	rustMemoryExport: 'quite --import-memory o añada -C link-arg=--export-memory.',
	clangMemoryExport: 'añada -Wl,--export-memory.',
	zigMemoryExport: 'pase --export-memory o ponga exe.export_memory en build.zig.',
	tinygoMemoryExport: 'quite --import-memory de los ldflags del target.',
	emscriptenMemoryExport: 'quite -sIMPORTED_MEMORY.',
	assemblyscriptMemoryExport: 'quite --noExportMemory.',

	rustMemory:
		'indique -C link-arg=-zstack-size=16384 (Rust en sí toma 1 MB), -C link-arg=--initial-memory=131072 y el mismo --max-memory, como hace .cargo/config.toml de la plantilla.',
	zigMemory:
		'indique --stack 16384 (Zig en sí toma 1 MB o más), --initial-memory=131072 y el mismo --max-memory, o ponga exe.stack_size, exe.initial_memory y exe.max_memory.',
	tinygoMemory:
		'ponga default-stack-size en el target, y --initial-memory=131072 con el mismo --max-memory en sus ldflags, como hace ocre.json de la plantilla.',
	clangMemory:
		'enlace con -Wl,-z,stack-size=16384 -Wl,--initial-memory=131072 y el mismo -Wl,--max-memory.',
	emscriptenMemory: 'compile con -sSTACK_SIZE=16384 -sINITIAL_MEMORY=131072.',
	assemblyscriptMemory: 'pase --initialMemory 1 --maximumMemory 2 y use arrays estáticos pequeños.',
	goMemory: 'use TinyGo: los programas del propio Go necesitan megabytes.',

	rustSize:
		'ponga opt-level = "z", lto = true, codegen-units = 1 y strip = true en el perfil de Cargo.toml.',
	zigSize: 'compile con -O ReleaseSmall -fstrip.',
	tinygoSize: 'compile con -opt=z -no-debug -panic=trap.',
	clangSize: 'compile con -Oz y enlace con -Wl,--gc-sections -Wl,--strip-all.',
	emscriptenSize: 'compile con -Oz y sin -g.',
	assemblyscriptSize: 'compile con -Oz --runtime stub y sin --debug.',
	goSize: 'use TinyGo: los módulos del propio Go ocupan megabytes.',

	rustJavaScript:
		'wasm-bindgen es para navegadores. Quítelo de Cargo.toml junto con los crates que lo necesitan (js-sys, web-sys, la feature «js» de getrandom), y compile para wasm32-wasip1.',
	tinygoJavaScript: 'el target wasm es para navegadores: compile con -target=wasip1.',
	goJavaScript:
		'GOOS=js es para navegadores. Use TinyGo con -target=wasip1: los módulos del propio Go son demasiado grandes.',
	emscriptenJavaScript:
		'las placas no tienen ninguna de las funciones de Emscripten: compile con -sSTANDALONE_WASM o use wasi-sdk.',
	assemblyscriptAbort:
		'pase --use abort= a asc, o use la plantilla, que trae la suya. console.log y similares son para navegadores.',
	anyPreview2: 'Está compilado para WASI preview 2, que ningún Ocre tiene.',

	rustImport:
		'mire el bloque extern con ese nombre: ¿está bien escrito, y está en #[link(wasm_import_module = "env")]?',
	zigImport: 'mire su extern "env" fn: ¿está bien escrito el nombre?',
	tinygoImport: 'mire su //go:wasmimport: ¿están bien escritos el módulo y el nombre?',
	clangImport:
		'con -Wl,--allow-undefined, un nombre mal escrito se convierte en una importación. Quítelo, y el enlazador dice dónde se usa.',
	assemblyscriptImport: 'mire su @external: ¿están bien escritos el módulo y el nombre?',

	rustHeapBase:
		'las versiones antiguas, como la 1.63 de Debian 12, lo exportan se les pida lo que se les pida. Las posteriores no.',
	clangHeapBase: 'quite -Wl,--export=__heap_base, -Wl,--export-all y -Wl,--export-dynamic.',
	clangMalloc: 'quite -Wl,--export-all, -Wl,--export-dynamic y -Wl,--export=malloc.',
	emscriptenMalloc: 'quite _malloc y _free de -sEXPORTED_FUNCTIONS.',
	rustMalloc: 'no exporte funciones con estos nombres y quite --export-dynamic.',
	tinygoMalloc:
		'siempre las exporta. Reserve la menor memoria posible mientras el programa espera mensajes; enviarlos es seguro.'
});
