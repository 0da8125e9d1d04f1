// The texts of pictures and prints: of the board, and of a whole project, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { picture as english } from '../en/picture.ts';

export const picture = messages<typeof english>('picture', {
	title: '开发板的图片',
	description: '开发板现在的样子，可留存或用于海报。',
	pictureOf: '{board} 的图片',
	withConsole: '包含控制台的最后几行',
	save: '保存为 PNG',
	record: '录制 {seconds, number} 秒',
	recording: '正在录制…',
	cancel: '取消',
	noVideoHere: '此浏览器不能录制视频。',
	reset: '重置',
	printTitle: '打印“{name}”',
	printDescription: '将程序印在纸上，并附上可回到项目的二维码。',
	print: '打印…',
	whatIsPrinted: '打印内容',
	withBoard: '开发板',
	withCode: '链接的二维码',
	codeTooLong: '链接过长，无法生成二维码。请减少项目中的文件，或不带二维码打印。',
	scan: '扫码打开此项目',
	noFile: '请选择要打印的内容。',
	preview: '预览',
	sheetOf: '{name} 的打印页'
});
