// The texts of the projector view, in German.
import { messages } from '../messages.ts';
import type { projector as english } from '../en/projector.ts';

export const projector = messages<typeof english>('projector', {
	title: 'Beameransicht',
	leave: 'Beameransicht verlassen',
	showKeys: 'Tasten anzeigen',
	hideKeys: 'Tasten ausblenden',
	showCode: 'Code anzeigen',
	hideCode: 'Code ausblenden',
	board: 'Board',
	console: 'Konsole',
	editor: 'Editor'
});
