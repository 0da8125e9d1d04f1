// The texts of the size report’s parts, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { size as english } from '../en/size.ts';

export const size = messages<typeof english>('size', {
	code: '代码',
	data: '已初始化数据',
	names: '名称和表',
	engine: 'JavaScript 引擎，所有程序相同',
	script: '你的程序',
	stack: '栈',
	zero: '零初始化数据',
	free: '可用于堆的空间',
	storageUnknown: '运行之前，无法知道其存储还剩多少空间。',
	storageFree: '上次运行之前，其存储剩余 {free}。',
	memoryUnknown:
		'镜像和内存共占用 {needed}。开发板没有说明可供容器使用的内存有多少，因此无法得知。',
	fits: '镜像和内存共占用 {needed}，开发板的容器内存为 {has}。',
	tooLarge: '镜像和内存共占用 {needed}，超过开发板的容器内存 {has}。'
});
