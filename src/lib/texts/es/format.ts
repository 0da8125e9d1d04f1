// Ages and durations, in Spanish.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: 'ahora mismo',
	minutesAgo: 'hace {n} min',
	hoursAgo: 'hace {n} h',
	daysAgo: 'hace {n, plural, one{# día} other{# días}}'
});
