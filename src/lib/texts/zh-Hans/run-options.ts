// The texts of run options, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { runOptions as english } from '../en/run-options.ts';

export const runOptions = messages<typeof english>('runOptions', {
	containerId: '容器 ID',
	emptyUsualid: '留空：“{usualId}”。',
	emptyUsualidFromTheProjects: '留空：“{usualId}”，来自项目名称。',
	capabilities: '能力',
	mounts: '挂载',
	aMountShowsAFolder:
		'挂载使程序可以使用开发板存储中的一个文件夹。容器删除后文件夹仍会保留，多个容器可以共享它。文件夹不存在时会自动创建。',
	pathInTheProgram: '程序中的路径',
	folderOnTheBoard: '开发板上的文件夹',
	removeThisMount: '删除此挂载',
	addAMount: '添加挂载',
	mountOrderOnNameIs: '{name} 上的挂载顺序未知',
	thisBoardsRuntimeReversesThe: '此开发板的运行时把挂载的两个路径弄反了',
	ocre070Documents:
		'Ocre 0.7.0 的文档写的是 <code>-v /FOLDER:/PATH</code>，但实际接受的是 <code>-v /PATH:/FOLDER</code>。页面会按开发板的要求发送。',
	whetherMoreThanOneFolder: '{name} 上能否使用多个文件夹未知',
	ocre070Looks:
		'Ocre 0.7.0 在最后打开的文件夹中查找所有路径。为保险起见，filesystem 权限和单个挂载请只用其中之一。',
	onlyTheLastFolderWorks: '此开发板上只有最后一个文件夹有效',
	theBoardLooksUpEvery:
		'无论由哪个容器打开，开发板都会在最后打开的文件夹中查找所有路径。filesystem 权限和单个挂载请只用其中之一。',
	commandForBoard: '发给 {board} 的命令',
	wordsOfMax: '{words} 个词，最多 {max} 个。',
	shownWhenAllFieldsAre: '所有输入项都有效时显示。',
	shownWhenBuildYamlHas: 'build.yaml 没有错误时显示。',
	containersAlwaysRunDetachedD:
		'容器总是以分离方式（<code>-d</code>）运行：附加方式会堵住开发板的控制台，直到容器结束。',
	cancel: '取消',
	correctTheMarkedFieldsFirst: '请先更正标出的输入项。',
	unknownMountOrder:
		'页面不了解此版本的 Ocre，将发送 <code>-v {order}</code>。如果启动卡死，请将两个路径对调再试。',
	capabilitiesFrom: '能力由 build.yaml 中的权限决定：{capabilities}。',
	none: '无',
	runOptions: '运行选项',
	howThisProjects: '此项目的容器如何启动。与项目一起保存。',
	save: '保存',
	arguments: '参数',
	onePerLine: '每行一个。',
	environment: '环境变量',
	variablesPerLine: '每行一个 NAME=value。',
	variablesBesideBuildFile: '每行一个 NAME=value，在 build.yaml 之外附加。',
	pathUsedAbove: '此路径在上面已使用过。',
	lineProblem: '“{line}”：{problem}'
});
