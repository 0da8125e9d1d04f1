// What takes a while in the library of images, in Hindi.
import { messages } from '../messages.ts';
import type { imageTasks as english } from '../en/image-tasks.ts';

export const imageTasks = messages<typeof english>('imageTasks', {
	building: 'बिल्ड',
	importing: 'इंपोर्ट',
	rebuilding: 'दोबारा बिल्ड',
	packing: 'पैकिंग',
	pushing: 'पुश',
	pulling: 'पुल',
	reading: 'टैग पढ़ना',
	deleting: 'हटाना'
});
