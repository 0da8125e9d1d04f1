// Sizes, shares, ages and durations.
import { room } from '../room.ts';

export const format = room('format', {
	bytes: '{n, number} B',
	kilobytes: '{n, number} KB',
	megabytes: '{n, number} MB',
	gigabytes: '{n, number} GB',
	percent: '{n, number} %',
	underOneSecond: 'under 1 s',
	seconds: '{n, number} s',
	minutes: '{n, number} min',
	minutesAndSeconds: '{minutes, number} min {seconds, number} s',
	justNow: 'just now',
	minutesAgo: '{n, number} min ago',
	hoursAgo: '{n, number} h ago',
	daysAgo: '{n, plural, one{# day} other{# days}} ago'
});
