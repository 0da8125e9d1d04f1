// The texts of following a folder of a local toolchain, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { follow as english } from '../en/follow.ts';

export const follow = messages<typeof english>('follow', {
	title: '监视文件夹',
	what:
		'使用你电脑上的工具链进行构建：文件夹中每出现一个新模块，就会检查、部署到 {board} 并运行。',
	unsupported:
		'此浏览器不能监视文件夹。请将每个新模块拖放到此处或选择它：它会被检查、部署到 {board} 并运行。',
	followFolder: '监视文件夹…',
	followFile: '监视文件…',
	chooseModule: '选择模块…',
	getFolder: '获取现成的文件夹…',
	following: '正在监视。新的构建会在 {board} 上运行。',
	paused: '页面加载后尚未监视：浏览器会先询问你。',
	gone: '文件夹已不存在。恢复后会继续监视。',
	cut: '此文件夹的文件过多，无法全部查看。请选择构建输出所在的文件夹。',
	again: '继续监视',
	other: '选择其他…',
	stop: '停止监视',
	dropHint: '拖放到此处的模块也会运行。',
	nothingYet: '还没有构建。请构建你的程序：模块一出现就会运行。',
	builds: '构建',
	console: '控制台',
	run: '运行',
	runAgain: '重新运行',
	byDefinition: '按 {file} 的规定',
	byImports: '按其导入确定权限',
	noPermissions: '不需要权限',
	found: '之前已存在',
	waiting: '正在等待另一次运行',
	deploying: '正在部署…',
	started: '已启动',
	running: '正在运行',
	ended: '已结束，退出码 {code, number}',
	endedSomehow: '已结束',
	refused: '未部署：它无法运行',
	failed: '未部署',
	unchanged: '相同的内容已在运行',
	replaced: '被更新的构建取代',
	cancelled: '已取消',
	blocked: '无法运行',
	warning: '警告',
	note: '提示',
	brokenDefinition: '{file} 第 {line, number} 行：{message} 权限按其导入确定。',
	latest: '{path}：{state}'
});
