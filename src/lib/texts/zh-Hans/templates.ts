// The texts of the ready folders for local toolchains, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { templates as english } from '../en/templates.ts';

export const templates = messages<typeof english>('templates', {
	title: '使用本地工具链',
	what: '包含构建文件、绑定和两个程序的文件夹。解压、构建，然后在这里监视它：每次构建都会在开发板上运行。',
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'Go（TinyGo）',
	c: 'C（wasi-sdk 或 clang）',
	cpp: 'C++（wasi-sdk 或 clang）',
	assemblyscript: 'AssemblyScript（npm）',
	rustNeeds: 'Rust 和目标 wasm32-wasip1',
	zigNeeds: 'Zig 0.11 或更高版本',
	tinygoNeeds: 'Go 和 TinyGo 0.34 或更高版本，以及 make',
	cNeeds: 'wasi-sdk，或 clang、lld 和 wasi-libc，以及 make',
	cppNeeds: 'wasi-sdk，或 clang、lld、wasi-libc 和 libc++，以及 make',
	assemblyscriptNeeds: 'Node.js 和 npm',
	rustBuild: 'cargo build --release',
	zigBuild: 'zig build',
	tinygoBuild: 'make',
	cBuild: 'make',
	cppBuild: 'make',
	assemblyscriptBuild: 'npm install, npm run build',
	needs: '需要：{what}。',
	buildWith: '构建：{command}',
	untested: '未经测试',
	untestedWhy: '根据文档编写：此项目的测试环境中没有 TinyGo。',
	download: '下载',
	downloadOf: '下载适用于 {language} 的文件夹',
	saved: '已保存 {file}。',
	next: '请解压，按其 README 构建，然后监视该文件夹。',
	followFolder: '监视文件夹…',
	fromGallery: '使用本地工具链…',
	fromGalleryHint:
		'Rust、Zig、Go、C、C++、AssemblyScript：可直接配合你自己的编辑器和编译器使用的文件夹'
});
