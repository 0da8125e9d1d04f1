// Ages and durations.
import { room } from '../room.ts';

export const format = room('format', {
	justNow: 'just now',
	minutesAgo: '{n} min ago',
	hoursAgo: '{n} h ago',
	daysAgo: '{n, plural, one{# day} other{# days}} ago'
});
