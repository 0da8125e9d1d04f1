// The texts of the menu of projects and imports, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	menuOf: '项目 {name}：菜单',
	none: '无',
	noProject: '没有项目',
	import: '导入',
	importAFolder: '导入文件夹',
	renameTheProject: '重命名项目',
	name: '名称',
	rename: '重命名',
	resetName: '重置“{name}”？',
	allItsFilesAreReplaced:
		'其所有文件都会替换为示例“{exampleTitle}”的文件。你的更改会丢失；如需保留，请先创建项目副本。',
	reset: '重置',
	newProject: '新建项目…',
	importAnything: '导入…',
	aProjectFilesAnImage: '项目、文件、镜像、录制文件',
	importAFolderItem: '导入文件夹…',
	renameThis: '重命名…',
	duplicate: '创建副本',
	exportAsZip: '导出为 zip',
	resetToTheExample: '重置为示例…',
	thisProjectDidNotStart: '此项目不是从示例创建的',
	otherProjects: '其他项目',
	allProjectsCount: '所有项目（{count}）…',
	importInProgress: '正在导入',
	readingFilename: '正在读取“{fileName}”…',
	readingAloud: '正在读取 {fileName}',
	unpackedbytesUnpacked: '已解压 {unpackedBytes}',
	cancel: '取消',
	projectNoneMenu: '项目 {none}：菜单'
});
