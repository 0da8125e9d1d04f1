// Ages and durations, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: 'agora mesmo',
	minutesAgo: 'há {n} min',
	hoursAgo: 'há {n} h',
	daysAgo: 'há {n, plural, one{# dia} other{# dias}}'
});
