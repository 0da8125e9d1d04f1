// Ages and durations, in German.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: 'gerade eben',
	minutesAgo: 'vor {n, number} min',
	hoursAgo: 'vor {n, number} h',
	daysAgo: 'vor {n, plural, one{# Tag} other{# Tagen}}',
	bytes: '{n, number} B',
	kilobytes: '{n, number} KB',
	megabytes: '{n, number} MB',
	gigabytes: '{n, number} GB',
	percent: '{n, number} %',
	underOneSecond: 'unter 1 s',
	seconds: '{n, number} s',
	minutes: '{n, number} min',
	minutesAndSeconds: '{minutes, number} min {seconds, number} s'
});
