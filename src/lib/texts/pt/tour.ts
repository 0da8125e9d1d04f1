// The texts of the tour of the page, and of the first visit, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { tour as english } from '../en/tour.ts';

export const tour = messages<typeof english>('tour', {
	title: 'Tour',
	here: 'Aqui.',
	project:
		'Seus projetos: novos a partir de exemplos, importação, exportação e compartilhamento. O trabalho é salvo sozinho.',
	editor: 'O programa. Altere-o: a página diz o que o compilador acha enquanto você digita.',
	run: 'Executar compila o programa, coloca-o na placa e o inicia.',
	target: 'A placa usada por Executar: uma simulada, ou a sua por cabo.',
	board: 'A placa. As luzes mostram o que o programa faz; os botões e os sensores são para você.',
	console: 'O que o programa imprime, e ao lado problemas, tamanho, linha do tempo e mais.',
	files: 'Os arquivos do projeto. build.yaml diz o que o programa pode fazer na placa.',
	place: '{place, number} de {count, number}',
	next: 'Avançar',
	back: 'Voltar',
	end: 'Encerrar o tour',
	done: 'Pronto',
	close: 'Fechar',
	startTour: 'Fazer um tour pela página',
	tourWords: 'ajuda introdução guia primeiros passos',
	firstStepsAgain: 'Mostrar de novo os primeiros passos',
	firstStepsWords: 'boas-vindas dica começar',
	faster:
		'Agora deixe-o mais rápido: altere <code>500</code> depois de <code>INTERVAL_MS</code> para <code>100</code> e clique em <b>Executar</b> de novo.',
	more: 'Você alterou um programa em uma placa. Há mais:',
	lessons: 'Lições',
	examples: 'Exemplos',
	tour: 'Tour pela página'
});
