// The texts of the projector view.
import { room } from '../room.ts';

export const projector = room('projector', {
	title: 'Projector view',
	leave: 'Leave the projector view',
	showKeys: 'Show keys',
	hideKeys: 'Hide keys',
	showCode: 'Show the code',
	hideCode: 'Hide the code',
	board: 'Board',
	console: 'Console',
	editor: 'Editor'
});
