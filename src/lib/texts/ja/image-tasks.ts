// What takes a while in the library of images, in Japanese.
import { messages } from '../messages.ts';
import type { imageTasks as english } from '../en/image-tasks.ts';

export const imageTasks = messages<typeof english>('imageTasks', {
	building: 'ビルド',
	importing: 'インポート',
	rebuilding: 'リビルド',
	packing: 'パッケージ作成',
	pushing: 'プッシュ',
	pulling: 'プル',
	reading: 'タグの読み取り',
	deleting: '削除'
});
