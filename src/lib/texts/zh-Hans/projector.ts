// The texts of the projector view, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { projector as english } from '../en/projector.ts';

export const projector = messages<typeof english>('projector', {
	title: '投影视图',
	leave: '退出投影视图',
	showKeys: '显示按键',
	hideKeys: '隐藏按键',
	showCode: '显示代码',
	hideCode: '隐藏代码',
	board: '开发板',
	console: '控制台',
	editor: '编辑器'
});
