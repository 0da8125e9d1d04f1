// The texts of the projector view, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { projector as english } from '../en/projector.ts';

export const projector = messages<typeof english>('projector', {
	title: 'Visualização para projetor',
	leave: 'Sair da visualização para projetor',
	showKeys: 'Mostrar as teclas',
	hideKeys: 'Ocultar as teclas',
	showCode: 'Mostrar o código',
	hideCode: 'Ocultar o código',
	board: 'Placa',
	console: 'Console',
	editor: 'Editor'
});
