// Ages and durations, in Arabic.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: 'الآن',
	minutesAgo: 'قبل {n, number} د',
	hoursAgo: 'قبل {n, number} س',
	daysAgo: 'قبل {n, plural, one{يوم واحد} two{يومين} few{# أيام} many{# يومًا} other{# يوم}}',
	bytes: '{n, number} بايت',
	kilobytes: '{n, number} ك.ب',
	megabytes: '{n, number} م.ب',
	gigabytes: '{n, number} ج.ب',
	percent: '{n, number}%',
	underOneSecond: 'أقل من ثانية',
	seconds: '{n, number} ث',
	minutes: '{n, number} د',
	minutesAndSeconds: '{minutes, number} د و{seconds, number} ث'
});
