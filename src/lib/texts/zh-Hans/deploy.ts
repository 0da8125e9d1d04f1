// The texts of deploying to several boards, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { deploy as english } from '../en/deploy.ts';

export const deploy = messages<typeof english>('deploy', {
	waitingForTheProgram: '等待程序',
	bytesOf: '{name}：字节数',
	deployToSeveralBoards: '部署到多块开发板',
	projectnameIsBuiltOnceUploaded:
		'“{projectName}”只构建一次，每次上传到三块开发板，用 SHA-256 校验后启动。ID 相同的容器会被替换。',
	noBoardIsConnectedConnect: '没有连接开发板。请在“运行”旁的菜单中连接。',
	board: '开发板',
	deployment: '部署',
	actions: '操作',
	cancelName: '取消 {name}',
	cancel: '取消',
	retryName: '重试 {name}',
	retry: '重试',
	close: '关闭',
	cancelAll: '全部取消',
	retryBoards: '重试 {count, plural, other{# 块开发板}}',
	deployToBoards: '部署到 {count, plural, other{# 块开发板}}',
	waitingItsTurn: '正在排队',
	unpluggedPlugItInAgain: '已拔出：请重新插入',
	comparingTheImageOnThe: '正在比对开发板上的镜像',
	buildingTheProgram: '正在构建程序。',
	boardsDone: '已完成 {done} 块，共 {count, plural, other{# 块开发板}}',
	failed: '{failed} 块失败',
	cancelled: '{cancelled} 块已取消',
	aDeploymentIsInProgress: '正在进行部署。',
	chooseAtLeastOneBoard: '请至少选择一块开发板。',
	progress: '{doneBytes}/{totalBytes}',
	progressAtRate: '{bytes}，{bytesPerSecond}/s，剩余 {remainingMs}',
	alreadyThere: '已在开发板上；从开发板读回的 SHA-256：<code>{sha256}…</code>',
	sent: '{bytes}；从开发板读回的 SHA-256：<code>{sha256}…</code>'
});
