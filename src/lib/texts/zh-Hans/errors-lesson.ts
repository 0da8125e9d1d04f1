// What the errors of lessons mean to a user, and what to do next, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { lessonErrors as english } from '../en/errors-lesson.ts';

export const lessonErrors = messages<typeof english>('errors.lesson', {
	'lesson-invalid': '此课程有错误，无法进行。',
	'lesson-invalid.next':
		'请向作者索取没有错误的版本，或将其作为项目打开：“问题”面板会列出每个错误及其行号。',
	'lesson-missing': '这里没有课程“{id}”。',
	'lesson-missing.next': '请在课程库中选择一个，或检查链接。',
	'lesson-unreachable': '无法加载课程“{id}”的文件。',
	'lesson-unreachable.next': '请检查网络，然后重试。',
	'lesson-too-large': '课程超过 {limit, number} MB。',
	'lesson-too-large.next': '请缩小其中的图片和录制文件。',
	'lesson-check-too-long': '有一项检查没有结束。',
	'lesson-check-too-long.next': '请查找程序中永不结束的循环，然后重试。'
});
