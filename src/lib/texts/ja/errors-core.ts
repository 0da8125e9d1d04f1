// What the errors of the page’s own parts mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { coreErrors as english } from '../en/errors-core.ts';

export const coreErrors = messages<typeof english>('errors.core', {
	'part-unavailable': 'ページの一部を読み込めませんでした。',
	'part-unavailable.next':
		'作業内容は保存されています。ネットワーク接続を確認してもう一度試すか、ページを再読み込みしてください。'
});
