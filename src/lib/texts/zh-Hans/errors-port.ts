// What the errors of serial ports and USB devices mean to a user, and what to do next, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { portErrors as english } from '../en/errors-port.ts';

export const portErrors = messages<typeof english>('errors.port', {
	'port-busy': '另一个程序正在使用开发板的端口。',
	'port-busy.next':
		'请在那里关闭，然后重试。在 Linux 上，也可能是缺少权限（dialout 或 uucp 组，或 udev 规则）：“运行”旁菜单中的“连接帮助…”说明了如何获得权限。',
	'port-stuck': '端口没有及时打开。',
	'port-stuck.next': '请拔出开发板，重新插入，然后重新连接。',
	'port-taken': '此页面的另一个标签页正在使用开发板。',
	'port-taken.next': '请在开发板面板中接管，或在另一个标签页中断开。',
	'board-taken': '此页面的另一个标签页接管了开发板。',
	'board-taken.next': '请在开发板面板中重新接管，或在另一个标签页中继续。',
	'break-refused': '此开发板不支持 BREAK。',
	'break-refused.next': '请按其复位键，或拔出后重新插入。',
	'serial-denied': '浏览器阻止此页面使用串口。',
	'serial-denied.next':
		'此浏览器或此网站的串口已被阻止：请在网站设置中允许串口，或联系电脑的管理员。',
	'serial-failed': '无法使用该串口。',
	'serial-failed.next':
		'请拔出开发板并重新插入。在 Linux 上，你的用户必须属于拥有该端口的组（dialout 或 uucp）。有些线缆只能供电：请换一根试试。',
	'usb-blocked': '浏览器阻止此页面使用 USB 设备。',
	'usb-blocked.next':
		'此浏览器或此网站的 USB 设备已被阻止：请在网站设置中允许 USB 设备，或联系电脑的管理员。',
	'usb-failed': '无法使用该 USB 设备。',
	'usb-failed.next': '请拔出，重新插入，然后重新选择。',
	'usb-denied': '操作系统不允许浏览器使用此 USB 设备。',
	'usb-denied.next': '在 Linux 上需要 udev 规则：见“运行”旁菜单中的“连接帮助…”。',
	'usb-not-serial': '此 USB 设备没有此浏览器可用的串口。',
	'usb-not-serial.next': '请选择其他设备。有两个 USB 接口的开发板，其串口可能在另一个接口上。',
	'usb-own-protocol': '开发板的 USB 芯片需要其厂商的驱动程序。',
	'usb-own-protocol.next':
		'此浏览器只能连接带标准串口（CDC ACM）的开发板。请用支持 Web Serial 的浏览器连接这一块，例如电脑上的 Chrome、Edge 或 Firefox。'
});
