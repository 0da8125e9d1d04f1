// The texts of the list of projects and the gallery of examples, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { projects as english } from '../en/projects.ts';

export const projects = messages<typeof english>('projects', {
	lessons: '课程…',
	projects: '项目',
	storedInThisBrowserOn: '保存在此设备的此浏览器中。',
	open: '已打开',
	renameName: '重命名 {name}',
	duplicateName: '创建 {name} 的副本',
	deleteName: '删除 {name}',
	fromExampletitle: ' · 来自 {exampleTitle}',
	fileCount: '{fileCount, plural, other{# 个文件}}',
	cancel: '取消',
	keepBoth: '两者都保留',
	replace: '替换',
	replaceFile: '替换“{path}”？',
	replaceCountFiles: '替换 {count} 个文件？',
	theProjectHasAFile: '项目中有同名但内容不同的文件。',
	theProjectHasFilesOf: '项目中有多个同名但内容不同的文件。',
	forTheName: '适用于 {name}',
	tooLargeFor: '对 {names} 来说过大',
	newProject: '新建项目',
	startWithAnEmptyProject: '从空项目或示例的副本开始，随意修改。',
	searchTheExamples: '搜索示例',
	topics: '主题',
	languages: '语言',
	exampleCount: '{count, plural, other{# 个示例}}',
	noExampleMatches: '没有匹配的示例',
	tryFewerWordsOrChoose: '请减少关键词，或选择其他主题或语言。',
	renameTheProject: '重命名项目',
	name: '名称',
	rename: '重命名',
	resetQuestion: '重置“{name}”？',
	filesAreReplaced:
		'其所有文件都会替换为示例“{example}”的文件。你的更改会丢失；如需保留，请先创建项目副本。',
	reset: '重置'
});
