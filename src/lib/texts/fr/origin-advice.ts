// What to change in a program that does not fit a board, in the words of the language and the tools that it was made with, in French.
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
	inLanguage: '{language} : {advice}',

	rustExceptions:
		'mettre panic = "abort" pour le profil dans Cargo.toml, et retirer -C panic=unwind. Du C++ dans un script de build demande -fno-exceptions.',
	clangExceptions:
		'compiler avec -fno-exceptions et sans -fwasm-exceptions. setjmp() demande aussi des exceptions : retirer -mllvm -wasm-enable-sjlj.',
	zigExceptions:
		'Zig lui-même n’en utilise pas. Compiler le C++ du programme avec -fno-exceptions.',
	tinygoExceptions: 'compiler avec -panic=trap.',
	emscriptenExceptions:
		'compiler avec -fno-exceptions et -sSUPPORT_LONGJMP=0, et sans -fwasm-exceptions.',
	assemblyscriptExceptions: 'retirer --enable exception-handling.',

	anyGc:
		'Les langages qui laissent leur ramasse-miettes au runtime, comme Kotlin, Dart, Java et OCaml, ne fonctionnent pas sur les cartes.',
	assemblyscriptGc: 'retirer --enable gc. Son propre ramasse-miettes (--runtime) convient.',

	rustSimd:
		'retirer -C target-feature=+simd128, dans .cargo/config.toml et dans RUSTFLAGS, ou le nommer avec un moins.',
	clangSimd: 'retirer -msimd128.',
	zigSimd: 'retirer simd128 de -Dcpu, de -mcpu et de build.zig (cpu_features_add).',
	tinygoSimd: 'retirer +simd128 des features de la cible.',
	emscriptenSimd: 'retirer -msimd128.',
	assemblyscriptSimd: 'retirer --enable simd.',

	rustTailCall: 'retirer -C target-feature=+tail-call.',
	clangTailCall: 'retirer -mtail-call.',
	zigTailCall: 'retirer tail_call de -mcpu et de build.zig.',
	emscriptenTailCall: 'retirer -mtail-call.',

	rustWide: 'compiler pour wasm32-wasip1.',
	clangWide: 'compiler avec --target=wasm32-wasip1.',
	zigWide: 'compiler avec -target wasm32-wasi.',
	emscriptenWide: 'retirer -sMEMORY64.',
	assemblyscriptWide: 'retirer --enable memory64.',

	rustConstants: 'compiler avec -C target-feature=-extended-const.',
	clangConstants: 'compiler avec -mno-extended-const.',
	zigConstants: 'compiler avec -mcpu=generic-extended_const.',

	rustThreads:
		'compiler pour wasm32-wasip1-threads, qui lie avec une mémoire partagée, et lui donner un --max-memory.',
	clangThreads:
		'compiler avec --target=wasm32-wasip1-threads -pthread -Wl,--shared-memory et un -Wl,--max-memory. Le compilateur du Playground fait tout cela de lui-même.',
	zigThreads: 'compiler avec -fno-single-threaded, --shared-memory et un --max-memory.',

	anyComponent:
		'C’est un composant, pour les runtimes du modèle de composants. Ocre prend des modules de WASI preview 1.',
	rustComponent: 'compiler pour wasm32-wasip1, pas wasm32-wasip2, et sans cargo component.',
	tinygoComponent: 'compiler avec -target=wasip1 ou la cible du modèle, pas wasip2.',
	clangComponent: 'compiler avec --target=wasm32-wasip1, pas wasm32-wasip2.',
	goComponent:
		'compiler avec GOOS=wasip1, ou prendre TinyGo : les modules de Go lui-même sont trop grands.',

	rustEntry:
		'compiler un programme avec fn main() pour wasm32-wasip1. Une bibliothèque (crate-type cdylib) et wasm32-unknown-unknown n’ont pas de point d’entrée.',
	zigEntry:
		'compiler un exécutable avec pub fn main() pour wasm32-wasi, pas pour wasm32-freestanding.',
	tinygoEntry:
		'compiler avec -target=wasip1, un func main() et sans -buildmode=c-shared, qui donne une bibliothèque.',
	goEntry:
		'compiler avec GOOS=wasip1 GOARCH=wasm et sans -buildmode=c-shared, ou prendre TinyGo : les modules de Go lui-même sont trop grands.',
	clangEntry: 'lier un main() sans -nostartfiles, -mexec-model=reactor ni -Wl,--no-entry.',
	emscriptenEntry: 'lier un main() avec -sSTANDALONE_WASM, et sans --no-entry.',
	assemblyscriptEntry: 'passer --exportStart _start à asc.',

	rustMemoryExport: 'retirer --import-memory, ou ajouter -C link-arg=--export-memory.',
	clangMemoryExport: 'ajouter -Wl,--export-memory.',
	zigMemoryExport: 'passer --export-memory, ou définir exe.export_memory dans build.zig.',
	tinygoMemoryExport: 'retirer --import-memory des ldflags de la cible.',
	emscriptenMemoryExport: 'retirer -sIMPORTED_MEMORY.',
	assemblyscriptMemoryExport: 'retirer --noExportMemory.',

	rustMemory:
		'donner -C link-arg=-zstack-size=16384 (Rust lui-même prend 1 Mo), -C link-arg=--initial-memory=131072 et le même --max-memory, comme le fait .cargo/config.toml du modèle.',
	zigMemory:
		'donner --stack 16384 (Zig lui-même prend 1 Mo ou plus), --initial-memory=131072 et le même --max-memory, ou définir exe.stack_size, exe.initial_memory et exe.max_memory.',
	tinygoMemory:
		'définir default-stack-size dans la cible, et --initial-memory=131072 avec le même --max-memory dans ses ldflags, comme le fait ocre.json du modèle.',
	clangMemory:
		'lier avec -Wl,-z,stack-size=16384 -Wl,--initial-memory=131072 et le même -Wl,--max-memory.',
	emscriptenMemory: 'compiler avec -sSTACK_SIZE=16384 -sINITIAL_MEMORY=131072.',
	assemblyscriptMemory:
		'passer --initialMemory 1 --maximumMemory 2, et garder petits les tableaux statiques.',
	goMemory: 'prendre TinyGo : les programmes de Go lui-même demandent des mégaoctets.',

	rustSize:
		'mettre opt-level = "z", lto = true, codegen-units = 1 et strip = true pour le profil dans Cargo.toml.',
	zigSize: 'compiler avec -O ReleaseSmall -fstrip.',
	tinygoSize: 'compiler avec -opt=z -no-debug -panic=trap.',
	clangSize: 'compiler avec -Oz, et lier avec -Wl,--gc-sections -Wl,--strip-all.',
	emscriptenSize: 'compiler avec -Oz et sans -g.',
	assemblyscriptSize: 'compiler avec -Oz --runtime stub et sans --debug.',
	goSize: 'prendre TinyGo : les modules de Go lui-même font des mégaoctets.',

	rustJavaScript:
		'wasm-bindgen est pour les navigateurs. Le retirer de Cargo.toml, avec les crates qui le demandent (js-sys, web-sys, la feature « js » de getrandom), et compiler pour wasm32-wasip1.',
	tinygoJavaScript: 'la cible wasm est pour les navigateurs : compiler avec -target=wasip1.',
	goJavaScript:
		'GOOS=js est pour les navigateurs. Prendre TinyGo avec -target=wasip1 : les modules de Go lui-même sont trop grands.',
	emscriptenJavaScript:
		'les cartes n’ont aucune des fonctions d’Emscripten : compiler avec -sSTANDALONE_WASM, ou prendre wasi-sdk.',
	assemblyscriptAbort:
		'passer --use abort= à asc, ou prendre le modèle, qui apporte le sien. console.log et autres sont pour les navigateurs.',
	anyPreview2: 'Il est compilé pour WASI preview 2, qu’aucun Ocre n’a.',

	rustImport:
		'regarder le bloc extern qui a ce nom : est-il bien orthographié, et est-il dans #[link(wasm_import_module = "env")] ?',
	zigImport: 'regarder son extern "env" fn : le nom est-il bien orthographié ?',
	tinygoImport: 'regarder son //go:wasmimport : le module et le nom sont-ils bien orthographiés ?',
	clangImport:
		'un nom mal orthographié devient un import avec -Wl,--allow-undefined. Sans cette option, l’éditeur de liens dit où il est utilisé.',
	assemblyscriptImport:
		'regarder son @external : le module et le nom sont-ils bien orthographiés ?',

	rustHeapBase:
		'les versions plus anciennes, comme la 1.63 de Debian 12, l’exportent quoi qu’on leur demande. Les suivantes, non.',
	clangHeapBase: 'retirer -Wl,--export=__heap_base, -Wl,--export-all et -Wl,--export-dynamic.',
	clangMalloc: 'retirer -Wl,--export-all, -Wl,--export-dynamic et -Wl,--export=malloc.',
	emscriptenMalloc: 'retirer _malloc et _free de -sEXPORTED_FUNCTIONS.',
	rustMalloc: 'ne pas exporter de fonctions de ces noms, et retirer --export-dynamic.',
	tinygoMalloc:
		'il les exporte toujours. Allouer le moins possible pendant que le programme attend des messages ; envoyer est sans risque.'
});
