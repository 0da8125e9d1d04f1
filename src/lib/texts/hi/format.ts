// Ages and durations, in Hindi.
import { messages } from '../messages.ts';
import type { format as english } from '../en/format.ts';

export const format = messages<typeof english>('format', {
	justNow: 'अभी-अभी',
	minutesAgo: '{n} मि. पहले',
	hoursAgo: '{n} घं. पहले',
	daysAgo: '{n, plural, one{# दिन} other{# दिन}} पहले'
});
