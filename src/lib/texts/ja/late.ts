// What is said of an error while its own text is not here, in Japanese.
import { messages } from '../messages.ts';
import type { late as english } from '../en/late.ts';

export const late = messages<typeof english>('late', {
	pending: '…',
	part: 'ページの一部を読み込めませんでした。',
	error: '問題が発生しました（{code}）。説明の文章を読み込めませんでした。',
	tryAgain:
		'作業内容は保存されています。ネットワーク接続を確認してもう一度試すか、ページを再読み込みしてください。'
});
