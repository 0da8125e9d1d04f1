// The note that quirks of the runtime are off, in German.
import { messages } from '../messages.ts';
import type { quirksOff as english } from '../en/quirks-off.ts';

export const quirksOff = messages<typeof english>('quirksOff', {
	title: 'Eigenheiten der echten Runtime sind aus',
	text: 'Dieses Board verhält sich, wie die Runtime dokumentiert ist. Ein echtes Board hat Eigenheiten: Testen Sie mit ihnen, bevor Sie deployen.',
	quirks: 'Alle Eigenheiten',
	turnOn: 'Einschalten'
});
