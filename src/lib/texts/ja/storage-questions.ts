// What happens to files on a board, and what is asked before, in Japanese.
import { messages } from '../messages.ts';
import type { storageQuestions as english } from '../en/storage-questions.ts';

export const storageQuestions = messages<typeof english>('storageQuestions', {
	runtimeNeedsIt: 'このフォルダはランタイムに必要です。',
	imageNames: 'イメージの名前に使えるのは、英小文字、数字、「.」、「_」、「-」です。',
	uploadingTo: '{folder}にアップロードしています',
	replaceQuestion: '{name}を置き換えますか？',
	fileExists:
		'同じ名前のファイルがすでにあります。アップロードが完了しなくても、その内容は失われます。',
	folderExists:
		'同じ名前のフォルダがすでにあります。アップロードが完了しなくても、その内容は失われます。',
	replace: '置き換える',
	uploading: '{name}をアップロードしています',
	creating: '{name}を作成しています',
	deleting: '{name}を削除しています',
	fileGoes: 'ファイルをボードから削除します。この操作は元に戻せません。',
	folderGoes:
		'フォルダをボードから削除します（{n, plural, =0{中身は空です} other{中の#個のファイルも削除されます}}）。この操作は元に戻せません。',
	deleteQuestion: '{name}を削除しますか？',
	delete: '削除',
	continue: '続ける',
	takesAWhile: 'しばらく時間がかかります。',
	needsAbout:
		'{name}の処理には、ボードのシリアル回線で約{duration}かかります。いつでもキャンセルできます。',
	both: '{first}{second}',
	seconds: '{n, plural, other{#秒}}',
	minutes: '{n, plural, other{#分}}',
	downloading: '{name}をダウンロードしています',
	reading: '{name}を読み込んでいます'
});
