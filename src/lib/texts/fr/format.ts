// Ages and durations, in French.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: 'à l’instant',
	minutesAgo: 'il y a {n} min',
	hoursAgo: 'il y a {n} h',
	daysAgo: 'il y a {n, plural, one{# jour} other{# jours}}'
});
