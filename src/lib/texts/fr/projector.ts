// The texts of the projector view, in French.
import { messages } from '../messages.ts';
import type { projector as english } from '../en/projector.ts';

export const projector = messages<typeof english>('projector', {
	title: 'Vue pour projecteur',
	leave: 'Quitter la vue pour projecteur',
	showKeys: 'Afficher les touches',
	hideKeys: 'Masquer les touches',
	showCode: 'Afficher le code',
	hideCode: 'Masquer le code',
	board: 'Carte',
	console: 'Console',
	editor: 'Éditeur'
});
