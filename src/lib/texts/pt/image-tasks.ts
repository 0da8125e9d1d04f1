// What takes a while in the library of images, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { imageTasks as english } from '../en/image-tasks.ts';

export const imageTasks = messages<typeof english>('imageTasks', {
	building: 'Criação',
	importing: 'Importação',
	rebuilding: 'Recompilação',
	packing: 'Empacotamento',
	pushing: 'Publicação',
	pulling: 'Obtenção',
	reading: 'Leitura de tags',
	deleting: 'Exclusão'
});
