// The texts of the tour of the page, and of the first visit, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { tour as english } from '../en/tour.ts';

export const tour = messages<typeof english>('tour', {
	title: '导览',
	here: '就在这里。',
	project: '你的项目：从示例新建、导入、导出和分享。内容会自动保存。',
	editor: '程序。试着修改：在你输入时，页面会显示编译器的意见。',
	run: '“运行”会编译程序，把它放到开发板上并启动。',
	target: '“运行”所用的开发板：模拟开发板，或你用线缆连接的开发板。',
	board: '开发板。灯显示程序在做什么；按键和传感器供你操作。',
	console: '程序输出的内容，旁边还有问题、大小、时间线等。',
	files: '项目的文件。build.yaml 规定程序在开发板上可以做什么。',
	place: '{place, number} / {count, number}',
	next: '下一步',
	back: '上一步',
	end: '结束导览',
	done: '完成',
	close: '关闭',
	startTour: '查看页面导览',
	tourWords: '帮助 介绍 指南 入门 导览 help introduction guide tour',
	firstStepsAgain: '再次显示入门提示',
	firstStepsWords: '欢迎 提示 开始 welcome hint begin',
	faster:
		'现在让它更快：把 <code>INTERVAL_MS</code> 后面的 <code>500</code> 改成 <code>100</code>，然后再次点击<b>运行</b>。',
	more: '你已经更改了开发板上的程序。还有更多内容：',
	lessons: '课程',
	examples: '示例',
	tour: '页面导览'
});
