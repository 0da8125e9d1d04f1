// What the errors of the page’s own parts mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { coreErrors as english } from '../en/errors-core.ts';

export const coreErrors = messages<typeof english>('errors.core', {
	'part-unavailable': 'No se pudo cargar una parte de la página.',
	'part-unavailable.next':
		'El trabajo está guardado. Compruebe la conexión de red e inténtelo de nuevo, o recargue la página.'
});
