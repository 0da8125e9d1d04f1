// What takes a while in the library of images, in Spanish.
import { messages } from '../messages.ts';
import type { imageTasks as english } from '../en/image-tasks.ts';

export const imageTasks = messages<typeof english>('imageTasks', {
	building: 'Creación',
	importing: 'Importación',
	rebuilding: 'Recompilación',
	packing: 'Empaquetado',
	pushing: 'Publicación',
	pulling: 'Obtención',
	reading: 'Lectura de etiquetas',
	deleting: 'Eliminación'
});
