// The texts of the list of files and their tabs, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { files as english } from '../en/files.ts';

export const files = messages<typeof english>('files', {
	readOnly: '只读',
	filesOfTheProject: '项目的文件',
	files: '文件',
	newFile: '新建文件',
	newScenario: '新建场景',
	importFiles: '导入文件',
	filesToImport: '要导入的文件',
	path: '路径',
	forExampleMainCOr: '例如 main.c；放在文件夹中则为 include/led.h。',
	create: '创建',
	renameOrMove: '重命名或移动',
	rename: '重命名',
	anotherFolderInThePath: '更改路径中的文件夹会移动文件。',
	theFilesInTheFolder: '文件夹中的文件会一起移动。',
	actionsForName: '{name} 的操作',
	newFileHere: '在此处新建文件…',
	renameOrMoveItem: '重命名或移动…',
	deleteWithItsFiles: '连同其中的文件一起删除',
	delete: '删除',
	errors: '{errors, plural, other{# 个错误}}',
	warnings: '{warnings, plural, other{# 个警告}}',
	openFiles: '打开的文件',
	changedSinceTheLastRun: '上次运行后已更改',
	changedAloud: '，上次运行后已更改',
	closePath: '关闭 {path}'
});
