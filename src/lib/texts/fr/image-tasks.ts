// What takes a while in the library of images, in French.
import { messages } from '../messages.ts';
import type { imageTasks as english } from '../en/image-tasks.ts';

export const imageTasks = messages<typeof english>('imageTasks', {
	building: 'Construction',
	importing: 'Importation',
	rebuilding: 'Reconstruction',
	packing: 'Compression',
	pushing: 'Envoi au registre',
	pulling: 'Réception du registre',
	reading: 'Lecture des tags',
	deleting: 'Suppression'
});
