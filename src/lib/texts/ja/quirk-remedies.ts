// What SDK, compiler and page do so that a program does not meet a quirk of the runtime, in Japanese.
import { messages } from '../messages.ts';
import type { quirkRemedies as english } from '../en/quirk-remedies.ts';

export const quirkRemedies = messages<typeof english>('quirkRemedies', {
	'sleep-over-one-second': '影響なし：ocre_sleep()が長いスリープを短いスリープに分けます。',
	'clock-in-cycles':
		'回避していません：Cライブラリはボードのクロックを読みます。サンプルはスリープとタイマーで測ります。',
	'poll-absolute':
		'回避していません。Cライブラリのsleep()、usleep()、nanosleep()は、時間の長さを指定して待ちます。',
	'poll-two-clocks': '該当なし：ライブラリに2つのクロックを待つ処理はありません。',
	'kill-waits':
		'影響なし：ocre_sleep()が1回にスリープするのは最長250 msなので、停止がそれ以上待つことはありません。',
	'stdin-read': '回避していません。標準入力を読み取るサンプルはありません。',
	'missing-ocre-api':
		'build.yamlがOcreの権限を求めていれば該当しません。コールバックのあるサンプルはすべてそうしています。',
	'api-leak': 'build.yamlがOcreの権限を求めていれば該当しません。どの権限もocre:apiを兼ねます。',
	'capability-ignored': 'ページが実行前にbuild.yamlの権限を確認します。',
	'filesystem-twice': 'ページは各ケーパビリティを1回だけ渡します。',
	'timer-taken': 'ライブラリ自身はタイマーを使いません。サンプルごとに番号が異なります。',
	'timer-out-of-range':
		'回避していません：OCRE_MAX_TIMERSは、Ocre自身のSDKと同じ16です。サンプルは1～8を使います。',
	'timer-interval':
		'回避していません：より長い間隔には回数を数える必要があり、それはプログラムの役目です。',
	'timer-even-periodic': '回避していません。サンプルは1を指定しています。',
	'ring-full': '軽減：ocre_process_events()は1回の呼び出しで最大5つのイベントを取り出します。',
	'events-blocked':
		'回避していません：停止されたプログラムはもうコードを実行しません。もう一度実行すると、残したイベントを取り出します。',
	'events-held-up':
		'軽減：ocre_process_events()は、コールバックのないものも含め、あらゆる種類のイベントを取り出します。',
	'stale-events': '軽減：プログラムにコールバックのないイベントは、何も起こしません。',
	'topic-wildcard': '回避していません。サンプルはトピックの先頭部分を購読します。',
	'topic-cut': '回避していません。サンプルのトピックは短くしてあります。',
	'message-twice':
		'回避していません：ocre_process_events()はイベントごとにコールバックを1つ呼び出します。サンプルは1回だけ購読します。',
	'message-does-not-fit':
		'軽減：ocre_process_events()は、コールバックを呼び出す前に各メッセージを解放します。',
	'malloc-exported': '該当なし：ここでビルドしたものはmallocとfreeをエクスポートしません。',
	'heap-base-exported':
		'該当なし：ここでビルドしたものは、__heap_baseをエクスポートせずにリンクされます。',
	'no-sensors':
		'センサーのサンプルをセンサーのないボードで実行する前に、ページがセンサーのあるボードを提案します。',
	'sensor-list-broken': '該当なし：ヘッダーにocre_sensors_get_list()はありません。',
	'gpio-not-initialized':
		'回避していません：どのボードでも、ocre_gpio_init()を呼び出すのはプログラムです。サンプルは最初に呼び出します。',
	'gpio-taken-over': '回避していません：ランタイムは、ピンの持ち主を教えません。',
	'gpio-name-cache':
		'影響なし：ライブラリは名前ごとに、どのプログラムでも同じ専用の場所を使います。',
	'function-missing':
		'どのボードにもない名前はコンパイラが拒否し、関数の足りないボードで実行する前にはページが確認します。',
	'signature-differs': '型の異なるインポートは、コンパイラが拒否します。',
	'trap-exit-code': 'ページがログを読み、そのようなコンテナをクラッシュしたものとして表示します。',
	'main-without-start': '該当なし：ここでビルドしたものには_startがあります。',
	'recursion-too-deep':
		'回避していません：8 KiBはインタプリタの上限です。サンプルはループを使います。',
	'raise-traps': '回避していません：abort()はこのように終わるものです。',
	'start-hangs': 'ページが実行前にモジュール、マウント、メモリを確認し、リセットの手段を示します。',
	'no-thread': 'ライブラリ自身はスレッドもタイマーも使わず、ページが実行前に数えます。',
	'timer-kept':
		'ライブラリ自身はタイマーを使いません。サンプルは、スリープで足りる場合はスリープします。',
	'containers-full':
		'ページは、プログラムを再実行するときに前のコンテナを削除し、実行前に数を確認します。',
	'memory-full': 'ページが実行前に、イメージのサイズと空きメモリを比較します。',
	'module-rejected': '該当なし：コンパイラは、ボードにないWebAssemblyの機能を使いません。',
	'shared-heap-missing':
		'回避していません：shared_heap_malloc()はNULLを返します。これを使うサンプルはありません。',
	'mount-swapped':
		'ページはランタイムに合わせた順序で両側を渡します。実行オプションではフォルダと名前を指定します。',
	'preopen-shared': '回避していません。並んで動く2つのサンプルは、1つのフォルダを共有します。',
	'path-leaves-root': '回避していません。フォルダの外に出るサンプルはありません。',
	'open-does-not-truncate':
		'まだ回避していません：サンプルFilesのように、書き直す前にremove()で削除してください。',
	'open-exclusive': 'まだ回避していません：先にstat()で確認してください。',
	'open-not-directory': 'ディレクトリをすぐに読み取るopendir()では該当しません。',
	'open-plain-directory': 'opendir()では該当しません。',
	'one-open-file':
		'回避していません：ファイルシステムのメモリによるものです。サンプルは、次のファイルを開く前に閉じます。',
	'removed-while-open': '回避していません。サンプルは、削除する前にファイルを閉じます。',
	'open-without-follow': 'O_NOFOLLOWを指定しないかぎり、fopen()とopen()では該当しません。',
	'seek-reports-zero': 'まだ回避していません：サイズはftell()ではなくstat()で調べてください。',
	'size-is-stale':
		'回避していません：ログファイルのサンプルのように、先にファイルを閉じてください。',
	'readdir-preopen': 'opendir()では該当しません。',
	'readdir-once':
		'回避していません：ライブラリはバッファの大きさずつディレクトリを読み取ります。フォルダの中身を少なくしてください。',
	'rmdir-removes-file': 'まだ回避していません：Cライブラリのremove()は、先にunlink()を試します。',
	'path-empty': '回避していません。空のパスを使うサンプルはありません。',
	'mkdir-leaks': '回避していません。サンプルFilesは、フォルダを1回だけ作ります。',
	'descriptors-exhausted': '回避していません：使い終わったファイルとソケットは閉じてください。',
	'file-call-missing': '回避していません：呼び出しは失敗し、errnoで知らせます。',
	'threads-exhausted': 'pthread_create()はEAGAINを返します。サンプルThreadsは4つ開始します。',
	'threads-not-here':
		'pthread_create()はEAGAINを返します。サンプルThreadsはそれを表示して終了します。',
	'thread-start-missing': '該当なし：<pthread.h>をインクルードするプログラムには用意されます。',
	'thread-memory-not-shared':
		'該当なし：<pthread.h>をインクルードするプログラムは、共有メモリ付きでビルドされます。',
	'thread-without-memory': 'pthread_create()はEAGAINを返し、ページが実行前に数えます。',
	'shared-memory-too-large': 'スレッドのあるプログラムは、最大サイズ1 MBでリンクされます。',
	'thread-leak':
		'ライブラリ自身はタイマーを使いません。スレッド内でタイマーやピンを作るサンプルはありません。',
	'kill-waits-for-socket':
		'回避していません：accept()とrecv()は、どのシステムでも待ちます。サンプルはpoll()で1秒ずつ待ちます。',
	'sockets-block': '回避していません。サンプルは先にpoll()で確認します。',
	'no-shutdown': '回避していません。サンプルはclose()を使います。',
	'network-ends-here':
		'SDKには関係しません：ネットワークにつながったボードは、他のホストに接続できます。'
});
