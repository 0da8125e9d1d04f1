// The texts of the dialog in which a student hands something in, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { handIn as english } from '../en/hand-in.ts';

export const handIn = messages<typeof english>('hand-in', {
	title: '提交“{name}”',
	description: '由你把文件或链接交给老师：此页面不会自动发送任何内容，也不会在别处保留副本。',
	name: '你的姓名',
	nameHint: '老师所知道的姓名。它会写入文件和链接。',
	nameMissing: '请填写姓名，让老师知道这是谁的作业。',
	lesson: '课程',
	noLesson: '此项目不属于任何课程。',
	progress: '已完成 {done, number} / {of, number} 个步骤',
	claims: '在这里通过了 {passed, number} / {of, number} 项检查。老师的页面会重新运行检查。',
	noClaims: '这次还没有运行检查。老师的页面会运行检查。',
	warningTitle: '其中有你的姓名和程序',
	warning: '得到文件或链接的人可以看到你的姓名、完整程序和答案。请只交给老师。',
	file: '作为文件',
	fileSize: '{size}',
	save: '保存文件',
	send: '发送文件…',
	link: '作为链接',
	linkLength: '{n, number} 个字符',
	linkFits: '适合放在消息中。',
	linkLong: '对有些即时通讯程序来说过长，会被截断。请使用文件。',
	copy: '复制链接',
	copied: '链接已复制。',
	copyFailed: '浏览器不允许页面复制。请选中链接，用键盘复制。',
	linkLabel: '链接',
	saved: '文件已保存。请交给老师。'
});
