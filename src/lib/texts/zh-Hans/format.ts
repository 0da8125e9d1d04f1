// Ages and durations, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: '刚刚',
	minutesAgo: '{n} 分钟前',
	hoursAgo: '{n} 小时前',
	daysAgo: '{n, plural, other{# 天前}}'
});
