// The texts of the projector view, in Spanish.
import { messages } from '../messages.ts';
import type { projector as english } from '../en/projector.ts';

export const projector = messages<typeof english>('projector', {
	title: 'Vista para proyector',
	leave: 'Salir de la vista para proyector',
	showKeys: 'Mostrar las teclas',
	hideKeys: 'Ocultar las teclas',
	showCode: 'Mostrar el código',
	hideCode: 'Ocultar el código',
	board: 'Placa',
	console: 'Consola',
	editor: 'Editor'
});
