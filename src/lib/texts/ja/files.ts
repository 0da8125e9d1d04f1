// The texts of the list of files and their tabs, in Japanese.
import { messages } from '../messages.ts';
import type { files as english } from '../en/files.ts';

export const files = messages<typeof english>('files', {
	readOnly: '読み取り専用',
	filesOfTheProject: 'プロジェクトのファイル',
	files: 'ファイル',
	newFile: '新規ファイル',
	newScenario: '新規シナリオ',
	importFiles: 'ファイルをインポート',
	filesToImport: 'インポートするファイル',
	path: 'パス',
	forExampleMainCOr: '例：main.c。フォルダに入れる場合はinclude/led.h。',
	create: '作成',
	renameOrMove: '名前を変更または移動',
	rename: '名前を変更',
	anotherFolderInThePath: 'パスのフォルダを変えると、ファイルが移動します。',
	theFilesInTheFolder: 'フォルダ内のファイルも一緒に移動します。',
	actionsForName: '{name}の操作',
	newFileHere: 'ここに新規ファイル…',
	renameOrMoveItem: '名前を変更または移動…',
	deleteWithItsFiles: '中のファイルごと削除',
	delete: '削除',
	errors: '{errors, plural, other{エラー#件}}',
	warnings: '{warnings, plural, other{警告#件}}',
	openFiles: '開いているファイル',
	changedSinceTheLastRun: '最後の実行後に変更あり',
	changedAloud: '、最後の実行後に変更あり',
	closePath: '{path}を閉じる'
});
