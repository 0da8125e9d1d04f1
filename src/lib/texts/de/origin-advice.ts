// What to change in a program that does not fit a board, in the words of the language and the tools that it was made with, in German.
import { messages } from '../messages.ts';
import type { originAdvice as english } from '../en/origin-advice.ts';

export const originAdvice = messages<typeof english>('originAdvice', {
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'TinyGo',
	go: 'Go',
	assemblyscript: 'AssemblyScript',
	emscripten: 'Emscripten',
	clang: 'C oder C++',
	inLanguage: '{language}: {advice}',

	rustExceptions:
		'für das Profil in Cargo.toml panic = "abort" setzen und -C panic=unwind weglassen. C++ in einem Build-Skript braucht -fno-exceptions.',
	clangExceptions:
		'mit -fno-exceptions und ohne -fwasm-exceptions kompilieren. Auch setjmp() braucht Exceptions: -mllvm -wasm-enable-sjlj weglassen.',
	zigExceptions: 'Zig selbst verwendet keine. C++ im Programm mit -fno-exceptions kompilieren.',
	tinygoExceptions: 'mit -panic=trap bauen.',
	emscriptenExceptions:
		'mit -fno-exceptions und -sSUPPORT_LONGJMP=0 und ohne -fwasm-exceptions bauen.',
	assemblyscriptExceptions: '--enable exception-handling weglassen.',

	anyGc:
		'Sprachen, die ihre Garbage Collection der Runtime überlassen, etwa Kotlin, Dart, Java und OCaml, laufen nicht auf Boards.',
	assemblyscriptGc:
		'--enable gc weglassen. Die eigene Garbage Collection (--runtime) ist in Ordnung.',

	rustSimd:
		'-C target-feature=+simd128 weglassen, in .cargo/config.toml und in RUSTFLAGS, oder es mit einem Minus angeben.',
	clangSimd: '-msimd128 weglassen.',
	zigSimd: 'simd128 weglassen, in -Dcpu, -mcpu und build.zig (cpu_features_add).',
	tinygoSimd: '+simd128 aus den Features des Targets nehmen.',
	emscriptenSimd: '-msimd128 weglassen.',
	assemblyscriptSimd: '--enable simd weglassen.',

	rustTailCall: '-C target-feature=+tail-call weglassen.',
	clangTailCall: '-mtail-call weglassen.',
	zigTailCall: 'tail_call weglassen, in -mcpu und in build.zig.',
	emscriptenTailCall: '-mtail-call weglassen.',

	rustWide: 'für wasm32-wasip1 bauen.',
	clangWide: 'mit --target=wasm32-wasip1 bauen.',
	zigWide: 'mit -target wasm32-wasi bauen.',
	emscriptenWide: '-sMEMORY64 weglassen.',
	assemblyscriptWide: '--enable memory64 weglassen.',

	rustConstants: 'mit -C target-feature=-extended-const bauen.',
	clangConstants: 'mit -mno-extended-const kompilieren.',
	zigConstants: 'mit -mcpu=generic-extended_const bauen.',

	rustThreads:
		'für wasm32-wasip1-threads bauen, das mit gemeinsamem Speicher linkt, und ein --max-memory angeben.',
	clangThreads:
		'mit --target=wasm32-wasip1-threads -pthread -Wl,--shared-memory und einem -Wl,--max-memory bauen. Der Compiler des Playground macht das alles von selbst.',
	zigThreads: 'mit -fno-single-threaded, --shared-memory und einem --max-memory bauen.',

	anyComponent:
		'Das ist eine Komponente, für Runtimes des Component Model. Ocre nimmt Module von WASI Preview 1.',
	rustComponent: 'für wasm32-wasip1 bauen, nicht für wasm32-wasip2, und ohne cargo component.',
	tinygoComponent: 'mit -target=wasip1 oder dem Target der Vorlage bauen, nicht mit wasip2.',
	clangComponent: 'mit --target=wasm32-wasip1 bauen, nicht mit wasm32-wasip2.',
	goComponent: 'mit GOOS=wasip1 bauen, oder TinyGo nehmen: Module von Go selbst sind zu groß.',

	rustEntry:
		'ein Programm mit fn main() für wasm32-wasip1 bauen. Eine Bibliothek (crate-type cdylib) und wasm32-unknown-unknown haben keinen Einsprungpunkt.',
	zigEntry:
		'eine ausführbare Datei mit pub fn main() für wasm32-wasi bauen, nicht für wasm32-freestanding.',
	tinygoEntry:
		'mit -target=wasip1, einem func main() und ohne -buildmode=c-shared bauen, das eine Bibliothek ergibt.',
	goEntry:
		'mit GOOS=wasip1 GOARCH=wasm und ohne -buildmode=c-shared bauen, oder TinyGo nehmen: Module von Go selbst sind zu groß.',
	clangEntry: 'ein main() linken, ohne -nostartfiles, -mexec-model=reactor und -Wl,--no-entry.',
	emscriptenEntry: 'ein main() mit -sSTANDALONE_WASM und ohne --no-entry linken.',
	assemblyscriptEntry: 'asc mit --exportStart _start aufrufen.',

	rustMemoryExport: '--import-memory weglassen oder -C link-arg=--export-memory ergänzen.',
	clangMemoryExport: '-Wl,--export-memory ergänzen.',
	zigMemoryExport: '--export-memory übergeben oder in build.zig exe.export_memory setzen.',
	tinygoMemoryExport: '--import-memory aus den ldflags des Targets nehmen.',
	emscriptenMemoryExport: '-sIMPORTED_MEMORY weglassen.',
	assemblyscriptMemoryExport: '--noExportMemory weglassen.',

	rustMemory:
		'-C link-arg=-zstack-size=16384 (Rust selbst nimmt 1 MB), -C link-arg=--initial-memory=131072 und dasselbe --max-memory angeben, wie es .cargo/config.toml der Vorlage tut.',
	zigMemory:
		'--stack 16384 (Zig selbst nimmt 1 MB oder mehr), --initial-memory=131072 und dasselbe --max-memory angeben, oder exe.stack_size, exe.initial_memory und exe.max_memory setzen.',
	tinygoMemory:
		'im Target default-stack-size setzen und in den ldflags --initial-memory=131072 mit demselben --max-memory, wie es ocre.json der Vorlage tut.',
	clangMemory:
		'mit -Wl,-z,stack-size=16384 -Wl,--initial-memory=131072 und demselben -Wl,--max-memory linken.',
	emscriptenMemory: 'mit -sSTACK_SIZE=16384 -sINITIAL_MEMORY=131072 bauen.',
	assemblyscriptMemory:
		'--initialMemory 1 --maximumMemory 2 übergeben und statische Arrays klein halten.',
	goMemory: 'TinyGo nehmen: Programme von Go selbst brauchen Megabytes.',

	rustSize:
		'für das Profil in Cargo.toml opt-level = "z", lto = true, codegen-units = 1 und strip = true setzen.',
	zigSize: 'mit -O ReleaseSmall -fstrip bauen.',
	tinygoSize: 'mit -opt=z -no-debug -panic=trap bauen.',
	clangSize: 'mit -Oz kompilieren und mit -Wl,--gc-sections -Wl,--strip-all linken.',
	emscriptenSize: 'mit -Oz und ohne -g bauen.',
	assemblyscriptSize: 'mit -Oz --runtime stub und ohne --debug bauen.',
	goSize: 'TinyGo nehmen: Module von Go selbst haben Megabytes.',

	rustJavaScript:
		'wasm-bindgen ist für Browser. Nehmen Sie es und Crates, die es brauchen (js-sys, web-sys, das Feature „js“ von getrandom), aus Cargo.toml und bauen Sie für wasm32-wasip1.',
	tinygoJavaScript: 'das Target wasm ist für Browser: mit -target=wasip1 bauen.',
	goJavaScript:
		'GOOS=js ist für Browser. TinyGo mit -target=wasip1 nehmen: Module von Go selbst sind zu groß.',
	emscriptenJavaScript:
		'Boards haben keine der Funktionen von Emscripten: mit -sSTANDALONE_WASM bauen oder wasi-sdk nehmen.',
	assemblyscriptAbort:
		'--use abort= an asc übergeben oder die Vorlage nehmen, die ihr eigenes mitbringt. console.log und Ähnliches sind für Browser.',
	anyPreview2: 'Es ist für WASI Preview 2 gebaut, das kein Ocre hat.',

	rustImport:
		'den extern-Block mit diesem Namen ansehen: Ist der Name richtig geschrieben, und steht er in #[link(wasm_import_module = "env")]?',
	zigImport: 'sein extern "env" fn ansehen: Ist der Name richtig geschrieben?',
	tinygoImport: 'sein //go:wasmimport ansehen: Sind Modul und Name richtig geschrieben?',
	clangImport:
		'ein falsch geschriebener Name wird mit -Wl,--allow-undefined zu einem Import. Lassen Sie das weg, dann sagt der Linker, wo er verwendet wird.',
	assemblyscriptImport: 'sein @external ansehen: Sind Modul und Name richtig geschrieben?',

	rustHeapBase: 'ältere Versionen, etwa 1.63 aus Debian 12, exportieren es immer. Spätere nicht.',
	clangHeapBase: '-Wl,--export=__heap_base, -Wl,--export-all und -Wl,--export-dynamic weglassen.',
	clangMalloc: '-Wl,--export-all, -Wl,--export-dynamic und -Wl,--export=malloc weglassen.',
	emscriptenMalloc: '_malloc und _free aus -sEXPORTED_FUNCTIONS nehmen.',
	rustMalloc: 'keine Funktionen mit diesen Namen exportieren und --export-dynamic weglassen.',
	tinygoMalloc:
		'es exportiert sie immer. Belegen Sie möglichst wenig Speicher, während das Programm auf Nachrichten wartet; Senden ist unbedenklich.'
});
