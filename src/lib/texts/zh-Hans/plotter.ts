// The texts of the plotter, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { plotter as english } from '../en/plotter.ts';

export const plotter = messages<typeof english>('plotter', {
	plotter: '绘图器',
	continue: '继续',
	pause: '暂停',
	overTime: '按时间显示',
	showAll: '显示全部',
	everythingIsInView: '已显示全部',
	pausedValuesAreStillRecorded: '已暂停：仍在记录数值。 ',
	downloadAsCsv: '下载为 CSV',
	thereAreNoValuesYet: '还没有数值',
	downloadAsPng: '下载为 PNG',
	clear: '清空',
	thePlotCouldNotBe: '无法绘制图表',
	failureTheValuesAreIn: '{failure}。数值在表格中，可下载为 CSV。',
	noValuesPrintedYet: '还没有输出数值',
	plotArrowKeysMovePlus: '图表：方向键移动，加号和减号缩放，0 显示全部。数值见表格。',
	valuesInView: '可见范围的数值',
	allValues: '所有数值',
	andAtHovered: '，以及 {hovered} 处的数值',
	series: '系列',
	last: '最新',
	atCursor: '光标处',
	min: '最小',
	max: '最大',
	namesNotShown: '另有 {omitted, plural, other{# 个名称}}未显示。',
	whatIsPlotted:
		'形如“temp:21.5, hum:40”、“1.0 2.0”或“{json}”的行会绘成曲线。示例“{example}”会输出这样的行。',
	thisBrowserCouldNotCreate: '此浏览器无法生成图表的图片',
	seriesAndSamples: '{series, plural, other{# 个系列}}，{samples, plural, other{# 个采样点}}',
	ofContainers: '容器 {name}',
	axisSample: '样本',
	axisSeconds: '秒'
});
