// The texts of the terminal, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { terminal as english } from '../en/terminal.ts';

export const terminal = messages<typeof english>('terminal', {
	terminal: '终端',
	keysGoToTheBoard: '按键会发送给开发板，Tab 也是；Shift+Tab 离开屏幕。',
	theShellIsBeingSet: '正在准备 Shell',
	leaveTheTerminal: '退出终端',
	pastedLinesSentOfTotal:
		'粘贴的行：已发送 {sent} 行，共 {total} 行，每行都在 Shell 的提示符下发送。',
	discardTheRest: '放弃其余部分',
	notSent: '未发送',
	ok: '确定',
	terminalOfTheBoard: '开发板的终端',
	waitingForTheBoardTo: '正在等待开发板完成当前任务…',
	cancel: '取消',
	inTheTerminalKeystrokesGo:
		'在终端中，按键会直接发送到开发板的 Shell，与任何串口终端一样。在此期间，页面不会自行发送命令：上传和列表会等到你退出终端。',
	openTheTerminal: '打开终端',
	cancelsTheLineAProgram: '取消此行；程序可能有不同的处理',
	completesTheWord: '补全单词',
	previousLine: '上一行',
	nextLine: '下一行',
	clearsTheScreen: '清屏',
	deletesTheLine: '删除此行',
	someCharactersWereNotSent: '有些字符没有发送：开发板的 Shell 只接受 ASCII，会丢弃其余字符。',
	ctrlDNotSent:
		'没有发送 Ctrl-D：开发板会将其视为 SMP 帧的开始，并丢弃下一帧；较旧的开发板在复位之前不再应答 SMP。请使用 Delete 键。',
	ctrlFNotSent:
		'没有发送 Ctrl-F：如果后面跟着 Tab，开发板会将其视为 SMP 帧的开始，并丢弃后面的内容。请使用方向键。'
});
