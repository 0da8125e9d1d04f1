// The texts of the console’s raw bytes, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { rawView as english } from '../en/raw-view.ts';

export const rawView = messages<typeof english>('rawView', {
	rawView: '原始数据视图',
	hexadecimal: '十六进制',
	downloadTheRawStream: '下载原始数据流',
	clearTheRawView: '清空原始数据视图',
	noDataYet: '还没有数据',
	everyByteToAndFrom: '与开发板收发的每个字节都显示在这里：保留最近的 1 MB。',
	rawStream: '原始数据流',
	jumpToEnd: '跳到末尾',
	asShownBothDirections: '按显示内容，双向',
	textFile: '文本文件',
	bytes: '字节',
	whatWasReceived: '收到的内容',
	whatWasSent: '发送的内容',
	arrows: '已发送 {sent}，已收到 {received}',
	arrowsAndKept: '已发送 {sent}，已收到 {received}；保留 {bytes}'
});
