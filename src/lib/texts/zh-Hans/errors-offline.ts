// What the errors of the offline copy mean to a user, and what to do next, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { offlineErrors as english } from '../en/errors-offline.ts';

export const offlineErrors = messages<typeof english>('errors.offline', {
	'offline-changed': '下载期间，网站被替换为另一个版本。',
	'offline-changed.next': '请重新加载页面，然后重新获取。你的工作不会丢失。',
	'offline-full': '浏览器没有空间存放离线副本。',
	'offline-full.next':
		'页面在有网络时照常工作，你的工作另行保存。请释放此设备的空间，或删除其他网站保存的数据，然后重新获取。',
	'offline-list-invalid': '此网站没有文件列表，因此无法离线保存。',
	'offline-list-invalid.next': '只要有网络，页面就能工作。网站的 site.json 文件缺失或有误。',
	'offline-refused': '此浏览器不允许页面保存离线副本。',
	'offline-refused.next': '这在隐私窗口中很常见。只要有网络，页面就能工作。',
	'offline-unreachable': '无法获取离线副本：网站没有响应。',
	'offline-unreachable.next': '已收到的部分会保留。请在网络恢复后获取其余部分。'
});
