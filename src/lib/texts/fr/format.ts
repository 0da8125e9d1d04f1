// Ages and durations, in French.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: 'à l’instant',
	minutesAgo: 'il y a {n, number} min',
	hoursAgo: 'il y a {n, number} h',
	daysAgo: 'il y a {n, plural, one{# jour} other{# jours}}',
	bytes: '{n, number} o',
	kilobytes: '{n, number} Ko',
	megabytes: '{n, number} Mo',
	gigabytes: '{n, number} Go',
	percent: '{n, number} %',
	underOneSecond: 'moins de 1 s',
	seconds: '{n, number} s',
	minutes: '{n, number} min',
	minutesAndSeconds: '{minutes, number} min {seconds, number} s'
});
