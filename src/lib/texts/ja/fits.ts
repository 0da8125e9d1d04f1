// Why a module does not run on a board, or not as one expects, in Japanese.
import { messages } from '../messages.ts';
import type { fits as english } from '../en/fits.ts';

export const fits = messages<typeof english>('fits', {
	'entry-missing':
		'モジュールが関数{start}をエクスポートしていません。main関数を持つプログラムとしてビルドしてください。',
	'memory-not-exported':
		'モジュールがメモリをエクスポートしていません。{option}を付けてリンクしてください。',
	'feature-unsupported':
		'モジュールは{feature}を使っていますが、{board}のランタイムは対応していません。使わずにコンパイルしてください。',
	'import-unknown':
		'{names}はどのファームウェアにもありません。コンテナは{n, plural, other{呼び出した時点で}}終了します。',
	'import-uncertain':
		'{board}のファームウェアに{names}があるかどうかは事前にはわかりません。標準スーパーバイザーにはなく、Playgroundファームウェアにはあります。',
	'import-missing':
		'{board}には{names}がありません。コンテナは{n, plural, other{呼び出した時点で}}終了します。',
	'capability-missing':
		'プログラムは{name}を呼び出しますが、ケーパビリティ{capability}がないと何も起こりません。',
	'image-too-large': 'イメージは{size}ですが、{board}のストレージは{room}です。',
	'memory-too-large':
		'イメージとメモリで{needed}必要ですが、{board}でコンテナに使えるのは{has}です。',
	'import-not-given':
		'モジュールが{names}をインポートしています。ボードが提供するのは関数だけなので、起動がハングします。',
	'import-signature':
		'モジュールは{name}を{type}としてインポートしていますが、ボードでは{host}です。コンテナは呼び出した時点で終了します。',
	'malloc-exported':
		'このモジュールはmallocとfreeをエクスポートしています。その場合、ボードはメッセージの送信元のスレッドからそれらを呼び出すため、プログラムのメモリが壊れることがあります。エクスポートしないでください。',
	'heap-base-exported':
		'このモジュールは__heap_baseをエクスポートしています。その場合、ボードはそこに自分のヒープを置くため、プログラムが使うメモリと重なることがあります。エクスポートせず、--strip-allを付けてリンクしてください。',
	'threads-not-shared':
		'モジュールはスレッドを開始しようとしますが、共有メモリがありません。スレッドは1つも開始されません。',
	'threads-not-shared.start':
		'モジュールはスレッドを開始しようとしますが、{start}をエクスポートしていません。スレッドは1つも開始されません。'
});
