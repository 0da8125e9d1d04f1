// The texts of the size report’s parts.
import { room } from '../room.ts';

export const size = room('size', {
	code: 'Code',
	data: 'Initialised data',
	names: 'Names and tables',
	engine: 'JavaScript engine, the same for every program',
	script: 'Your program',
	stack: 'Stack',
	zero: 'Zero-initialised data',
	free: 'Free for the heap',
	storageUnknown: 'How much of its storage is free is not known before a run.',
	storageFree: '{free} of its storage were free before the last run.',
	memoryUnknown:
		'Image and memory take {needed}. How much memory the board has for containers is not known: it does not tell.',
	fits: 'Image and memory take {needed} of the board’s {has} for containers.',
	tooLarge: 'Image and memory take {needed}, more than the {has} that the board has for containers.'
});
