// What the errors of lessons mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { lessonErrors as english } from '../en/errors-lesson.ts';

export const lessonErrors = messages<typeof english>('errors.lesson', {
	'lesson-invalid': 'Esta lección tiene errores y, por eso, no se puede hacer.',
	'lesson-invalid.next':
		'Pida una sin errores a quien la escribió, o ábrala como proyecto: el panel Problemas indica cada error con su línea.',
	'lesson-missing': 'Aquí no hay ninguna lección «{id}».',
	'lesson-missing.next': 'Elija una en la galería de lecciones o compruebe el enlace.',
	'lesson-unreachable': 'No se pudieron cargar los archivos de la lección «{id}».',
	'lesson-unreachable.next': 'Compruebe la red e inténtelo de nuevo.',
	'lesson-too-large': 'La lección ocupa más de {limit, number} MB.',
	'lesson-too-large.next': 'Reduzca el tamaño de sus dibujos y grabaciones.',
	'lesson-check-too-long': 'Una comprobación no llegó a su fin.',
	'lesson-check-too-long.next':
		'Busque en el programa un bucle que no termine nunca e inténtelo de nuevo.'
});
