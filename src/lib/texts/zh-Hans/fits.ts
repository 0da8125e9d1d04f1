// Why a module does not run on a board, or not as one expects, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { fits as english } from '../en/fits.ts';

export const fits = messages<typeof english>('fits', {
	'entry-missing': '模块没有导出函数 {start}：请将其构建为带有 main 函数的程序。',
	'memory-not-exported': '模块没有导出内存：请用 {option} 链接。',
	'feature-unsupported': '模块使用了 {feature}，而 {board} 的运行时不支持：请在编译时去掉它。',
	'import-unknown': '没有固件提供 {names}：容器{n, plural, other{调用时}}会结束。',
	'import-uncertain':
		'事先无法知道 {board} 的固件是否有 {names}：原版监管程序没有，Playground 固件有。',
	'import-missing': '{board} 没有 {names}：容器{n, plural, other{调用时}}会结束。',
	'capability-missing': '程序调用 {name}，而没有能力 {capability} 时它不起作用。',
	'image-too-large': '镜像有 {size}；{board} 的存储有 {room}。',
	'memory-too-large': '镜像和内存需要 {needed}；{board} 可供容器使用的有 {has}。',
	'import-not-given': '模块导入了 {names}。开发板只提供函数：启动会卡死。',
	'import-signature': '模块将 {name} 作为 {type} 导入，而开发板上是 {host}：容器调用它时会结束。',
	'malloc-exported':
		'此模块导出了 malloc 和 free。开发板会从消息发送方的线程中调用它们，可能损坏程序的内存。请不要导出它们。',
	'heap-base-exported':
		'此模块导出了 __heap_base。开发板会把自己的堆放在那里，而程序可能正在使用这块内存。请不要导出它：链接时使用 --strip-all。',
	'threads-not-shared': '模块要启动线程，但没有共享内存：不会有线程启动。',
	'threads-not-shared.start': '模块要启动线程，但没有导出 {start}：不会有线程启动。'
});
