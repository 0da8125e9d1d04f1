// What is said of an import, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { imports as english } from '../en/imports.ts';

export const imports = messages<typeof english>('imports', {
	importedAs: '已将“{file}”导入为项目“{project}”。',
	pressRunBeside: '要运行它，请点击旁边的“运行”。',
	quoted: '“{name}”',
	more: '另外 {n, number} 个',
	leftOut: '{files}{n, plural, other{不是文本，已略过}}。',
	optionsLeftOut: '已略过其运行选项：{file} 第 {line, number} 行：{message}',
	filesAdded: '{files}{n, plural, other{已添加}}。',
	filesReplaced: '{files}{n, plural, other{已替换}}。',
	filesAddedAndReplaced:
		'{added}{a, plural, other{已添加}}，{replaced}{r, plural, other{已替换}}。',
	imagesAdded: '已将 {n, plural, other{# 个镜像}}添加到镜像库。',
	moduleAdded: '已将“{file}”中的模块“{title}”添加到镜像库。',
	imageAdded: '已将“{file}”中的镜像“{title}”添加到镜像库。',
	isSubmission: '这是 {student} 提交的作业。',
	openTeachPage: '打开老师的页面'
});
