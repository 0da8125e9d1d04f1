// The page of all quirks, in Spanish.
import { messages } from '../messages.ts';
import type { quirksPage as english } from '../en/quirks-page.ts';

export const quirksPage = messages<typeof english>('quirksPage', {
	title: 'Peculiaridades del runtime – Ocre Playground',
	back: 'Volver al playground',
	quirks: 'Peculiaridades del runtime',
	about:
		'La placa simulada se comporta como Ocre 0.7.0 sobre Zephyr, también donde resulta sorprendente. Cuando un programa se topa con una peculiaridad, la página lo dice junto a los contenedores. Con «Emular las peculiaridades del runtime real» desactivado, en el menú junto a Ejecutar, la placa se comporta como dice la documentación del runtime. Eso ayuda a averiguar si la culpa es de una peculiaridad, pero las placas reales las conservan. Los programas compilados aquí no se topan con todas: el SDK esquiva algunas, también en placas reales.',
	whatTheSdkDoes: 'Qué hace el SDK:',
	withQuirksOff: 'Con las peculiaridades desactivadas:',
	theSame: 'Lo mismo.'
});
