// Why the runtime does not load a module, and what to do, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { quirkRejections as english } from '../en/quirk-rejections.ts';

export const quirkRejections = messages<typeof english>('quirkRejections', {
	simd: '它使用了向量指令（SIMD），而此开发板的解释器没有。请在编译时去掉 -msimd128。',
	'tail-call': '它使用了尾调用，而此运行时没有。请在编译时去掉 -mtail-call。',
	exceptions: '它使用了异常，而此运行时没有。请在编译时去掉 -fwasm-exceptions。',
	'garbage-collection': '它使用了垃圾回收类型，而此运行时没有。',
	memory64: '它使用了 64 位内存，而此运行时没有。',
	'several-memories': '它有多个内存，而此运行时只允许一个。',
	'constant-expression':
		'它在常量表达式中进行计算，而此运行时不支持。请在编译时去掉 -mextended-const。',
	'start-type':
		'它的 _start 带有参数或返回值。程序从两者都没有的 _start 开始；main 的返回值就是退出码。',
	'memory-not-exported':
		'它使用 WASI，但没有导出内存。请用 --export-memory 链接，或以“memory”导出内存。',
	'not-wasm': '它不是 WebAssembly 模块。请上传编译器生成的 .wasm 文件。',
	'newer-format': '它是组件或更新的格式。请把它链接为核心模块。',
	'too-large': '它要求的内存或表超过了可能的上限。',
	'data-count':
		'它的数据与其声明不符。它已损坏或不完整。请重新编译，并将其大小和 SHA-256 与上传的内容进行比较。',
	damaged: '它已损坏或不完整。请重新编译，并将其大小和 SHA-256 与上传的内容进行比较。'
});
