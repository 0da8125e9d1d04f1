// What the page tells outside of any panel, in Japanese.
import { messages } from '../messages.ts';
import type { notices as english } from '../en/notices.ts';

export const notices = messages<typeof english>('notices', {
	undo: '元に戻す',
	sentences: '{first}{second}',
	notImported: '「{file}」をインポートしませんでした。'
});
