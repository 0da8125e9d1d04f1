// The texts of the dialog that shares a project, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { share as english } from '../en/share.ts';

export const share = messages<typeof english>('share', {
	title: '分享“{name}”',
	description: '整个项目就在链接本身之中：无需账号和服务器，不在其他地方留下痕迹。',
	link: '链接',
	copy: '复制链接',
	copied: '链接已复制。',
	send: '发送…',
	withBoard: '包含开发板：{board}',
	withRun: '包含运行选项',
	length: '{n, number} 个字符',
	fitsAll: '适合消息和二维码。',
	fitsQr: '适合二维码，但有些即时通讯程序会截断超过 {limit, number} 个字符的链接。',
	fitsBrowser: '有些即时通讯程序会截断超过 {limit, number} 个字符的链接，而且对二维码来说也过长。',
	fitsNothing: '对即时通讯程序、二维码和部分浏览器来说过长。',
	insteadTitle: '如果链接过长',
	insteadFile: '将项目作为文件发送；拖放到此页面即可打开。',
	saveFile: '保存为文件',
	insteadFrom:
		'或者将文件放在人人可读的位置，例如公开仓库、gist 或网页服务器，然后把下面地址中的相应部分换成其地址并分享：',
	fromExample: 'https://github.com/you/repository/tree/main/project',
	code: '二维码',
	codeOf: '链接的二维码',
	saveCode: '保存二维码',
	dense: '二维码较密，请放大显示或打印。',
	noCode: '链接过长，无法生成二维码：最多 {limit, number} 个字符。',
	embed: '嵌入网页…',
	print: '打印…',
	picture: '开发板的图片…',
	copyFailed: '浏览器不允许页面复制。',
	selectByHand: '请选中链接，用键盘复制。'
});
