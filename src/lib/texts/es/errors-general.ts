// What is said of failures that nobody foresaw, in Spanish.
import { messages } from '../messages.ts';
import type { general as english } from '../en/errors-general.ts';

export const general = messages<typeof english>('errors.general', {
	unexpected: 'Algo salió mal.',
	tryAgain: 'El trabajo está guardado. Inténtelo de nuevo; si ocurre dos veces, recargue la página.'
});
