// What the page tells outside of any panel, in Hindi.
import { messages } from '../messages.ts';
import type { notices as english } from '../en/notices.ts';

export const notices = messages<typeof english>('notices', {
	undo: 'पहले जैसा करें',
	sentences: '{first} {second}',
	notImported: '“{file}” इंपोर्ट नहीं हुई।'
});
