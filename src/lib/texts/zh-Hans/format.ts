// Ages and durations, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: '刚刚',
	minutesAgo: '{n, number} 分钟前',
	hoursAgo: '{n, number} 小时前',
	daysAgo: '{n, plural, other{# 天前}}',
	bytes: '{n, number} B',
	kilobytes: '{n, number} KB',
	megabytes: '{n, number} MB',
	gigabytes: '{n, number} GB',
	percent: '{n, number}%',
	underOneSecond: '不到 1 秒',
	seconds: '{n, number} 秒',
	minutes: '{n, number} 分钟',
	minutesAndSeconds: '{minutes, number} 分 {seconds, number} 秒'
});
