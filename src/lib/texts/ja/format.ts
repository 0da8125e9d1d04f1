// Ages and durations, in Japanese.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: 'たった今',
	minutesAgo: '{n}分前',
	hoursAgo: '{n}時間前',
	daysAgo: '{n, plural, other{#日前}}'
});
