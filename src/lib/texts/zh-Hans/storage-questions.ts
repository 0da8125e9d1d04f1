// What happens to files on a board, and what is asked before, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { storageQuestions as english } from '../en/storage-questions.ts';

export const storageQuestions = messages<typeof english>('storageQuestions', {
	runtimeNeedsIt: '运行时需要此文件夹。',
	imageNames: '镜像名称由小写字母、数字、“.”、“_”和“-”组成。',
	uploadingTo: '正在上传到 {folder}',
	replaceQuestion: '替换 {name}？',
	fileExists: '已存在同名文件。即使上传没有完成，其内容也会丢失。',
	folderExists: '已存在同名文件夹。即使上传没有完成，其内容也会丢失。',
	replace: '替换',
	uploading: '正在上传 {name}',
	creating: '正在创建 {name}',
	deleting: '正在删除 {name}',
	fileGoes: '该文件将从开发板上删除，且无法撤销。',
	folderGoes:
		'该文件夹将从开发板上删除（{n, plural, =0{其中没有内容} other{连同其中的 # 个文件}}），且无法撤销。',
	deleteQuestion: '删除 {name}？',
	delete: '删除',
	continue: '继续',
	takesAWhile: '这需要一些时间。',
	needsAbout: '通过开发板的串口，{name} 大约需要 {duration}。可随时取消。',
	both: '{first}{second}',
	seconds: '{n, plural, other{# 秒}}',
	minutes: '{n, plural, other{# 分钟}}',
	downloading: '正在下载 {name}',
	reading: '正在读取 {name}'
});
