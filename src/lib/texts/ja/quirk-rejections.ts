// Why the runtime does not load a module, and what to do, in Japanese.
import { messages } from '../messages.ts';
import type { quirkRejections as english } from '../en/quirk-rejections.ts';

export const quirkRejections = messages<typeof english>('quirkRejections', {
	simd: 'ベクトル命令（SIMD）を使っていますが、このボードのインタプリタにはありません。-msimd128を付けずにコンパイルしてください。',
	'tail-call':
		'末尾呼び出しを使っていますが、このランタイムにはありません。-mtail-callを付けずにコンパイルしてください。',
	exceptions:
		'例外を使っていますが、このランタイムにはありません。-fwasm-exceptionsを付けずにコンパイルしてください。',
	'garbage-collection': 'ガベージコレクションの型を使っていますが、このランタイムにはありません。',
	memory64: '64ビットメモリを使っていますが、このランタイムにはありません。',
	'several-memories': 'メモリが2つ以上ありますが、このランタイムで使えるのは1つです。',
	'constant-expression':
		'定数式の中で計算していますが、このランタイムは対応していません。-mextended-constを付けずにコンパイルしてください。',
	'start-type':
		'_startが引数を取るか、値を返しています。プログラムは、どちらもない_startから始まります。mainの戻り値が終了コードになります。',
	'memory-not-exported':
		'WASIを使っていますが、メモリをエクスポートしていません。--export-memoryを付けてリンクするか、「memory」としてエクスポートしてください。',
	'not-wasm':
		'WebAssemblyモジュールではありません。コンパイラが作成した.wasmファイルをアップロードしてください。',
	'newer-format': 'コンポーネントか、より新しい形式です。コアモジュールとしてリンクしてください。',
	'too-large': '可能な大きさを超えるメモリかテーブルを求めています。',
	'data-count':
		'データが宣言と一致しません。壊れているか、不完全です。コンパイルし直し、サイズとSHA-256をアップロードしたものと比べてください。',
	damaged:
		'壊れているか、不完全です。コンパイルし直し、サイズとSHA-256をアップロードしたものと比べてください。'
});
