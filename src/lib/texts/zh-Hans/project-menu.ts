// The texts of the menu of projects and imports, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	noProject: '没有项目',
	importInProgress: '正在导入',
	readingFilename: '正在读取“{fileName}”…',
	readingAloud: '正在读取 {fileName}',
	unpackedbytesUnpacked: '已解压 {unpackedBytes}',
	cancel: '取消',
	menuOf: '项目 {name}：菜单',
	menuWithoutProject: '没有项目：菜单'
});
