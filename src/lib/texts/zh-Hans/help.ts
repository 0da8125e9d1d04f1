// The texts of the help dialog, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { help as english } from '../en/help.ts';

export const help = messages<typeof english>('help', {
	takeTheTour: '查看页面导览',
	aboutOcrePlayground: '关于 Ocre Playground',
	writeASmallCProgram:
		'编写一个小的 C 程序，点击“运行”，它就会成为开发板上的 Ocre 容器：在此页面中编译，通过串口上传、启动，并在这里显示。Ocre 是面向微控制器的容器运行时，其容器是 WebAssembly 模块。',
	theBoardIsSimulatedIn:
		'开发板在此页面中模拟，行为与真实开发板一致。不会向服务器发送任何内容。项目保存在此设备的此浏览器中。',
	connectRealBoardsInThe:
		'在“运行”旁的菜单中可连接真实开发板，最多同时八块。“运行”使用当前显示的开发板，其他开发板继续运行。找不到开发板时，同一菜单中也有帮助。',
	beforeAProgramIsDeployed:
		'部署程序之前，页面会检查它能否在开发板上运行，并在需要你决定时询问。“运行”旁菜单中的“部署检查”只检查而不运行。开发板复位后容器不会保留，镜像和文件会保留：“全部重新运行”可恢复之前运行的容器。',
	keys: '按键',
	ocrePlaygroundIsFreeSoftware:
		'Ocre Playground 是以 Apache License 2.0 发布的自由软件。它包含他人的作品：',
	theirLicences: '它们的许可证',
	runTheProject: '运行项目',
	saveNowEveryChangeIs: '立即保存；每次更改也会自动保存',
	searchInTheEditorOr: '在编辑器或控制台中搜索',
	undoEachFileHasIts: '撤销；每个文件有各自的历史',
	nextProblemInTheEditor: '编辑器中的下一个问题',
	escapeThenTab: '先按 Escape，再按 Tab',
	leaveTheEditor: '离开编辑器',
	f2Delete: 'F2、Delete',
	renameOrDeleteTheSelected: '重命名或删除列表中选定的文件',
	upDown: '上、下',
	recallEarlierLinesInThe: '在开发板 Shell 输入行中调出之前的行',
	shiftTab: 'Shift+Tab',
	leaveTheTerminalScreenTab: '离开终端屏幕；Tab 会发送给开发板',
	arrowKeys0: '方向键、+、−、0',
	moveAndZoomThePlot: '焦点在图表上时移动和缩放',
	spaceEnter: '空格、Enter',
	pressAButtonOfThe: '焦点在开发板的按键上时按下它',
	arrowKeys: '方向键',
	resizeTwoAreasWhileThe: '焦点在分隔条上时调整两侧区域的大小',
	allCommands: '所有命令…',
	or: ' 或 '
});
