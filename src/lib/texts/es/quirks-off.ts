// The note that quirks of the runtime are off, in Spanish.
import { messages } from '../messages.ts';
import type { quirksOff as english } from '../en/quirks-off.ts';

export const quirksOff = messages<typeof english>('quirksOff', {
	title: 'Las peculiaridades del runtime real están desactivadas',
	text: 'Esta placa se comporta como dice la documentación del runtime. Una placa real tiene peculiaridades: pruebe con ellas antes de desplegar.',
	quirks: 'Todas las peculiaridades',
	turnOn: 'Activar'
});
