// The texts of the areas of the page, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { areas as english } from '../en/areas.ts';

export const areas = messages<typeof english>('areas', {
	allProjectsCount: '所有项目（{n, number}）…',
	otherProjects: '其他项目',
	runOn: '运行于',
	onACable: '通过线缆连接',
	simulatedFirmware: '模拟开发板的固件',
	switchToBoard: '切换到 {board}？',
	containersLost:
		'当前开发板上的 {n, plural, other{# 个容器}}将会丢失。每块开发板和每种固件都有各自的存储，这里的镜像不会出现在另一块上。',
	switchBoard: '切换开发板',
	showProblems: '显示问题',
	details: '详细信息',
	removeContainer: '删除 {id}',
	whatWorks: '你仍然可以在这里编写和编译程序，以及构建和导出镜像。',
	whatWorksWithBoards:
		'你仍然可以在这里编写和编译程序、构建和导出镜像，并在用线缆连接的开发板上运行它们。',
	boardCrashed: '模拟开发板意外停止。存储已保留，容器已丢失。',
	switchItOnAgain: '重新开机',
	startHung: '有容器无法启动，开发板会一直等待它，只有复位才能恢复。',
	noAnswer: '开发板没有响应。',
	storageIsKept: '存储会保留，容器会丢失。',
	lastLogLine: '最后一行日志',
	consoleBlocked:
		'一个无法启动的容器堵住了控制台，在真实开发板上也是如此。请复位开发板：存储会保留，容器会丢失。',
	resetTheBoard: '复位开发板',
	dropToImport: '拖放到此处导入',
	whatCanBeDropped:
		'可以导入项目（zip 或文件夹）、源文件、镜像、模块或录制文件。不会自动运行任何内容。',
	fileDeleted: '已删除“{path}”。',
	folderDeleted: '已删除“{path}”及其中的 {n, plural, other{# 个文件}}。',
	buildFileStays: '每个项目都需要 build.yaml，它决定镜像的名称。',
	noProjectIsOpen: '没有打开的项目。',
	aRunIsInProgress: '有运行任务正在进行。',
	madeFor: '此示例是为 {board} 编写的。',
	containersGone: '{board} 上的 {n, plural, other{# 个容器}}将会丢失。',
	switchTo: '切换到 {board}',
	runOnBoardQuestion: '在 {board} 上运行？',
	toNoEffect: '此示例是为 {wanted} 编写的。在 {board} 上，它的效果与说明不符。',
	runOnBoard: '在 {board} 上运行',
	switchAndRun: '切换并运行',
	viewOf: '{path} 的显示方式',
	rendered: '渲染',
	formattedText: '带格式的文本',
	source: '源码',
	markdownSource: 'Markdown 源码，可编辑',
	errors: '个错误',
	running: '个正在运行',
	boardHas: '{summary}。',
	languageComes: '正在加载{name}。在此之前，页面以{shown}显示。',
	languageDidNotCome: '无法加载{name}。',
	languageStays: '在此之前，页面以{shown}显示。请检查网络连接后重试。',
	tryAgain: '重试',
	doNotWait: '不再等待'
});
