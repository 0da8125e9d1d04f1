// What is said of an error while its own text is not here, in Spanish.
import { messages } from '../messages.ts';
import type { late as english } from '../en/late.ts';

export const late = messages<typeof english>('late', {
	pending: '…',
	part: 'No se pudo cargar una parte de la página.',
	error: 'Algo salió mal ({code}). No se pudo cargar el texto que lo explica.',
	tryAgain:
		'El trabajo está guardado. Compruebe la conexión de red e inténtelo de nuevo, o recargue la página.'
});
