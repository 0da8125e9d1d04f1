// What takes a while in the library of images.
import { room } from '../room.ts';

export const imageTasks = room('imageTasks', {
	building: 'Building',
	importing: 'Importing',
	rebuilding: 'Rebuilding',
	packing: 'Packing',
	pushing: 'Pushing',
	pulling: 'Pulling',
	reading: 'Reading tags',
	deleting: 'Deleting'
});
