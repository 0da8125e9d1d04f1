// What to change in a program that does not fit a board, in the words of the language and the tools that it was made with, in Japanese.
import { messages } from '../messages.ts';
import type { originAdvice as english } from '../en/origin-advice.ts';

export const originAdvice = messages<typeof english>('originAdvice', {
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'TinyGo',
	go: 'Go',
	assemblyscript: 'AssemblyScript',
	emscripten: 'Emscripten',
	clang: 'CまたはC++',
	inLanguage: '{language}：{advice}',
	rustExceptions:
		'Cargo.tomlのプロファイルにpanic = "abort"を設定し、-C panic=unwindを外してください。ビルドスクリプトでC++を使う場合は-fno-exceptionsが必要です。',
	clangExceptions:
		'-fno-exceptionsを付け、-fwasm-exceptionsを付けずにコンパイルしてください。setjmp()にも例外が必要なので、-mllvm -wasm-enable-sjljを外してください。',
	zigExceptions:
		'Zig自体は例外を使いません。プログラム内のC++は-fno-exceptionsでコンパイルしてください。',
	tinygoExceptions: '-panic=trapを付けてビルドしてください。',
	emscriptenExceptions:
		'-fno-exceptionsと-sSUPPORT_LONGJMP=0を付け、-fwasm-exceptionsを付けずにビルドしてください。',
	assemblyscriptExceptions: '--enable exception-handlingを外してください。',
	anyGc:
		'Kotlin、Dart、Java、OCamlのように、ガベージコレクションをランタイムに任せる言語はボードでは動きません。',
	assemblyscriptGc:
		'--enable gcを外してください。独自のガベージコレクション（--runtime）は問題ありません。',
	rustSimd:
		'.cargo/config.tomlとRUSTFLAGSで、-C target-feature=+simd128を外すか、マイナスを付けて指定してください。',
	clangSimd: '-msimd128を外してください。',
	zigSimd: '-Dcpu、-mcpu、build.zig（cpu_features_add）からsimd128を外してください。',
	tinygoSimd: 'ターゲットのfeaturesから+simd128を外してください。',
	emscriptenSimd: '-msimd128を外してください。',
	assemblyscriptSimd: '--enable simdを外してください。',
	rustTailCall: '-C target-feature=+tail-callを外してください。',
	clangTailCall: '-mtail-callを外してください。',
	zigTailCall: '-mcpuとbuild.zigからtail_callを外してください。',
	emscriptenTailCall: '-mtail-callを外してください。',
	rustWide: 'wasm32-wasip1用にビルドしてください。',
	clangWide: '--target=wasm32-wasip1を付けてビルドしてください。',
	zigWide: '-target wasm32-wasiを付けてビルドしてください。',
	emscriptenWide: '-sMEMORY64を外してください。',
	assemblyscriptWide: '--enable memory64を外してください。',
	rustConstants: '-C target-feature=-extended-constを付けてビルドしてください。',
	clangConstants: '-mno-extended-constを付けてコンパイルしてください。',
	zigConstants: '-mcpu=generic-extended_constを付けてビルドしてください。',
	rustThreads:
		'共有メモリ付きでリンクされるwasm32-wasip1-threads用にビルドし、--max-memoryを指定してください。',
	clangThreads:
		'--target=wasm32-wasip1-threads -pthread -Wl,--shared-memoryと-Wl,--max-memoryを付けてビルドしてください。Playgroundのコンパイラはこれらを自動で行います。',
	zigThreads: '-fno-single-threaded、--shared-memory、--max-memoryを付けてビルドしてください。',
	anyComponent:
		'これはコンポーネントモデルのランタイム用のコンポーネントです。Ocreが受け付けるのはWASI preview 1のモジュールです。',
	rustComponent:
		'wasm32-wasip2ではなくwasm32-wasip1用に、cargo componentを使わずにビルドしてください。',
	tinygoComponent:
		'wasip2ではなく、-target=wasip1またはテンプレートのターゲットでビルドしてください。',
	clangComponent:
		'--target=wasm32-wasip2ではなく--target=wasm32-wasip1を付けてビルドしてください。',
	goComponent:
		'GOOS=wasip1でビルドするか、TinyGoを使ってください。Go自体のモジュールは大きすぎます。',
	rustEntry:
		'fn main()のあるプログラムをwasm32-wasip1用にビルドしてください。ライブラリ（crate-type cdylib）とwasm32-unknown-unknownにはエントリーがありません。',
	zigEntry:
		'pub fn main()のある実行ファイルを、wasm32-freestandingではなくwasm32-wasi用にビルドしてください。',
	tinygoEntry:
		'-target=wasip1とfunc main()を使い、ライブラリを作る-buildmode=c-sharedを付けずにビルドしてください。',
	goEntry:
		'GOOS=wasip1 GOARCH=wasmを指定し、-buildmode=c-sharedを付けずにビルドするか、TinyGoを使ってください。Go自体のモジュールは大きすぎます。',
	clangEntry:
		'main()を、-nostartfiles、-mexec-model=reactor、-Wl,--no-entryを付けずにリンクしてください。',
	emscriptenEntry: 'main()を、-sSTANDALONE_WASMを付け、--no-entryを付けずにリンクしてください。',
	assemblyscriptEntry: 'ascに--exportStart _startを渡してください。',
	rustMemoryExport: '--import-memoryを外すか、-C link-arg=--export-memoryを追加してください。',
	clangMemoryExport: '-Wl,--export-memoryを追加してください。',
	zigMemoryExport: '--export-memoryを渡すか、build.zigでexe.export_memoryを設定してください。',
	tinygoMemoryExport: 'ターゲットのldflagsから--import-memoryを外してください。',
	emscriptenMemoryExport: '-sIMPORTED_MEMORYを外してください。',
	assemblyscriptMemoryExport: '--noExportMemoryを外してください。',
	rustMemory:
		'テンプレートの.cargo/config.tomlのように、-C link-arg=-zstack-size=16384（Rustの既定は1 MB）、-C link-arg=--initial-memory=131072、それと同じ値の--max-memoryを指定してください。',
	zigMemory:
		'--stack 16384（Zigの既定は1 MB以上）、--initial-memory=131072、それと同じ値の--max-memoryを指定するか、exe.stack_size、exe.initial_memory、exe.max_memoryを設定してください。',
	tinygoMemory:
		'テンプレートのocre.jsonのように、ターゲットにdefault-stack-sizeを、そのldflagsに--initial-memory=131072と同じ値の--max-memoryを設定してください。',
	clangMemory:
		'-Wl,-z,stack-size=16384 -Wl,--initial-memory=131072と、同じ値の-Wl,--max-memoryを付けてリンクしてください。',
	emscriptenMemory: '-sSTACK_SIZE=16384 -sINITIAL_MEMORY=131072を付けてビルドしてください。',
	assemblyscriptMemory:
		'--initialMemory 1 --maximumMemory 2を渡し、静的な配列を小さくしてください。',
	goMemory: 'TinyGoを使ってください。Go自体のプログラムには数メガバイトが必要です。',
	rustSize:
		'Cargo.tomlのプロファイルに、opt-level = "z"、lto = true、codegen-units = 1、strip = trueを設定してください。',
	zigSize: '-O ReleaseSmall -fstripを付けてビルドしてください。',
	tinygoSize: '-opt=z -no-debug -panic=trapを付けてビルドしてください。',
	clangSize:
		'-Ozを付けてコンパイルし、-Wl,--gc-sections -Wl,--strip-allを付けてリンクしてください。',
	emscriptenSize: '-Ozを付け、-gを付けずにビルドしてください。',
	assemblyscriptSize: '-Oz --runtime stubを付け、--debugを付けずにビルドしてください。',
	goSize: 'TinyGoを使ってください。Go自体のモジュールは数メガバイトになります。',
	rustJavaScript:
		'wasm-bindgenはブラウザ用です。これと、これを必要とするクレート（js-sys、web-sys、getrandomの「js」機能）をCargo.tomlから外し、wasm32-wasip1用にビルドしてください。',
	tinygoJavaScript: 'ターゲットwasmはブラウザ用です。-target=wasip1を付けてビルドしてください。',
	goJavaScript:
		'GOOS=jsはブラウザ用です。-target=wasip1を付けてTinyGoを使ってください。Go自体のモジュールは大きすぎます。',
	emscriptenJavaScript:
		'ボードにはEmscriptenの関数がありません。-sSTANDALONE_WASMを付けてビルドするか、wasi-sdkを使ってください。',
	assemblyscriptAbort:
		'ascに--use abort=を渡すか、独自のabortを備えたテンプレートを使ってください。console.logなどはブラウザ用です。',
	anyPreview2: 'WASI preview 2用にビルドされていますが、対応しているOcreはありません。',
	rustImport:
		'その名前のexternブロックを確認してください。つづりは正しいですか？#[link(wasm_import_module = "env")]の中にありますか？',
	zigImport: 'そのextern "env" fnを確認してください。名前のつづりは正しいですか？',
	tinygoImport: 'その//go:wasmimportを確認してください。モジュールと名前のつづりは正しいですか？',
	clangImport:
		'-Wl,--allow-undefinedを付けると、つづりを間違えた名前がインポートになります。これを外せば、使われている場所をリンカが示します。',
	assemblyscriptImport: 'その@externalを確認してください。モジュールと名前のつづりは正しいですか？',
	rustHeapBase:
		'古いバージョン（Debian 12の1.63など）は、指定に関係なくこれをエクスポートします。新しいバージョンではしません。',
	clangHeapBase:
		'-Wl,--export=__heap_base、-Wl,--export-all、-Wl,--export-dynamicを外してください。',
	clangMalloc: '-Wl,--export-all、-Wl,--export-dynamic、-Wl,--export=mallocを外してください。',
	emscriptenMalloc: '-sEXPORTED_FUNCTIONSから_mallocと_freeを外してください。',
	rustMalloc: 'これらの名前の関数をエクスポートせず、--export-dynamicを外してください。',
	tinygoMalloc:
		'常にこれらがエクスポートされます。プログラムがメッセージを待っている間は、メモリの確保をできるだけ避けてください。送信は安全です。'
});
