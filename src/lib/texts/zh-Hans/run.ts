// The texts of Run, its menu and the compiler’s state, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { run as english } from '../en/run.ts';

export const run = messages<typeof english>('run', {
	cancel: '取消',
	stop: '停止',
	loading: '正在加载…',
	compiling: '正在编译…',
	uploading: '正在上传…',
	starting: '正在启动…',
	compile: '编译',
	runAgain: '重新运行',
	run: '运行',
	aRunIsInProgress: '有运行任务正在进行。',
	thisProjectIsNotRunning: '此项目没有在运行。',
	runOnSelectedChooseWhere: '在 {selected} 上运行：选择运行位置',
	choose: '选择',
	runOn: '运行于',
	onACable: '通过线缆连接',
	runOptions: '运行选项…',
	deployCheck: '部署检查',
	compileAndCompareWithThe: '编译并与开发板对照，但不运行',
	thisIsAProgramFor:
		'这是微控制器的程序。点击<b>运行</b>，即可在这里编译，并看到它在开发板上运行。',
	stopFetchingTheCompiler: '停止获取编译器',
	fetchTheCompilerNow: '立即获取编译器',
	fetchNow: '立即获取',
	yourBrowserSavesData: '你的浏览器正在节省流量',
	yourConnectionMayBeMetered: '你的连接可能按流量计费',
	yourConnectionIsSlow: '你的连接较慢',
	compilerReady: '编译器已就绪',
	builtWithThePage: '随页面一起构建；你的修改会在此处编译',
	preparingTheCompiler: '正在准备编译器',
	fetchingTheCompilerPercent: '正在获取编译器：{percent}%',
	compilerNotFetchedBy: '未获取编译器：{by}',
	compilerNotFetched: '未获取编译器',
	theCompilerCouldNotBe: '无法获取编译器',
	runOnLabelChooseWhere: '在 {label} 上运行：选择运行位置',
	hideThisLine: '隐藏此行'
});
