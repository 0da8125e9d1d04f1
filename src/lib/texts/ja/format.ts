// Ages and durations, in Japanese.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: 'たった今',
	minutesAgo: '{n, number}分前',
	hoursAgo: '{n, number}時間前',
	daysAgo: '{n, plural, other{#日前}}',
	bytes: '{n, number} B',
	kilobytes: '{n, number} KB',
	megabytes: '{n, number} MB',
	gigabytes: '{n, number} GB',
	percent: '{n, number}%',
	underOneSecond: '1秒未満',
	seconds: '{n, number}秒',
	minutes: '{n, number}分',
	minutesAndSeconds: '{minutes, number}分{seconds, number}秒'
});
