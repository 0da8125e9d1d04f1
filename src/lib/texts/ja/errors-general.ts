// What is said of failures that nobody foresaw, in Japanese.
import { messages } from '../messages.ts';
import type { general as english } from '../en/errors-general.ts';

export const general = messages<typeof english>('errors.general', {
	unexpected: '問題が発生しました。',
	tryAgain:
		'作業内容は保存されています。もう一度試してください。また起こる場合は、ページを再読み込みしてください。'
});
