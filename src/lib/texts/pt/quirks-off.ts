// The note that quirks of the runtime are off, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { quirksOff as english } from '../en/quirks-off.ts';

export const quirksOff = messages<typeof english>('quirksOff', {
	title: 'As peculiaridades do runtime real estão desativadas',
	text: 'Esta placa se comporta conforme a documentação do runtime. Uma placa real tem peculiaridades: teste com elas antes de implantar.',
	quirks: 'Todas as peculiaridades',
	turnOn: 'Ativar'
});
