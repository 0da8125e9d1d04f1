// What the errors of workshop files mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { workshopErrors as english } from '../en/errors-workshop.ts';

export const workshopErrors = messages<typeof english>('errors.workshop', {
	'workshop-damaged':
		'El archivo de taller cambió o está dañado: la suma de comprobación de {path} es incorrecta.',
	'workshop-damaged.next': 'No se abrió. Cargue de nuevo el archivo de donde vino.',
	'workshop-invalid':
		'El archivo de taller tiene un error en la línea {line, number} de workshop.yaml.',
	'workshop-invalid.next':
		'{problem} No se abrió. Avise a quien lo hizo, o corrija el archivo y ábralo de nuevo.',
	'workshop-missing': 'Este taller no está guardado en este navegador.',
	'workshop-missing.next': 'Abra de nuevo su archivo o su enlace.',
	'workshop-newer':
		'El archivo de taller necesita una versión más nueva de esta página (formato {version, number}).',
	'workshop-newer.next':
		'Recargue la página con conexión para obtener la versión nueva, y abra el archivo de nuevo.',
	'workshop-not-ours': 'Este no es un archivo de taller: no contiene workshop.yaml.',
	'workshop-not-ours.next': 'Los archivos de taller terminan en «.ocre-workshop».'
});
