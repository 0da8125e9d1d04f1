// What to change in a program that does not fit a board, in the words of the language and the tools that it was made with, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { originAdvice as english } from '../en/origin-advice.ts';

export const originAdvice = messages<typeof english>('originAdvice', {
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'TinyGo',
	go: 'Go',
	assemblyscript: 'AssemblyScript',
	emscripten: 'Emscripten',
	clang: 'C ou C++',
	inLanguage: '{language}: {advice}',

	rustExceptions:
		'defina panic = "abort" para o perfil no Cargo.toml e retire -C panic=unwind. C++ em um script de build precisa de -fno-exceptions.',
	clangExceptions:
		'compile com -fno-exceptions e sem -fwasm-exceptions. setjmp() também precisa de exceções: retire -mllvm -wasm-enable-sjlj.',
	zigExceptions: 'o próprio Zig não usa nenhuma. Compile o C++ do programa com -fno-exceptions.',
	tinygoExceptions: 'compile com -panic=trap.',
	emscriptenExceptions:
		'compile com -fno-exceptions e -sSUPPORT_LONGJMP=0, e sem -fwasm-exceptions.',
	assemblyscriptExceptions: 'retire --enable exception-handling.',

	anyGc:
		'Linguagens que deixam a coleta de lixo para o runtime, como Kotlin, Dart, Java e OCaml, não funcionam em placas.',
	assemblyscriptGc: 'retire --enable gc. A coleta de lixo própria dele (--runtime) funciona.',

	rustSimd:
		'retire -C target-feature=+simd128 em .cargo/config.toml e em RUSTFLAGS, ou escreva-o com um sinal de menos.',
	clangSimd: 'retire -msimd128.',
	zigSimd: 'retire simd128 em -Dcpu, -mcpu e build.zig (cpu_features_add).',
	tinygoSimd: 'retire +simd128 das features do target.',
	emscriptenSimd: 'retire -msimd128.',
	assemblyscriptSimd: 'retire --enable simd.',

	rustTailCall: 'retire -C target-feature=+tail-call.',
	clangTailCall: 'retire -mtail-call.',
	zigTailCall: 'retire tail_call em -mcpu e em build.zig.',
	emscriptenTailCall: 'retire -mtail-call.',

	rustWide: 'compile para wasm32-wasip1.',
	clangWide: 'compile com --target=wasm32-wasip1.',
	zigWide: 'compile com -target wasm32-wasi.',
	emscriptenWide: 'retire -sMEMORY64.',
	assemblyscriptWide: 'retire --enable memory64.',

	rustConstants: 'compile com -C target-feature=-extended-const.',
	clangConstants: 'compile com -mno-extended-const.',
	zigConstants: 'compile com -mcpu=generic-extended_const.',

	rustThreads:
		'compile para wasm32-wasip1-threads, que linka com memória compartilhada, e informe um --max-memory.',
	clangThreads:
		'compile com --target=wasm32-wasip1-threads -pthread -Wl,--shared-memory e um -Wl,--max-memory. O compilador do próprio playground faz tudo isso sozinho.',
	zigThreads: 'compile com -fno-single-threaded, --shared-memory e um --max-memory.',

	anyComponent:
		'Isto é um componente, para runtimes do modelo de componentes. O Ocre aceita módulos WASI preview 1.',
	rustComponent: 'compile para wasm32-wasip1, não wasm32-wasip2, e sem cargo component.',
	tinygoComponent: 'compile com -target=wasip1 ou com o target do modelo, não wasip2.',
	clangComponent: 'compile com --target=wasm32-wasip1, não wasm32-wasip2.',
	goComponent:
		'compile com GOOS=wasip1, ou use TinyGo: os módulos do próprio Go são grandes demais.',

	rustEntry:
		'compile um programa com fn main() para wasm32-wasip1. Uma biblioteca (crate-type cdylib) e wasm32-unknown-unknown não têm entrada.',
	zigEntry:
		'compile um executável com pub fn main() para wasm32-wasi, não para wasm32-freestanding.',
	tinygoEntry:
		'compile com -target=wasip1, com uma func main() e sem -buildmode=c-shared, que gera uma biblioteca.',
	goEntry:
		'compile com GOOS=wasip1 GOARCH=wasm e sem -buildmode=c-shared, ou use TinyGo: os módulos do próprio Go são grandes demais.',
	clangEntry: 'linke uma main() sem -nostartfiles, -mexec-model=reactor e -Wl,--no-entry.',
	emscriptenEntry: 'linke uma main() com -sSTANDALONE_WASM e sem --no-entry.',
	assemblyscriptEntry: 'passe --exportStart _start ao asc.',

	rustMemoryExport: 'retire --import-memory, ou adicione -C link-arg=--export-memory.',
	clangMemoryExport: 'adicione -Wl,--export-memory.',
	zigMemoryExport: 'passe --export-memory, ou defina exe.export_memory em build.zig.',
	tinygoMemoryExport: 'retire --import-memory dos ldflags do target.',
	emscriptenMemoryExport: 'retire -sIMPORTED_MEMORY.',
	assemblyscriptMemoryExport: 'retire --noExportMemory.',

	rustMemory:
		'informe -C link-arg=-zstack-size=16384 (o próprio Rust usa 1 MB), -C link-arg=--initial-memory=131072 e o mesmo --max-memory, como faz o .cargo/config.toml do modelo.',
	zigMemory:
		'informe --stack 16384 (o próprio Zig usa 1 MB ou mais), --initial-memory=131072 e o mesmo --max-memory, ou defina exe.stack_size, exe.initial_memory e exe.max_memory.',
	tinygoMemory:
		'defina default-stack-size no target, e --initial-memory=131072 com o mesmo --max-memory nos ldflags dele, como faz o ocre.json do modelo.',
	clangMemory:
		'linke com -Wl,-z,stack-size=16384 -Wl,--initial-memory=131072 e o mesmo -Wl,--max-memory.',
	emscriptenMemory: 'compile com -sSTACK_SIZE=16384 -sINITIAL_MEMORY=131072.',
	assemblyscriptMemory:
		'passe --initialMemory 1 --maximumMemory 2 e mantenha pequenos os arrays estáticos.',
	goMemory: 'use TinyGo: os programas do próprio Go precisam de megabytes.',

	rustSize:
		'defina opt-level = "z", lto = true, codegen-units = 1 e strip = true para o perfil no Cargo.toml.',
	zigSize: 'compile com -O ReleaseSmall -fstrip.',
	tinygoSize: 'compile com -opt=z -no-debug -panic=trap.',
	clangSize: 'compile com -Oz e linke com -Wl,--gc-sections -Wl,--strip-all.',
	emscriptenSize: 'compile com -Oz e sem -g.',
	assemblyscriptSize: 'compile com -Oz --runtime stub e sem --debug.',
	goSize: 'use TinyGo: os módulos do próprio Go têm megabytes.',

	rustJavaScript:
		'wasm-bindgen é para navegadores. Retire-o do Cargo.toml, junto com os crates que precisam dele (js-sys, web-sys, a feature “js” do getrandom), e compile para wasm32-wasip1.',
	tinygoJavaScript: 'o target wasm é para navegadores: compile com -target=wasip1.',
	goJavaScript:
		'GOOS=js é para navegadores. Use TinyGo com -target=wasip1: os módulos do próprio Go são grandes demais.',
	emscriptenJavaScript:
		'as placas não têm nenhuma das funções do Emscripten: compile com -sSTANDALONE_WASM, ou use wasi-sdk.',
	assemblyscriptAbort:
		'passe --use abort= ao asc, ou use o modelo, que traz o seu próprio. console.log e similares são para navegadores.',
	anyPreview2: 'Foi compilado para WASI preview 2, que nenhum Ocre tem.',

	rustImport:
		'veja o bloco extern com esse nome: a grafia está certa, e ele está em #[link(wasm_import_module = "env")]?',
	zigImport: 'veja o extern "env" fn dele: a grafia do nome está certa?',
	tinygoImport: 'veja o //go:wasmimport dele: a grafia do módulo e do nome está certa?',
	clangImport:
		'um nome com erro de grafia vira uma importação com -Wl,--allow-undefined. Retire isso, e o linker diz onde ele é usado.',
	assemblyscriptImport: 'veja o @external dele: a grafia do módulo e do nome está certa?',

	rustHeapBase:
		'versões mais antigas, como a 1.63 do Debian 12, o exportam não importa o que se peça a elas. As posteriores não.',
	clangHeapBase: 'retire -Wl,--export=__heap_base, -Wl,--export-all e -Wl,--export-dynamic.',
	clangMalloc: 'retire -Wl,--export-all, -Wl,--export-dynamic e -Wl,--export=malloc.',
	emscriptenMalloc: 'retire _malloc e _free de -sEXPORTED_FUNCTIONS.',
	rustMalloc: 'não exporte funções com estes nomes e retire --export-dynamic.',
	tinygoMalloc:
		'ele sempre as exporta. Aloque o mínimo possível enquanto o programa espera mensagens; enviá-las é seguro.'
});
