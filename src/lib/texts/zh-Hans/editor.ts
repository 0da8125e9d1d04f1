// The texts of the editor and rendered Markdown, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { editor as english } from '../en/editor.ts';

export const editor = messages<typeof english>('editor', {
	characters: '特殊字符',
	tabKey: 'Tab',
	noFileIsOpen: '没有打开的文件',
	chooseAFileOfThe: '请选择项目中的文件，或新建一个。',
	tabIndentsEscapeThenTab: 'Tab 键缩进；按 Escape 再按 Tab 离开编辑器',
	lineLineColumnColumn: '第 {line} 行，第 {column} 列',
	openPath: '打开 {path}',
	onlyImagesFromTheProject: '只显示项目中的图片',
	picture: '图片',
	table: '表格',
	done: '完成',
	thisFileIsTooLong: '此文件太长，无法渲染。',
	viewItsSource: '查看源码。'
});
