// The texts of problems and the report of sizes, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { problems as english } from '../en/problems.ts';

export const problems = messages<typeof english>('problems', {
	problems: '问题',
	noProblems: '没有问题',
	nothingCompiledYet: '尚未编译',
	theLastBuildHadNo: '上次构建没有错误和警告。',
	runTheProjectErrorsAnd: '运行项目：错误和警告会列在这里，并在代码中标出。',
	fromBeforeYourLastChanges: '这是最近更改之前的结果：重新运行即可更新。',
	wholeProject: '整个项目',
	problemsNotShown:
		'另有 {hidden, plural, other{# 个问题}}未显示：请先修复前面的问题，其余的往往由它们引起。',
	errors: '{errors, plural, other{# 个错误}}',
	warnings: '{warnings, plural, other{# 个警告}}',
	originCompiled: '在此页面中编译。',
	originKept: '此前在此页面中由相同的文件编译，并由此浏览器保存。',
	originSite: '在构建网站时随页面一起编译。你的修改会在此处编译。',
	sizeOfTheImage: '镜像大小',
	beforeTheLastChanges: '最近更改之前',
	image: '镜像 <b>{imageBytes}</b>',
	partsOfTheImage: '镜像的组成',
	imageExplained: '{functions, plural, other{# 个函数}}，存储在开发板上，每次更改后上传。',
	memoryAtTheStart: '启动时的内存 <b>{startBytes}</b>',
	partsOfTheMemory: '内存的组成',
	memoryShared:
		'{initialPages, plural, other{# 个}} 64 KB 的页，由线程共享：开发板在启动时预留其最大值 {maxBytes}。',
	memoryGrowing: '{initialPages, plural, other{# 个}} 64 KB 的页；可增长到 {maxBytes}。',
	roomOnTheBoard: '开发板上的空间',
	onBoard: '在 {board} 上',
	hostImports: '宿主导入 <b>{count}</b>',
	noneThisProgramCallsNo: '无：此程序不调用任何宿主函数。',
	noImageYet: '还没有镜像',
	runTheProjectToSee: '运行项目即可查看其大小：代码、数据、栈和内存页。',
	counts: '{errors, plural, other{# 个错误}}，{warnings, plural, other{# 个警告}}',
	severityError: '错误',
	severityWarning: '警告',
	severityNote: '提示'
});
