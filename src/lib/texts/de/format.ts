// Ages and durations, in German.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: 'gerade eben',
	minutesAgo: 'vor {n} min',
	hoursAgo: 'vor {n} h',
	daysAgo: 'vor {n, plural, one{# Tag} other{# Tagen}}'
});
