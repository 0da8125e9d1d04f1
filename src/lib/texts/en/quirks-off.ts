// The note that quirks of the runtime are off.
import { room } from '../room.ts';

export const quirksOff = room('quirksOff', {
	title: 'Real-runtime quirks are off',
	text: 'This board behaves as the runtime is documented. A real board has quirks: test with them before you deploy.',
	quirks: 'All quirks',
	turnOn: 'Turn on'
});
