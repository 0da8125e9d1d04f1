// What the errors of the compiler mean to a user, and what to do next, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { compilerErrors as english } from '../en/errors-compiler.ts';

export const compilerErrors = messages<typeof english>('errors.compiler', {
	'compile-timeout': '编译器没有按时完成，已被停止。',
	'compile-timeout.next': '请检查是否有包含自身的文件或无限展开的宏，然后再点击“运行”。',
	'compiler-crashed': '编译器意外停止。',
	'compiler-crashed.next': '已重新启动编译器。如果同一程序再次使其停止，请简化最近的更改。',
	'source-too-large': '源文件过大，无法在页面中编译。',
	'source-too-large.next': '请拆分文件，或将较大的表移到别处。',
	'module-text-impossible': '无法将此模块写成可重新构建的文本。',
	'module-text-impossible.next':
		'它使用了开发板不能运行的功能，或由不常见的工具生成。仍可阅读其反汇编，也可直接运行该镜像。',
	'toolchain-damaged': '编译器的文件两次到达时都已损坏。',
	'toolchain-damaged.next':
		'它们与此页面所用的文件不符，因此不会使用。可能被网络中的代理、过滤器或登录页面改动：请重新加载页面，或换一个网络。你的工作已保存。',
	'toolchain-unavailable': '无法下载编译器。',
	'toolchain-unavailable.next': '你的工作已保存。请检查网络连接，然后再点击“运行”。',
	'unsupported-type': '此模块中有函数接受或返回这里不支持的类型的值。',
	'unsupported-type.next': '请在构建时不使用向量（SIMD）和引用类型。'
});
