// What is said of failures that nobody foresaw, in Hindi.
import { messages } from '../messages.ts';
import type { general as english } from '../en/errors-general.ts';

export const general = messages<typeof english>('errors.general', {
	unexpected: 'कुछ गड़बड़ हो गई।',
	tryAgain: 'आपका काम सेव है। फिर कोशिश करें; अगर ऐसा दोबारा हो, तो पेज फिर से लोड करें।'
});
