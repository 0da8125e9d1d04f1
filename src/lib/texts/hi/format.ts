// Ages and durations, in Hindi.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: 'अभी-अभी',
	minutesAgo: '{n, number} मि. पहले',
	hoursAgo: '{n, number} घं. पहले',
	daysAgo: '{n, plural, one{# दिन} other{# दिन}} पहले',
	bytes: '{n, number} B',
	kilobytes: '{n, number} KB',
	megabytes: '{n, number} MB',
	gigabytes: '{n, number} GB',
	percent: '{n, number}%',
	underOneSecond: '1 से॰ से कम',
	seconds: '{n, number} से॰',
	minutes: '{n, number} मि॰',
	minutesAndSeconds: '{minutes, number} मि॰ {seconds, number} से॰'
});
