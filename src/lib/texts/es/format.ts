// Ages and durations, in Spanish.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: 'ahora mismo',
	minutesAgo: 'hace {n, number} min',
	hoursAgo: 'hace {n, number} h',
	daysAgo: 'hace {n, plural, one{# día} other{# días}}',
	bytes: '{n, number} B',
	kilobytes: '{n, number} KB',
	megabytes: '{n, number} MB',
	gigabytes: '{n, number} GB',
	percent: '{n, number} %',
	underOneSecond: 'menos de 1 s',
	seconds: '{n, number} s',
	minutes: '{n, number} min',
	minutesAndSeconds: '{minutes, number} min {seconds, number} s'
});
