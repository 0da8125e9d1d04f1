// What the errors of the browser’s storage mean to a user, and what to do next, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { storageErrors as english } from '../en/errors-storage.ts';

export const storageErrors = messages<typeof english>('errors.storage', {
	'record-damaged': '有一个已保存的项目无法读取。',
	'record-damaged.next': '它原样保留在浏览器的存储中；其他项目不受影响。',
	'setting-damaged': '有一项已保存的设置无法读取。',
	'setting-damaged.next': '将改用默认值。',
	'storage-blocked': '浏览器的存储正被另一个标签页中此页面的旧版本使用。',
	'storage-blocked.next': '请关闭此页面的其他标签页，然后重新加载。在此之前不会保存任何内容。',
	'storage-failed': '保存失败。',
	'storage-failed.next':
		'只要此标签页开着，你的工作就不会丢失，并会再次尝试保存。请在关闭标签页之前导出项目。',
	'storage-full': '开发板的存储已满。',
	'storage-full.next': '请删除不再使用的镜像。',
	'storage-newer': '你的项目由此页面的较新版本保存。',
	'storage-newer.next': '请重新加载页面以获取该版本。在此之前不会保存任何内容。',
	'storage-refused': '此浏览器不允许页面保存你的工作。',
	'storage-refused.next': '可以继续，但关闭此标签页后你的工作会丢失。这在隐私窗口中很常见。'
});
