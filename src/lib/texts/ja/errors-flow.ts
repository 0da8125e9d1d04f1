// What the errors of what the page and the commands do with all engines mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { flowErrors as english } from '../en/errors-flow.ts';

export const flowErrors = messages<typeof english>('errors.flow', {
	'aot-not-simulated':
		'{file}は特定のボード用の機械語です。中身を調べたり、シミュレーションしたりすることはできません。',
	'aot-not-simulated.next': '元になったモジュール（.wasm）をインポートしてください。',
	'board-unplugged': 'ボードが取り外されています。',
	'board-unplugged.next':
		'もう一度つないでください。ページが自動的に見つけます。その後、もう一度試してください。',
	'browser-storage-full': 'ブラウザのストレージがいっぱいで、この変更は保存されていません。',
	'browser-storage-full.next':
		'このタブを開いている間、作業内容は失われません。エクスポートするか、不要なプロジェクトを削除してください。保存は自動的に再試行されます。',
	'build-file-invalid': 'build.yamlにエラーがあります。',
	'build-file-invalid.next':
		'エラーは「問題」に表示されています。修正してから、もう一度「実行」を押してください。',
	'build-file-missing': 'プロジェクトにbuild.yamlがありません。',
	'build-file-missing.next':
		'build.yamlという名前のファイルを追加してください。イメージの名前と、コンテナに許可する機能を書くファイルです。',
	'compile-failed': 'プログラムにエラーがあります。',
	'compile-failed.next': 'エラーは「問題」に表示されています。',
	'container-still-runs': 'コンテナに停止を指示しましたが、まだ実行されています。',
	'container-still-runs.next':
		'実機では、長いスリープなどの呼び出しから戻るまでコンテナは終了しません。少し待ってから確認してください。リセットすれば必ず終了します。',
	'follow-denied': 'ブラウザが、このフォルダの読み取りをページに許可しなくなりました。',
	'follow-denied.next': '「監視を再開」を押して許可するか、フォルダを選び直してください。',
	'follow-gone': 'フォルダがなくなりました。移動、名前の変更、または削除された可能性があります。',
	'follow-gone.next':
		'フォルダが元に戻れば、自動的に監視を再開します。ボードで実行中のものはそのまま動き続けます。別の場所に移した場合は、選び直してください。',
	'follow-too-large': '「{name}」が{limit} KBを超えています。',
	'follow-too-large.next':
		'この大きさのモジュールを受け付けるボードはありません。デバッグ情報なしのリリースビルドにしてください。',
	'follow-unsupported': 'このブラウザではフォルダを監視できません。',
	'follow-unsupported.next':
		'新しいモジュールができるたびに「監視」タブへドロップするか、最新のChromeまたはEdgeを使ってください。',
	'grading-too-long': 'チェックが{seconds, number}秒以内に終わりませんでした。',
	'grading-too-long.next':
		'プログラムがハングしている可能性があります。ソースを確認するか、チェックを再実行してください。',
	'image-changed': 'イメージの1つが、以前実行していたものと異なります。',
	'image-changed.next':
		'他のコンテナは起動しました。これを起動するには、プロジェクトをもう一度実行してください。',
	'image-gone': 'イメージはもうライブラリにありません。',
	'image-gone.next': '別のタブなどで削除された可能性があります。もう一度インポートしてください。',
	'image-name-missing': '「{name}」からはイメージの名前を作れません。',
	'image-name-missing.next':
		'ファイルの名前を変更してください。英字、数字、「.」、「_」、「-」が使えます。',
	'import-crashed': 'ファイルの読み込みが予期せず停止しました。',
	'import-crashed.next':
		'何も変更していません。ブラウザのメモリが足りないのかもしれません。もっと小さいファイルをインポートしてください。',
	'import-elsewhere': '別のプロジェクトが開かれたため、ファイルは追加されませんでした。',
	'import-elsewhere.next': '追加先のプロジェクトを開いてから、もう一度インポートしてください。',
	'import-timeout': 'ファイルの読み込みに時間がかかりすぎたため、停止しました。',
	'import-timeout.next':
		'何も変更していません。自分で展開し、必要なファイルだけをインポートしてください。',
	'import-too-large': 'ファイルが大きすぎてインポートできません。',
	'import-too-large.next': '読み込み、圧縮、展開ができるのは128 MBまでです。',
	'library-busy': '別の処理が進行中です。',
	'library-busy.next': '終わるまで待つか、キャンセルしてください。',
	'no-led':
		'ボードは点滅しませんでした。ファームウェアが、プログラムによるLEDの操作に対応していません。',
	'no-led.next':
		'標準スーパーバイザーでは、プログラムからピンを使えません。コンソールに出力が現れるボードを探すか、ボードに名前を付けてください。',
	'marks-invalid': 'このファイルに、このページの評価は含まれていません。',
	'marks-invalid.next':
		'何も変更していません。評価のファイルの名前は「.ocre-marks.json」で終わります。',
	'no-video': 'ブラウザで動画を録画できませんでした。',
	'no-video.next': '代わりに画像を保存するか、別のブラウザで試してください。',
	'no-project': '開いているプロジェクトがありません。',
	'no-project.next':
		'別のタブで削除された可能性があります。プロジェクトを開くか、新しく作成してください。',
	'page-framed': 'このページが別のページに埋め込まれている間は、コンテナを実行できません。',
	'page-framed.next':
		'このブラウザでは実行に共有メモリが必要ですが、埋め込み先のページが許可していません。Playgroundを独立したタブで開いてください。',
	'page-insecure': '暗号化されていないhttpで読み込まれたページでは、コンテナを実行できません。',
	'page-insecure.next':
		'このブラウザでは実行に共有メモリが必要ですが、これを使えるのはhttpsまたはlocalhostのページだけです。このページをhttpsで開いてください。',
	'recording-empty': '何も記録されませんでした。',
	'recording-empty.next':
		'記録に残るのは、記録中に起動したコンテナだけです。「記録」を押してから「実行」を押してください。',
	'reset-failed': 'ボードはリセットされませんでした。',
	'reset-failed.next':
		'リセットボタンを押すか、取り外してつなぎ直してから、もう一度「実行」を押してください。',
	'run-under-way': '実行処理が進行中です。',
	'run-under-way.next':
		'コンテナが起動するまで待つか、キャンセルしてから、シナリオをもう一度実行してください。',
	'scenario-board': 'シナリオに必要なボードがここにはありません。',
	'scenario-board.next':
		'フィールド「board」にボードプロファイルのIDを指定するか、このフィールドを省略してください。',
	'scenario-invalid': 'シナリオにエラーがあります。',
	'scenario-invalid.next':
		'エラーは「問題」に表示されています。修正してから、もう一度実行してください。',
	'scenario-missing': 'シナリオファイルがなくなりました。',
	'scenario-missing.next': '別のファイルを選ぶか、新しく作成してください。',
	'scenario-project-missing': '「{name}」というプロジェクトやサンプルはありません。',
	'scenario-project-missing.next': 'シナリオ内の名前を修正してください。',
	'serial-unsupported': 'このブラウザはシリアルポートに対応していません。',
	'serial-unsupported.next':
		'ボードに接続するには、Web Serialに対応したブラウザで、このページをhttpsで開いてください。パソコン版の最新のChrome、Edge、Firefoxが対応しています。シミュレーションボード、イメージ、ファイルなど、他の機能はそのまま使えます。',
	'shared-memory-missing': 'このブラウザではコンテナを実行できません。',
	'shared-memory-missing.next':
		'必要な共有メモリ（SharedArrayBuffer）が、このブラウザにはないか、無効になっています。最新のChrome、Edge、Firefox、Safariは対応しています。',
	'sources-missing': 'イメージにソースが含まれていません。',
	'sources-missing.next': 'このページでビルドしたイメージには、除外しない限りソースが含まれます。',
	'too-many-boards': '接続中のボードが上限の32台に達しています。',
	'too-many-boards.next': '先にどれかを切断してください。',
	'tray-no-console':
		'ボードへの書き込みは済みましたが、コンソールで応答がありません。名前とプログラムは設定されていません。',
	'tray-no-console.next':
		'コンソールがつながっていて、このページにポートの使用が許可されているか確認してから、このボードをやり直してください。',
	'uname-unheard': 'ボードの応答が最後まで届きませんでした。',
	'uname-unheard.next':
		'途中で別のコンテナが出力したのかもしれません。もう一度試すか、先にそのコンテナを停止してください。',
	'will-not-run': 'このプログラムは、このボードでは動きません。',
	'will-not-run.next':
		'このボードを表示して「実行」を押してください。問題点と修正方法が表示されます。'
});
