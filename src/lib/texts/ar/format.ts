// Ages and durations, in Arabic.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: 'الآن',
	minutesAgo: 'قبل {n, number} د',
	hoursAgo: 'قبل {n, number} س',
	daysAgo: 'قبل {n, plural, one{يوم واحد} two{يومين} few{# أيام} many{# يومًا} other{# يوم}}',
	bytes: '{n, number} B',
	kilobytes: '{n, number} KB',
	megabytes: '{n, number} MB',
	gigabytes: '{n, number} GB',
	percent: '{n, number}%',
	underOneSecond: 'أقل من ثانية',
	seconds: '{n, number} ث',
	minutes: '{n, number} د',
	minutesAndSeconds: '{minutes, number} د و{seconds, number} ث'
});
