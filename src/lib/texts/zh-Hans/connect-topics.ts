// The help with connecting: topics and their steps, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { connectTopics as english } from '../en/connect-topics.ts';

export const connectTopics = messages<typeof english>('connectTopics', {
	theBoardIsNotIn: '列表中没有开发板',
	manyUsbCablesCarryPower: '许多 USB 线只能供电。请换一根曾用来传输文件的线。',
	onBoardsWithTwoUsb:
		'如果开发板有两个 USB 接口，请使用调试探针（ST-LINK）的接口，而不是应用程序的接口。',
	plugItStraightIntoThe: '请直接插到电脑上，不要经过集线器或显示器，然后等待几秒。',
	chooseConnectAnySerialPort:
		'选择“连接任意串口…”：另一个列表只显示已知可运行 Ocre 的开发板的 USB 芯片。',
	aBoardWithoutFirmwareThat:
		'如果开发板的固件不提供串口控制台，就没有端口。请查看其文档了解烧录方法。',
	linuxThePortIsListed: 'Linux：列表中有端口，但无法打开',
	serialPortsBelongToA:
		'串口归某个用户组所有：在 Debian、Ubuntu 和 Fedora 上是 dialout，在 Arch 上是 uucp。请用“sudo usermod -aG dialout $USER”将自己加入该组，然后注销并重新登录。',
	orGiveAccessToThe:
		'或者授权当前登录的用户：以 root 身份保存下面的规则，执行“sudo udevadm control --reload && sudo udevadm trigger”，然后重新插入开发板。',
	aBrowserInstalledAsA:
		'以 Snap 或 Flatpak 方式安装的浏览器可能看不到任何端口：请使用发行版自带的软件包。',
	modemmanagerMayOccupyANew: 'ModemManager 可能会占用新端口约半分钟：请等待或将其禁用。',
	udevRules: 'udev 规则',
	windowsNoPortIsListed: 'Windows：列表中没有端口',
	lookAtTheDeviceManager: '请查看设备管理器中的“端口 (COM 和 LPT)”。带感叹号的设备缺少驱动程序。',
	driversStLinkNeedsStsw:
		'驱动程序：ST-LINK 需要 ST 的 STSW-LINK009，CP210x 需要 Silicon Labs 的驱动，CH340 需要 WCH（沁恒）的驱动。FTDI 的驱动由 Windows 更新提供。',
	boardsWithNativeUsbRaspberry:
		'带原生 USB 的开发板（Raspberry Pi、Arduino、Zephyr）在 Windows 10 及更高版本上无需驱动程序。',
	macosNoPortIsListed: 'macOS：列表中没有端口',
	newerMacsAskWhetherAn:
		'较新的 Mac 会询问是否允许配件连接：请允许，或查看系统设置中的“隐私与安全性”。',
	ofTwoEntriesForOne: '如果一块开发板有两个条目，请选择以“cu.”开头的那个。',
	olderVersionsNeedTheVendors: '对于 CP210x 和 CH340 芯片，较旧的版本需要厂商的驱动程序。',
	anotherProgramIsUsingThe: '另一个程序正在使用端口',
	onlyOneProgramCanUse:
		'一个端口只能由一个程序使用。请关闭串口监视器和终端：minicom、screen、picocom、PuTTY 或 IDE。',
	anotherTabOrWindowOf: '此页面或其他页面的另一个标签页或窗口可能正在使用它：请在那里断开连接。',
	onLinuxSudoFuserV: '在 Linux 上，用“sudo fuser -v /dev/ttyACM0”可查看是哪个程序。',
	atASchoolOrCompany: '在学校或公司：浏览器阻止了端口',
	theBrowsersAdministratorCanAllow:
		'浏览器管理员可以用下面的策略允许此页面使用开发板。之后浏览器不再询问。',
	serialallowallportsforurlsAllowsAllPortsDefaultserialguardsetting:
		'SerialAllowAllPortsForUrls 允许所有端口，DefaultSerialGuardSetting 设为 3 则允许页面请求授权。',
	whetherAPolicyIsSet: '可在 chrome://policy 查看是否设置了策略。',
	policy: '策略',
	theBoardIsConnectedBut: '开发板已连接，但没有响应',
	theBoardMayStillBe: '开发板可能仍在启动，最长需要十秒。',
	aContainerThatRunsIn: '在前台运行或无法启动的容器会堵住控制台：请复位开发板。',
	theBoardMayRunOther:
		'开发板可能运行着其他固件，或使用了尚未尝试的波特率。其输出仍会显示在控制台中。'
});
