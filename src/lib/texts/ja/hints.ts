// The hints on problems that a compiler reports, in Japanese.
import { messages } from '../messages.ts';
import type { hints as english } from '../en/hints.ts';

export const hints = messages<typeof english>('hints', {
	'did-you-mean': '{name}の間違いではありませんか？',
	'add-at-top': 'ファイルの先頭に{code}を追加してください。',
	'add-or-spelling': '{code}を追加するか、つづりを確認してください。',
	'add-file': 'ファイル{name}を追加してください。',
	'spelling-or-file': 'つづりを確認するか、その名前のファイルをプロジェクトに追加してください。',
	'split-file': 'ファイルを分けるか、大きなデータはボード上のファイルから読み込んでください。',
	'define-in-program': 'プログラムの中で定義してください。',
	'names-in-declaration': '宣言にある名前を確認してください。',
	'import-types': 'インポートの型を、ボードが提供するものに合わせてください。',
	'no-exceptions': 'ボードのランタイムは例外に対応していません。',
	'remove-types': '{first}と{second}を取り除いてください。',
	'include-header': '宣言のあるヘッダーをインクルードするか、つづりを確認してください。',
	'include-instead': '自分で宣言せず、{header}をインクルードしてください。',
	'declare-before': 'この行より前で宣言するか、つづりを確認してください。',
	'no-setjmp': 'ここでビルドするコンテナでは、setjmpとBSDソケットは使えません。',
	'no-cpp-threads':
		'ここのC++ライブラリはスレッドなしでビルドされています。代わりに{header}をインクルードしてください。',
	'no-cpp-threads.posix':
		'ここのC++ライブラリはスレッドなしでビルドされています。{header}をインクルードしてください。POSIXスレッドはC++でも使えます。',
	'header-of-cpp': 'これはC++のヘッダーです。ファイル名の末尾を{ending}にしてください。',
	semicolon: '文の終わりにセミコロンを付けてください。',
	braces: 'すべての{open}に対応する{close}があるか確認してください。',
	'includes-itself': 'ファイルが自分自身をインクルードしています。先頭に{code}を書いてください。',
	'no-throw':
		'ボードのランタイムは例外に対応していません。代わりに、エラーをbool、数値、std::optionalなどで返してください。処理を続けられない箇所では{call}を呼び出してください。',
	'no-catch':
		'ボードのランタイムは例外に対応していないため、何も捕捉できません。関数の戻り値を確認してください。C++ライブラリが例外を投げる場面では、メッセージを出してプログラムが終了します。',
	'no-rtti':
		'イメージを小さく保つため、オブジェクトの型情報は含まれていません。知りたいことを答える仮想関数を基底クラスに用意するか、std::variantを使ってください。',
	compare: '比較には=ではなく==を使ってください。',
	format: '書式文字列の変換指定を、値の型に合わせてください。',
	'include-for-threads':
		'{header}をインクルードすると、プロジェクトは共有メモリ付きでビルドされます。',
	'relative-path': 'スラッシュ区切りで、{dots}を含まない相対パスを使ってください。',
	'add-source': '名前が{ending}で終わるファイルを追加し、関数{call}を書いてください。',
	'add-main-function': '{code}を追加してください。コンテナはそこから始まります。',
	'pure-virtual': '本体のない最初の仮想関数を定義するか、その宣言の末尾に{code}を付けてください。',
	'written-in-c': 'この関数はCで書かれています。宣言を{open}と{close}で囲んでください。',
	'define-in-file': 'プロジェクトのファイルのどれかで定義するか、つづりを確認してください。',
	'define-in-c-file': 'プロジェクトのCファイルのどれかで定義するか、つづりを確認してください。',
	'one-definition': '定義は1つだけ残してください。ヘッダーには宣言だけを書きます。',
	'calling-traps':
		'呼び出すとトラップが発生します。1つのヘッダーで宣言し、そのヘッダーをインクルードしてください。',
	'smaller-arrays': '配列を小さくするか、大きなデータはファイルに置いてください。',
	'as-no-type':
		'AssemblyScriptに{name}はありません。変数にはi32、f64、stringなど、型が1つあります。',
	'as-no-object': '必要なフィールドを持つクラスを書いてください。',
	'as-no-undefined':
		'AssemblyScriptにundefinedはありません。nullになり得る変数の型は{type}のように書きます。',
	'as-no-promises': 'AssemblyScriptにPromiseはありません。setTimeoutかsleepを使ってください。',
	'as-no-async': 'AssemblyScriptにasync関数はありません。setTimeoutかsleepを使ってください。',
	'as-no-json':
		'AssemblyScriptにJSONはありません。{code}のようなテンプレートで文字列を組み立ててください。',
	'as-no-require': '{code}と書くか、プロジェクトの別のファイルからインポートしてください。',
	'as-no-delete': 'クラスのフィールドは削除できません。nullを代入するか、Mapを使ってください。',
	'as-no-closures':
		'関数の中から、外側の関数のローカル変数は使えません。変数をファイルの先頭に移してください。',
	'as-no-unions': '変数の型は1つです。クラスやstringに付けられるのは{type}だけです。',
	'as-no-exceptions':
		'ここではエラーが起きるとプログラムが終了するため、捕捉するものはありません。ifや、nullを返す関数で事前に確認してください。',
	'as-no-iterators': '{code}と書いてください。',
	'as-no-patterns': '文字列のindexOf、startsWith、split、replaceを使ってください。',
	'as-not-implemented': 'TypeScriptのこの機能は、AssemblyScriptにはありません。',
	'as-no-bigint': 'AssemblyScriptにbigintはありません。i64型の数値を書いてください。',
	'as-declare': '宣言するか、インポートするか、つづりを確認してください。',
	'as-declare-before': 'これより前の行で宣言してください：{code}',
	'as-types': '型を書いてください。AssemblyScriptは引数と戻り値の型を推論しません。',
	'as-number-text': '数値の後に{call}を書くか、テンプレートに入れてください：{template}',
	'as-object-class': 'オブジェクトにはクラスが必要です。{code}と{call}を書いてください。',
	'as-can-be-null':
		'ここではnullになり得ます。ローカル変数に入れてifで確認するか、後に!を書いてください。',
	'as-whole-number': '整数で初期化した変数には整数が入ります。型を書いてください：{code}',
	'as-write-there': 'そこに{what}を書いてください。',
	'as-close-text': '文字列を、始まりと同じ引用符で閉じてください。',
	'as-imports':
		'インポートできるのは{module}とプロジェクトのファイルだけです。ファイルの先頭には{start}を付けます',
	'as-import-instead': '自分で宣言せず、{module}からインポートしてください。',
	'as-more-memory': 'asconfig.jsonのinitialMemoryを大きくしてください。',
	'as-data-too-large': 'プログラムのデータが、使えるメモリより大きくなっています。',
	'as-add-main': 'ファイル{name}を追加するか、プログラムが始まるファイルの名前を変えてください。',
	'no-global-object': 'コンテナにグローバルオブジェクトはありません。',
	'no-page': 'コンテナはボード上で動くため、ページはありません。',
	'no-fetch': 'ここのコンテナにfetchはありません。',
	'no-clock': 'ボードには時刻を示す時計がありません。代わりにsetIntervalのミリ秒を数えてください。',
	'count-milliseconds': '代わりにsetIntervalのミリ秒を数えてください。',
	'js-close-text': '同じ行で閉じるか、複数行の文字列には{code}を使ってください。',
	'js-no-bigint':
		'10nのようなBigIntはエンジンに含まれていません。どのボードでも50 KBを使ってしまうためです。',
	'js-no-unicode-classes': '{code}のようなUnicodeクラスはエンジンに含まれていません。',
	'js-relative-path': 'プロジェクトのファイルは{path}と書いてください。',
	'js-path': 'パスは、インポートするファイルからの位置です。',
	'js-modules':
		'プログラムがインポートできるのは、{start}で始まるプロジェクトのファイルと、モジュールocreです。ボードではパッケージを使えません。',
	'js-ocre': 'モジュールocreにあるのは{names}です。',
	'js-export': 'そこでエクスポートしてください：{code}',
	'wat-one-file': 'WebAssemblyテキストのモジュールは1つのファイルです。',
	'wat-references': '参照はテーブルに置き、その番号を渡してください。',
	'wat-define': 'このモジュールで定義するか、つづりを確認してください。',
	'wat-stack':
		'各命令がスタックから取り出す数と残す数を数えてください。dropは値を1つ取り除きます。',
	'wat-start': 'コンテナが始まる関数に{code}を追加してください。引数も戻り値もありません。',
	'wat-memory':
		'これがないと、ボードはモジュールを読み込みません。{code}と書いてください（64 KBのページが1つ、最大も1つ）。',
	'wat-no-maximum':
		'最初の数の後に、ページ数の上限を書いてください。例：{code}。1ページは64 KBで、ボードにあるのはわずかです。',
	'wat-many-pages':
		'それだけのメモリを持つボードはわずかです。起動時に必要な分から始めてください。',
	'wat-no-exceptions':
		'ボードのランタイムは例外処理（exception handling）なしでビルドされており、このモジュールを読み込めません。何が失敗したかを示す数値を返すか、unreachableで終了してください。',
	'wat-no-tail-calls':
		'ボードのランタイムは末尾呼び出し（tail calls）なしでビルドされており、このモジュールを読み込めません。callの後にreturnを使うか、ループを使ってください。',
	'wat-no-simd':
		'ボードのランタイムはSIMDなしでビルドされており、このモジュールを読み込めません。数値を1つずつ処理してください。',
	'wat-no-gc':
		'ボードのランタイムはガベージコレクションなしでビルドされており、このモジュールを読み込めません。値はモジュールのメモリに置いてください。',
	'wat-no-typed-references':
		'ボードのランタイムは型付き関数参照なしでビルドされており、このモジュールを読み込めません。テーブルとcall_indirectを使ってください。',
	'wat-no-memory64':
		'ボードのランタイムは64ビットメモリなしでビルドされており、このモジュールを読み込めません。ボードのアドレスは32ビットです。'
});
