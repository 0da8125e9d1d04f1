// Ages and durations, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: 'agora mesmo',
	minutesAgo: 'há {n, number} min',
	hoursAgo: 'há {n, number} h',
	daysAgo: 'há {n, plural, one{# dia} other{# dias}}',
	bytes: '{n, number} B',
	kilobytes: '{n, number} KB',
	megabytes: '{n, number} MB',
	gigabytes: '{n, number} GB',
	percent: '{n, number}%',
	underOneSecond: 'menos de 1 s',
	seconds: '{n, number} s',
	minutes: '{n, number} min',
	minutesAndSeconds: '{minutes, number} min {seconds, number} s'
});
