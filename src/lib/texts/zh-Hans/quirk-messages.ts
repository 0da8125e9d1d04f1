// What happened where a program met a quirk of the runtime, and what to do, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { quirkMessages as english } from '../en/quirk-messages.ts';

export const quirkMessages = messages<typeof english>('quirkMessages', {
	'sleep-over-one-second':
		'开发板的休眠函数收到 1000 ms 或更长的时间时会立即返回。SDK 的 ocre_sleep() 会把它拆成多次短休眠：此程序绕过了它。',
	'clock-in-cycles':
		'此开发板的时钟计的是启动以来的 CPU 周期数，不是纳秒，也不知道当前时间。请用定时器计时，或用 clock_getres() 换算。',
	'poll-absolute': '在此开发板上，等待绝对时间永远不会结束。请改为休眠一段时间。',
	'poll-two-clocks':
		'在此开发板上，带两个时钟的 poll 会立即返回，第二个时钟得到错误 52。请只等待其中一个。',
	'kill-waits':
		'此容器在一次长休眠中被停止，要等休眠完才会结束。请使用 SDK 的 ocre_sleep()，它分多次短休眠。',
	'stdin-read':
		'此程序读取标准输入。开发板没有标准输入，读取会使它崩溃：它会重启并失去容器，或卡死直到复位。请改用消息或按键。',
	'missing-ocre-api':
		'回调和订阅需要能力 ocre:api。请为容器添加它：在 build.yaml 的 permissions 下，或在命令行中用 -k ocre:api。',
	'api-leak':
		'此容器结束时没有能力 ocre:api，因此无人清理：它的定时器继续运行，编号一直被占用，直到开发板复位。请添加 ocre:api，或在结束前删除定时器。',
	'capability-ignored':
		'运行时不认识能力“{capability}”，会不作声地忽略它。它认识 ocre:api、ocre:shared_heap、networking 和 filesystem。',
	'filesystem-twice': '两次给出能力 filesystem 的容器在启动时会使开发板崩溃。请只给出一次。',
	'timer-taken':
		'此定时器 ID 已被占用。开发板的所有容器共用定时器 ID：请选择另一个编号，或结束占用它的容器。',
	'timer-out-of-range': '不管 SDK 怎么说，此开发板只有定时器 ID 1 到 {max}。请从中选择一个。',
	'timer-interval': '定时器接受 1 到 65535 ms。更长的时间请累计它的多个事件。',
	'timer-even-periodic':
		'以偶数作为“periodic”启动的定时器会反复触发，但其剩余时间总是读到 0。请给 1。',
	'ring-full':
		'开发板为所有容器一共最多保留 32 个事件。环已满，因此丢失了一个事件：请更频繁地取走事件，或减少事件。',
	'events-blocked':
		'一个已结束容器的事件排在最前面，而没有人取走它：在此之前，此容器得不到事件。请复位开发板并重新运行。',
	'events-held-up':
		'开发板上最早的事件属于另一个容器，而它没有取走。在它取走之前，其他容器都得不到事件：请在每个有定时器、引脚或订阅的容器中调用 ocre_process_events()。',
	'stale-events':
		'此容器收到了一个发给某个已结束容器的事件：其定时器或消息不属于它。运行时把这两个容器当成了同一个。请在程序结束前取走所有事件。',
	'topic-wildcard':
		'订阅会收到主题以其文本开头的每条消息；# 和 + 没有特殊含义。请订阅各主题共有的部分。',
	'topic-cut':
		'订阅只保留主题的前 63 个字节，因此也会收到其他主题的消息，而再次订阅会再占用一个本就不多的位置。请使用更短的主题。',
	'message-twice': '此容器的两个订阅匹配同一条消息，因此它会收到两次。请只订阅较短的主题。',
	'message-does-not-fit':
		'一条消息放不进接收方的消息内存，已被丢弃。请在用完后释放每条消息，并减少一次发送的量。',
	'malloc-exported':
		'此模块导出了 malloc 和 free。开发板会从消息发送方的线程中调用它们，可能损坏程序的内存。请不要导出它们。',
	'heap-base-exported':
		'此模块导出了 __heap_base。开发板会把自己的堆放在那里，而程序可能正在使用这块内存。请不要导出它：链接时使用 --strip-all。',
	'no-sensors': '此开发板没有程序能找到的传感器。请在“运行”按钮旁选择一块有传感器的开发板。',
	'sensor-list-broken':
		'ocre_sensors_get_list() 给出的是开发板内存中的地址，程序无法读取。请使用 ocre_sensors_discover() 从 0 开始计数的 ID，或使用名称。',
	'gpio-not-initialized': '在调用一次 ocre_gpio_init() 之前不能使用引脚。请先调用它。',
	'gpio-taken-over':
		'此容器配置了另一个容器正在使用的引脚，并接管了它：另一个容器不再收到它的事件。请事先约定引脚的分配。',
	'gpio-name-cache':
		'开发板记住的是引脚名称所在的位置，而不是它的内容：此名称访问到了之前某个名称的引脚。在这里构建的程序不会遇到这种情况。请复位开发板，并重新构建程序。',
	'function-missing':
		'此程序调用了 {name}，开发板没有这个函数。请检查拼写，或选择固件中有它的开发板。',
	'signature-differs':
		'此程序导入的 {name} 与开发板上的参数不同。这个导入无效：调用它会结束程序。请使用 SDK 的声明。',
	'trap-exit-code':
		'程序已崩溃（{trap}），但退出码是 0，与成功时相同。只有日志能看出来：请查找“exception”。',
	'main-without-start':
		'此模块没有 _start，因此调用了它的“{entry}”。它的返回值会覆盖运行时的内存。请把它链接为带有 _start 的程序。',
	'recursion-too-deep':
		'此程序的调用层次太深：开发板的解释器只有 8 KiB 供所有等待其他函数返回的函数使用。请使用循环，或减少递归深度。',
	'raise-traps': '程序发出了一个信号（abort() 和 assert() 也会），这会使它以陷阱结束，退出码为 0。',
	'start-hangs': '无法准备容器（{reason}），而真实的 Shell 会在这里卡死，直到开发板复位。',
	'no-thread':
		'开发板没有内存再创建一个线程。每个运行中的容器占用系统堆 8 KiB，每个定时器也一样：请结束一个容器，或减少定时器。',
	'timer-kept':
		'开发板没有内存再创建一个定时器。每个定时器占用系统堆 8 KiB，在被删除、容器结束之后仍不归还：只有复位才能收回。只需要停顿时，请使用 ocre_sleep()，不要用定时器。',
	'containers-full':
		'此开发板最多可同时有 {count, plural, other{# 个容器}}，包括已停止的。请删除不用的容器。',
	'containers-full.any': '开发板只能同时有少量容器，包括已停止的。请删除不用的容器。',
	'memory-full':
		'开发板没有剩余内存可供此镜像使用。从创建容器到删除容器，镜像一直占用与其大小相同的内存：请删除不用的容器。',
	'module-rejected': '运行时不加载此模块。{why}运行时的说明：“{text}”。',
	'module-rejected.any': '运行时不加载此模块。提示会说明原因和解决办法。',
	'shared-heap-missing': '此开发板的固件在构建时没有共享堆：shared_heap_malloc() 总是返回 0。',
	'mount-swapped': '此运行时会互换挂载的两侧：-v /A:/B 把开发板的目录 /B 作为 /A 提供给程序。',
	'preopen-shared':
		'开发板总是在最后打开的目录中查找路径，不管它是由哪个容器打开的，因此此程序正在一个不属于它的目录中工作。请一次只使用一个有文件的容器，并只用 filesystem 或一个挂载。',
	'path-leaves-root':
		'此路径通过“..”离开了容器的目录。开发板允许，其他运行时不允许。请留在目录内。',
	'open-does-not-truncate':
		'在此开发板上，以写入方式打开文件不会清空它。请先删除文件，或调用 ftruncate()。',
	'open-exclusive': '在此开发板上，文件已存在时用 O_EXCL 打开也不会失败。请先用 stat() 查看。',
	'open-not-directory': '在此开发板上，用 O_DIRECTORY 打开文件不会失败。请先用 stat() 查看其类型。',
	'open-plain-directory':
		'在此开发板上，对目录调用 open() 时若没有 O_DIRECTORY 就会失败（错误 31）。请使用 opendir()。',
	'one-open-file':
		'此开发板的文件系统一次只能打开一个文件，所有容器合计，因此这个文件没有打开（错误 48）。请在打开下一个文件之前关闭当前文件。',
	'removed-while-open':
		'一个文件在打开时被删除。它占用的位置永远不会归还，因此在开发板复位之前无法再打开任何文件。请先关闭文件再删除。',
	'open-without-follow':
		'在此开发板上，不管还要求了什么，用 O_NOFOLLOW 打开都会创建文件并在末尾追加。请去掉 O_NOFOLLOW：开发板没有链接。',
	'seek-reports-zero':
		'在此开发板上，虽然位置确实会移动，lseek() 和 ftell() 却总是报告 0。请自己计算字节数，或在关闭文件后用 stat() 查询大小。',
	'size-is-stale':
		'文件打开期间，fstat() 和 stat() 报告的是之前的大小。请先调用 fsync()，或关闭文件。',
	'readdir-preopen':
		'在此开发板上，不能通过根目录自己的描述符列出它（错误 10）。请用 opendir() 以“.”或“/”打开它。',
	'readdir-once':
		'在此开发板上，目录只能读取一次（错误 10）。请关闭后重新打开；并让列表短到一次调用就能读完。',
	'rmdir-removes-file': 'rmdir() 删除了一个文件：在此开发板上它的作用与 unlink() 相同。',
	'path-empty':
		'在此开发板上，空路径表示容器的目录本身：unlink("") 会删除它，之后就没有地方存放文件了。',
	'mkdir-leaks': '程序每创建一个目录，就会占用开发板 16 个文件描述符中的一个，直到复位。',
	'descriptors-exhausted':
		'开发板的 16 个文件描述符都已被占用。它们由所有容器共用：请在用完后关闭文件。',
	'file-call-missing':
		'开发板没有链接、文件时间，也不能预先分配空间：{name} 会失败。请不要使用它们。',
	'threads-exhausted':
		'除主线程外，一个容器最多同时有四个线程，因此没有再启动新的线程。请在启动下一个之前等待一个结束，例如用 pthread_join()。',
	'threads-not-here':
		'此页面不能在线程之间共享内存，因此线程没有启动；在真实开发板上会启动。要运行带线程的程序，请通过 https 在单独的标签页中打开此页面。',
	'thread-start-missing':
		'此程序请求线程，但没有每个线程开始时都要执行的函数 wasi_thread_start。包含 <pthread.h> 的程序会得到它；其他工具链必须面向 wasm32-wasip1-threads 构建并导出它。',
	'thread-memory-not-shared':
		'此程序启动了一个线程，但内存不是共享的：线程在自己的空内存中运行，看不到程序的任何内容。请包含 <pthread.h>，或用 --shared-memory 和 --max-memory 链接。',
	'thread-without-memory':
		'开发板没有剩余内存再创建一个线程。每个线程的栈占用 6 KB；如果内存不是共享的，还要占用与整个内存同样多的空间。请减少线程，或结束其他容器。',
	'shared-memory-too-large':
		'线程共享的内存会立即从开发板占用其声明的最大值，而剩余的没有那么多。请结束其他容器，或用更小的最大值链接（--max-memory）。',
	'thread-leak':
		'一个拥有定时器或引脚的线程结束了，而没有人为线程清理：它们会一直被占用，直到开发板复位。请在线程结束前删除它们，或由主线程创建。',
	'kill-waits-for-socket':
		'此容器应当结束，但它正在一个套接字调用中等待，而开发板不会中断它：它会继续，直到那里有动静。请用 poll() 和一秒的超时等待，或设置 SO_RCVTIMEO。',
	'sockets-block':
		'此开发板的套接字总是阻塞：O_NONBLOCK 会被接受，但不起作用。请先用 poll() 查询。',
	'no-shutdown': '在此开发板上，shutdown() 会以 ENOTSUP 失败：请改为关闭套接字。',
	'network-ends-here':
		'此程序想要访问另一台主机。模拟网络中只有开发板自己（192.0.2.1、board.local、localhost）：没有任何内容离开此页面。'
});
