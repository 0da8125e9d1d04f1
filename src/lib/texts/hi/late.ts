// What is said of an error while its own text is not here, in Hindi.
import { messages } from '../messages.ts';
import type { late as english } from '../en/late.ts';

export const late = messages<typeof english>('late', {
	pending: '…',
	part: 'पेज का एक हिस्सा लोड नहीं हो सका।',
	error: 'कुछ गड़बड़ हो गई ({code})। उसके बारे में लिखा टेक्स्ट लोड नहीं हो सका।',
	tryAgain: 'आपका काम सेव है। नेटवर्क कनेक्शन जाँचकर फिर कोशिश करें, या पेज फिर से लोड करें।'
});
