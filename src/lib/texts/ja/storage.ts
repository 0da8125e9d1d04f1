// The texts of files on a board, in Japanese.
import { messages } from '../messages.ts';
import type { storage as english } from '../en/storage.ts';

export const storage = messages<typeof english>('storage', {
	storageOfBoardname: '{boardName}のストレージ',
	uploadFilesToFolder: '{folder}にファイルをアップロード',
	newFolderInFolder: '{folder}に新規フォルダ',
	downloadNameAsZip: '{name}をzipでダウンロード',
	downloadFolderAsZip: 'フォルダをzipでダウンロード',
	deleteName: '{name}を削除',
	delete: '削除',
	refresh: '更新',
	refreshing: '更新中',
	freebytesFree: '空き{freeBytes}',
	ofTotalbytes: '/全体{totalBytes}',
	eraseThisBoardsStorage: 'このボードのストレージを消去',
	cancel: 'キャンセル',
	filesOnTheBoard: 'ボード上のファイル',
	loading: '読み込み中…',
	noFiles: 'ファイルなし',
	programsWriteFilesHereAnd:
		'プログラムが書き込むファイルと、「実行」を押したときにアップロードされるイメージがここに入ります。',
	filesToUpload: 'アップロードするファイル',
	name: '名前',
	create: '作成',
	eraseQuestion: 'このボードのストレージを消去しますか？',
	allFilesAndImagesOn:
		'{boardName}のすべてのファイルとイメージを削除し、ボードを再起動します。プロジェクトに影響はありません。',
	erase: '消去',
	aTransferIsInProgress: '転送が進行中です。',
	selectAFolderFirst: '先にフォルダを選択してください。',
	selectAFileOrFolder: '先にファイルまたはフォルダを選択してください。',
	filesOfMoreThanMax:
		'{limit}を超えるファイルはここに表示できません。内容を見るにはダウンロードしてください。',
	reading: '読み込み中…',
	notLoadedSelectTheFile: '読み込まれていません。ファイルをもう一度選択すると読み込みます。',
	filePath: 'ファイル{path}',
	size: '{sizeBytes}（{sizeBytes2}バイト）',
	showAs: '表示形式',
	download: 'ダウンロード',
	content: '内容',
	theFileIsEmpty: 'ファイルは空です。',
	thePictureInPath: '{path}の画像',
	text: 'テキスト',
	picture: '画像',
	hex: '16進数',
	verifiedTheBoardsHashMatches: '検証済み：ボードのハッシュと一致しました。',
	verifiedTwoReadsMatch: '検証済み：2回の読み取り結果が一致しました。',
	notVerifiedThisBoardCannot: '未検証：このボードはファイルのハッシュを計算できません。',
	notAllFilesAreListed: '一部のファイルは一覧に表示されていません。',
	madeFromIt:
		'コンテナ「{id}」は、このファイルから作られています。実行は続きますが、もう一度作成することはできなくなります。',
	usesIt: '実行中のコンテナ「{id}」がこれを使っています。'
});
