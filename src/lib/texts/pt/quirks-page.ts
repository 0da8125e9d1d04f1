// The page of all quirks, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { quirksPage as english } from '../en/quirks-page.ts';

export const quirksPage = messages<typeof english>('quirksPage', {
	title: 'Peculiaridades do runtime – Ocre Playground',
	back: 'Voltar ao playground',
	quirks: 'Peculiaridades do runtime',
	about:
		'A placa simulada se comporta como o Ocre 0.7.0 no Zephyr, também onde isso surpreende. Quando um programa encontra uma peculiaridade, a página avisa ao lado dos contêineres. Com “Emular as peculiaridades do runtime real” desativado, no menu ao lado de Executar, a placa se comporta conforme a documentação do runtime. Isso ajuda a descobrir se a culpa é de uma peculiaridade, mas as placas reais as mantêm. Os programas compilados aqui não encontram todas: o SDK contorna algumas, também em placas reais.',
	whatTheSdkDoes: 'O que o SDK faz:',
	withQuirksOff: 'Com as peculiaridades desativadas:',
	theSame: 'O mesmo.'
});
