// What the errors of a board mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { boardErrors as english } from '../en/errors-board.ts';

export const boardErrors = messages<typeof english>('errors.board', {
	'answer-garbled': 'ボードからの応答が壊れていました。',
	'answer-garbled.next': 'もう一度試してください。頻繁に起こる場合は、ケーブルを確認してください。',
	'board-closed': 'ボードが接続されていません。',
	'board-closed.next': '接続してから、もう一度「実行」を押してください。',
	'board-lost': 'ボードとの接続が切れました。',
	'board-lost.next': '再接続してから、もう一度「実行」を押してください。',
	'board-restarted': '途中でボードが再起動しました。',
	'board-restarted.next':
		'コンテナは失われましたが、イメージは残っています。もう一度「実行」を押してください。',
	'board-silent': 'ボードが応答しません。',
	'board-silent.next':
		'起動できなかったコンテナがボードをふさいでいる可能性があります。ボードをリセットしてから、もう一度「実行」を押してください。',
	'command-refused': 'ボードのコマンドラインに入りきらないか、使えない文字があります。',
	'command-refused.next':
		'build.yamlの引数または環境変数を短くしてください。全体で20語以内、ASCII 255文字以内です。',
	'container-exists': '同じ名前のコンテナがすでにボードにあります。',
	'container-exists.next': 'コンテナの一覧から削除するか、プロジェクトの名前を変更してください。',
	'container-in-use': 'このコンテナはまだ実行中です。',
	'container-in-use.next': '先に停止してから削除してください。',
	'container-missing': 'このコンテナはもうボードにありません。',
	'container-missing.next': '一覧を更新しました。',
	'container-not-running': 'このコンテナは実行中ではありません。',
	'container-not-running.next': '一覧を更新しました。',
	'create-failed': 'ボードがコンテナを作成できませんでした。',
	'create-failed.next': '理由は、コンソールに出ているボードのログを確認してください。',
	'file-exists': 'この名前はすでに使われています。',
	'file-exists.next': '別の名前を選んでください。',
	'file-missing': 'このファイルはもうボードにありません。',
	'file-missing.next': '一覧を更新しました。',
	'folder-not-empty': 'フォルダが空ではありません。',
	'folder-not-empty.next': '先に中身を削除してください。',
	'image-in-use':
		'ボード上の別のコンテナがこのイメージから作られているため、置き換えませんでした。',
	'image-in-use.next':
		'そのコンテナを削除するか、build.yamlでプログラムに別の名前を付けてください。',
	'image-missing': 'イメージがボードにありません。',
	'image-missing.next': '「実行」を押して、もう一度アップロードしてください。',
	'name-refused': 'ボードがこの名前を受け付けません。',
	'name-refused.next':
		'英小文字、数字、「.」、「_」、「-」を使い、先頭にはドットを置かないでください。',
	'not-a-file': 'これはファイルではなくフォルダです。',
	'not-a-file.next': '別の名前を選んでください。',
	'not-a-folder': 'これはフォルダではなくファイルです。',
	'not-a-folder.next': '一覧を更新してください。',
	'not-a-supervisor': 'このポートで応答しているのはOcreスーパーバイザーではありません。',
	'not-a-supervisor.next': 'Ocreスーパーバイザーをボードに書き込むか、別のポートを選んでください。',
	'path-refused': 'この名前はボードでは使えません。',
	'path-refused.next':
		'英字、数字、「.」、「_」、「-」だけを使い、パス全体を128文字未満にしてください。',
	'smp-gone': '転送中にボードが応答しなくなりました。',
	'smp-gone.next': 'もう一度試してください。頻繁に起こる場合は、ケーブルを確認してください。',
	'smp-timeout': 'ボードが時間内に要求に応答しませんでした。',
	'smp-timeout.next': 'もう一度試してください。頻繁に起こる場合は、ケーブルを確認してください。',
	'start-failed': 'ボードはコンテナを作成しましたが、起動できませんでした。',
	'start-failed.next':
		'コンテナは「error」状態でボードに残り、再び起動することはできません。削除してください。ボードが理由を出力していれば、コンテナの一覧に表示されます。',
	'storage-refused-by-board': 'ボードのファイルシステムがこの操作を拒否しました。',
	'storage-refused-by-board.next': '理由は、コンソールに出ているボードのログを確認してください。',
	'stray-file': 'ファイルは届きましたが、その間にフォルダ内の別のものが変わりました。',
	'stray-file.next':
		'コマンドの文字がボードで一部失われました。フォルダを確認し、見覚えのないファイルを削除してください。',
	'terminal-open': 'ターミナルがボードのコンソールを使用しています。',
	'terminal-open.next': 'コンソールの「ターミナルを終了」で終了してから、もう一度試してください。',
	'transfer-failed': '転送が完了しませんでした。',
	'transfer-failed.next':
		'もう一度試してください。頻繁に起こる場合は、ケーブルを確認してください。',
	'transfer-mismatch': '届いた内容が、送った内容と異なります。',
	'transfer-mismatch.next':
		'届いた内容は破棄しました。もう一度試してください。頻繁に起こる場合は、ケーブルを確認してください。',
	'upload-failed': 'アップロードが完了しませんでした。',
	'upload-failed.next':
		'不完全なイメージはこの名前では残っていません。「実行」を押して、もう一度試してください。',
	'upload-mismatch': 'ボード上のイメージが、送った内容と異なります。',
	'upload-mismatch.next': 'イメージは起動していません。「実行」を押して、もう一度送信してください。'
});
