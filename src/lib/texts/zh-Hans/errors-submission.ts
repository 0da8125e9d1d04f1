// What the errors of submissions mean to a user, and what to do next, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { submissionErrors as english } from '../en/errors-submission.ts';

export const submissionErrors = messages<typeof english>('errors.submission', {
	'submission-damaged': '作业在途中被更改或截断：校验和不符。',
	'submission-damaged.next': '未接收。请让学生重新提交。',
	'submission-invalid': '无法读取作业：“{field}”缺失或有误。',
	'submission-invalid.next': '未接收。请让学生在此页面重新提交。',
	'submission-newer': '此作业由此页面的更新版本生成（作业版本 {version, number}）。',
	'submission-newer.next': '请在联网时重新加载页面以获取新版本，然后再次添加作业。',
	'submission-not-ours': '此文件不是作业。',
	'submission-not-ours.next':
		'作业文件名以“.ocre-submission”结尾。也可以添加包含作业的文件夹和 zip 文件。',
	'submission-too-large': '作业超过 {limit, number} MB。',
	'submission-too-large.next': '未接收。请让学生提交较小的项目。',
	'submissions-too-many': '作业超过 {limit, number} 份。',
	'submissions-too-many.next': '列表中的作业会保留。请移除一部分，或一次只看一个班。'
});
