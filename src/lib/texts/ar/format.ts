// Ages and durations, in Arabic.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: 'الآن',
	minutesAgo: 'قبل {n} د',
	hoursAgo: 'قبل {n} س',
	daysAgo: 'قبل {n, plural, one{يوم واحد} two{يومين} few{# أيام} many{# يومًا} other{# يوم}}'
});
