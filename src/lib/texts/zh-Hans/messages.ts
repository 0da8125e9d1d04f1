// What the page tells in messages that belong to no place on it, in Simplified Chinese.
import { messages as translated } from '../messages.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = translated<typeof english>('messages', {
	changedToo: '“{name}”在另一个标签页中也被更改。',
	bothChanges: '两处更改现已合并。',
	changedAtOnce: '“{name}”同时在另一个标签页中被更改。',
	bothKept: '更改了相同的行，因此两个版本都保留；你的版本现在是“{copyName}”。',
	showOther: '显示另一个',
	notDeleted: '“{name}”没有删除。',
	deleteAgain: '它同时在另一个标签页中被更改。如果不需要那些更改，请再次删除。',
	withoutThreads: '此页面上的程序不能使用线程。',
	withoutThreadsWhy:
		'页面不能共享内存，因为它被嵌入或通过未加密的 http 加载。其他功能都可运行，只是稍慢。要使用线程，请通过 https 在单独的标签页中打开 Playground。',
	compilerStopped: '编译器意外停止。',
	nextRunStartsIt: '下次运行时会重新启动。你的工作不受影响。',
	deletedElsewhere: '“{name}”已在另一个标签页中删除。',
	boardIsBack: '开发板已恢复连接。',
	exportAsZip: '导出为 zip',
	nameNotStored: '开发板无法保存其名称。',
	nameUntil: '名称 {name} 在断开开发板之前有效。其存储可能已满或不存在。',
	notFollowed: '文件夹“{name}”尚未监视。',
	browserAsksFirst: '此页面再次读取之前，浏览器会询问你。',
	followAgain: '继续监视'
});
