// What takes a while in the library of images, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { imageTasks as english } from '../en/image-tasks.ts';

export const imageTasks = messages<typeof english>('imageTasks', {
	building: '构建',
	importing: '导入',
	rebuilding: '重新构建',
	packing: '打包',
	pushing: '推送',
	pulling: '拉取',
	reading: '读取标签',
	deleting: '删除'
});
