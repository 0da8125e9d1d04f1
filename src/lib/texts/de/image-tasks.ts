// What takes a while in the library of images, in German.
import { messages } from '../messages.ts';
import type { imageTasks as english } from '../en/image-tasks.ts';

export const imageTasks = messages<typeof english>('imageTasks', {
	building: 'Bauen',
	importing: 'Importieren',
	rebuilding: 'Neu bauen',
	packing: 'Packen',
	pushing: 'Pushen',
	pulling: 'Pullen',
	reading: 'Tags lesen',
	deleting: 'Löschen'
});
