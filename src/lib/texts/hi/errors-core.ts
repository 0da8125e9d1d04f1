// What the errors of the page’s own parts mean to a user, and what to do next, in Hindi.
import { messages } from '../messages.ts';
import type { coreErrors as english } from '../en/errors-core.ts';

export const coreErrors = messages<typeof english>('errors.core', {
	'part-unavailable': 'पेज का एक हिस्सा लोड नहीं हो सका।',
	'part-unavailable.next': 'आपका काम सेव है। नेटवर्क कनेक्शन जाँचकर फिर कोशिश करें, या पेज फिर से लोड करें।'
});
