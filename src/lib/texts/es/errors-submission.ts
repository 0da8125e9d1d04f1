// What the errors of submissions mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { submissionErrors as english } from '../en/errors-submission.ts';

export const submissionErrors = messages<typeof english>('errors.submission', {
	'submission-damaged':
		'La entrega cambió o se cortó por el camino: su suma de comprobación es incorrecta.',
	'submission-damaged.next': 'No se aceptó. Pida que se entregue de nuevo.',
	'submission-invalid': 'La entrega no se puede leer: «{field}» falta o es incorrecto.',
	'submission-invalid.next': 'No se aceptó. Pida que se entregue de nuevo desde esta página.',
	'submission-newer':
		'La entrega se hizo con una versión más nueva de esta página (versión de entrega {version, number}).',
	'submission-newer.next':
		'Recargue la página con conexión para obtener la versión nueva, y añada la entrega de nuevo.',
	'submission-not-ours': 'Este archivo no es una entrega.',
	'submission-not-ours.next':
		'Las entregas terminan en «.ocre-submission». También se pueden añadir carpetas y archivos zip que las contengan.',
	'submission-too-large': 'La entrega ocupa más de {limit, number} MB.',
	'submission-too-large.next': 'No se aceptó. Pida un proyecto más pequeño.',
	'submissions-too-many': 'Hay más de {limit, number} entregas.',
	'submissions-too-many.next':
		'Las que están en la lista se quedan. Quite algunas o revise una clase cada vez.'
});
