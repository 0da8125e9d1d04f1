// What a deploy check finds, and what helps, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { deployCheck as english } from '../en/deploy-check.ts';

export const deployCheck = messages<typeof english>('deployCheck', {
	addPermission: '将 {name} 添加到 build.yaml',
	removePermission: '从 build.yaml 中删除 {name}',
	replaceWith: '替换为 {instead}',
	renameImage: '将镜像重命名为 {imageName}',
	renameContainer: '将容器重命名为 {containerId}',
	deleteImage: '从开发板上删除 {name}',
	removeContainers: '停止并删除 {ids}',
	resetBoard: '复位开发板',
	resetAndRun: '复位并运行',
	runOnPlayground: '在 Playground 固件上运行',
	runOn: '在 {board} 上运行',
	both: '{first}{second}',
	makeMemorySmaller: '启动会卡死。请减小数组和缓冲区；使用线程时，全部内存会一次性占用。',
	leaveOut: '去掉不需要的内容，例如浮点数的 printf。',
	switchingLoses: '切换到另一块开发板会丢失这块板上的 {n, plural, other{# 个容器}}。',
	otherImage: '开发板上已有由 {image} 创建的容器 {id}，它将被删除。',
	otherImageRunning: '开发板上已有由 {image} 创建的容器 {id}，它将被停止并删除。',
	imageInUse:
		'{users} {n, plural, other{由}}另一个 {imageName} 创建，此操作会替换该镜像。已加载的容器在删除之前会继续运行旧程序。',
	storageFull: '镜像需要 {needed} 的开发板存储，但只剩 {free}。',
	unused: '没有容器使用 {name}（{size}）。',
	deleteFiles: '请在“存储”中删除文件，或先删除容器再删除其镜像。',
	memoryUncertain:
		'运行时镜像和内存共占用 {needed}。无法事先知道开发板是否还有这么多内存可供容器使用。',
	memoryLeft: '镜像和内存共占用 {needed}，而开发板的容器内存只剩 {free}：启动会卡死。',
	uploadSeconds: '上传大约需要 {seconds} 秒。',
	uploadMinutes: '上传大约需要 {minutes} 分钟。',
	imageLikeOption: '开发板会把“{imageName}”当作命令行选项。',
	imageNameRefused: '开发板不接受镜像名“{imageName}”：只能使用 a–z、0–9、“.”、“_”和“-”。',
	idLikeOption: '容器 ID“{id}”以“-”开头，命令可能会把它当作命令行选项。',
	idRefused: '开发板不接受容器 ID“{id}”：只能使用 a–z、0–9、“.”、“_”和“-”。',
	permissionUnknown: '没有运行时认识权限“{name}”：它会被忽略，且不给出任何提示。',
	permissionDoubled: '“{name}”在 build.yaml 中列了两次，只会发送一次。',
	filesystemDoubled: '“{name}”在 build.yaml 中列了两次，只会发送一次：发送两次会使开发板崩溃。',
	commandTooLong: '启动命令超出了开发板命令行的容量。{cause}',
	mountIsFile:
		'{folder} 是开发板上的一个文件。只能挂载文件夹，否则启动会卡死。请在运行选项中选择其他文件夹，或在“存储”中删除该文件。',
	mountMissing: '{folder} 在开发板上尚不存在。它会在启动前创建，否则启动会卡死。',
	oneFolder:
		'开发板会在最后打开的文件夹中查找所有路径：filesystem 权限和单个挂载，请只用其中之一。',
	mountOrderUncertain:
		'无法事先知道此版本要求先写挂载的哪个路径。将按文档中的顺序发送：-v {word}。如果启动卡死，顺序可能是反的。',
	mountOrder: '挂载以 -v {word} 的形式发送。',
	mountOrderReversed:
		'Ocre 0.7.0 对挂载两侧的解释与文档中的顺序相反。页面会发送实际有效的形式：-v {word}。',
	stockFull:
		'原版监管程序最多容纳 {limit, plural, other{# 个容器}}，包括已停止的容器。此开发板上已有：{others}。',
	boardFull:
		'此开发板最多容纳 {limit, plural, other{# 个容器}}，包括已停止的容器。此开发板上已有：{others}。',
	stopOneFirst: '请先停止并删除其中一个。',
	noThread: '此开发板没有足够的内存再容纳一个线程：容器将启动失败。',
	maybeNoThread: '此开发板可能没有足够的内存再容纳一个线程：容器可能启动失败。',
	noTimer: '此开发板无法再容纳更多定时器：{id} 至少需要一个。',
	maybeNoTimer: '此开发板可能无法再容纳更多定时器：{id} 至少需要一个。',
	noTimerUntilReset: '此开发板在复位之前无法再容纳更多定时器：{id} 至少需要一个。',
	maybeNoTimerUntilReset: '此开发板在复位之前可能无法再容纳更多定时器：{id} 至少需要一个。',
	eachUses: '每个运行中的容器占用一个线程的内存，每个定时器也是如此。',
	timerKeeps: '定时器会一直占用一个线程的内存，直到开发板复位。',
	timersSinceReset: '自上次复位以来：{n, plural, other{# 个定时器}}。',
	timersSeenSinceReset: '自上次复位以来，此页面观察到 {n, plural, other{# 个定时器}}。',
	timersSeen: '自连接以来，此页面观察到 {n, plural, other{# 个定时器}}；更早的情况未知。',
	runningNow: '当前运行：{running}。',
	pressReset: '请按下其复位键，然后重新运行。',
	resetEnds: '复位会结束 {running}。由此页面启动的容器可从容器列表中重新运行。',
	timersUncertain:
		'它至少会创建一个定时器，而定时器可能一直占用内存，直到开发板复位：原版监管程序在两次复位之间只能容纳三个定时器。',
	cannotStart: '{board}：还不能启动：有 {n, plural, other{# 个问题}}使其无法运行。',
	canRunWithWarnings: '{board}：可以运行，有 {n, plural, other{# 个警告}}。',
	canRunAsFarAsKnown: '{board}：就已知的开发板状态而言，可以运行。',
	canRun: '{board}：可以运行。',
	moduleInvalid: '开发板无法加载此模块。{cause}',
	moduleRefused: '开发板不会加载此模块。其运行时报告：{cause}。'
});
