// The page of all quirks.
import { room } from '../room.ts';

export const quirksPage = room('quirksPage', {
	title: 'Quirks of the runtime – Ocre Playground',
	back: 'Back to the playground',
	quirks: 'Quirks of the runtime',
	about:
		'The simulated board behaves as Ocre 0.7.0 on Zephyr does, also where that is surprising. When a program runs into a quirk, the page says so beside the containers. With “Emulate real-runtime quirks” off, in the menu beside Run, the board behaves as the runtime is documented. That helps to find out whether a quirk is to blame, but real boards keep them. Programs built here do not meet all of them: the SDK works around some, on real boards too.',
	whatTheSdkDoes: 'What the SDK does:',
	withQuirksOff: 'With quirks off:',
	theSame: 'The same.'
});
