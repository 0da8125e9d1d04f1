// Why the start of a container hangs, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { hungStart as english } from '../en/hung-start.ts';

export const hungStart = messages<typeof english>('hungStart', {
	notEnoughMemory:
		'开发板剩余的内存不足以运行此程序。复位后，请减少启动的容器，或减小数组和缓冲区；使用线程时，全部内存会一次性占用。',
	ranOutOfMemory: '创建容器时开发板内存耗尽。复位后，请减少启动的容器。',
	endedBeforeMain: '程序在调用 main() 之前，就在其模块的 start 函数中结束了。',
	noFurtherReason: '无法由镜像创建容器；开发板没有给出进一步的原因。',
	noFolder:
		'文件夹 {folder} 在开发板上不存在，或不是文件夹。如果由项目的运行选项挂载，它会在启动前创建。在命令行中，Ocre 0.7.0 使用 -v /PATH_IN_PROGRAM:/FOLDER。',
	missingImport: '程序导入了 {kind} {name}，而开发板没有。请在构建时去掉该导入。',
	kindFunction: '函数',
	kindMemory: '内存',
	kindGlobal: '全局变量',
	kindTable: '表'
});
