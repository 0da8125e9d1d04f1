// What the errors of workshop files mean to a user, and what to do next, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { workshopErrors as english } from '../en/errors-workshop.ts';

export const workshopErrors = messages<typeof english>('errors.workshop', {
	'workshop-damaged': '工作坊文件被更改或已损坏：{path} 的校验和不符。',
	'workshop-damaged.next': '未打开。请从原处重新下载该文件。',
	'workshop-invalid': '工作坊文件的 workshop.yaml 第 {line, number} 行有错误。',
	'workshop-invalid.next': '{problem} 未打开该文件。请告知作者，或改正文件后重新打开。',
	'workshop-missing': '此工作坊没有保存在此浏览器中。',
	'workshop-missing.next': '请重新打开其文件或链接。',
	'workshop-newer': '此工作坊文件需要此页面的更新版本（格式 {version, number}）。',
	'workshop-newer.next': '请在联网时重新加载页面以获取新版本，然后再次打开文件。',
	'workshop-not-ours': '这不是工作坊文件：其中没有 workshop.yaml。',
	'workshop-not-ours.next': '工作坊文件名以“.ocre-workshop”结尾。'
});
