// What the errors of the compiler mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { compilerErrors as english } from '../en/errors-compiler.ts';

export const compilerErrors = messages<typeof english>('errors.compiler', {
	'compile-timeout': 'コンパイラが時間内に終わらなかったため、停止しました。',
	'compile-timeout.next':
		'自分自身をインクルードしているファイルや、際限なく展開されるマクロがないか確認し、もう一度「実行」を押してください。',
	'compiler-crashed': 'コンパイラが予期せず停止しました。',
	'compiler-crashed.next':
		'コンパイラを再起動しました。同じプログラムでまた停止する場合は、最後の変更を単純にしてみてください。',
	'source-too-large': 'ソースファイルが大きすぎて、このページではコンパイルできません。',
	'source-too-large.next': '分割するか、大きなテーブルを別のファイルに移してください。',
	'module-text-impossible':
		'このモジュールを、再びビルドできるテキストとして書き出すことはできません。',
	'module-text-impossible.next':
		'ボードで動かない機能を使っているか、特殊なツールで作られています。逆アセンブル結果の閲覧や、イメージをそのまま実行することはできます。',
	'toolchain-damaged': 'コンパイラのファイルが、2回とも壊れた状態で届きました。',
	'toolchain-damaged.next':
		'このページ用のファイルと異なるため、使いません。ネットワークのプロキシ、フィルター、サインインページなどが内容を変えた可能性があります。ページを再読み込みするか、別のネットワークで試してください。作業内容は保存されています。',
	'toolchain-unavailable': 'コンパイラをダウンロードできませんでした。',
	'toolchain-unavailable.next':
		'作業内容は保存されています。ネットワーク接続を確認し、もう一度「実行」を押してください。',
	'unsupported-type':
		'このモジュールの関数に、ここでは対応していない型の値を受け取るもの、または返すものがあります。',
	'unsupported-type.next': 'ベクトル（SIMD）と参照型を使わずにビルドしてください。'
});
