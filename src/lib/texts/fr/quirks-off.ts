// The note that quirks of the runtime are off, in French.
import { messages } from '../messages.ts';
import type { quirksOff as english } from '../en/quirks-off.ts';

export const quirksOff = messages<typeof english>('quirksOff', {
	title: 'Les particularités du vrai runtime sont désactivées',
	text: 'Cette carte se comporte comme le runtime est documenté. Une vraie carte a des particularités : testez avec elles avant de déployer.',
	quirks: 'Toutes les particularités',
	turnOn: 'Activer'
});
