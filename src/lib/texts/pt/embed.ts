// The texts of the playground in a frame, and of the dialog that writes its snippet, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { embed as english } from '../en/embed.ts';

export const embed = messages<typeof english>('embed', {
	run: 'Executar',
	runAgain: 'Executar de novo',
	stop: 'Parar',
	cancel: 'Cancelar',
	nothingRuns: 'Nada em execução.',
	underWay: 'Preparando o programa…',
	openInTab: 'Abrir em uma aba',
	openInsteadText:
		'Abra o programa em uma aba própria: lá ele é executado, com as suas alterações.',
	wantsToRun: '{page} quer executar este programa na placa simulada.',
	runOnce: 'Executar',
	runAlways: 'Sempre permitir que esta página execute programas aqui',
	doNotRun: 'Não executar',
	program: 'Programa',
	board: 'Placa',
	console: 'Console',
	file: 'Arquivo',
	fileLocked: 'Este arquivo não pode ser alterado aqui.',
	linesLocked: 'As linhas marcadas não podem ser alteradas aqui.',
	title: 'Incorporar “{name}” em uma página',
	description:
		'Um frame com este projeto para uma página web sua. São os leitores que clicam em Executar nele.',
	view: 'Mostra',
	viewBoth: 'Programa e placa',
	viewBoard: 'Placa',
	viewEditor: 'Programa',
	theme: 'Tema',
	themeAuto: 'O do leitor',
	themeLight: 'Claro',
	themeDark: 'Escuro',
	openFirst: 'Abrir primeiro',
	locked: 'Linhas que os leitores não podem alterar',
	lockedHint: 'Por exemplo, main.c:1-9, build.yaml',
	kind: 'Trecho',
	kindElement: 'Elemento com API',
	kindFrame: 'Frame simples',
	height: 'Altura em pixels',
	heightProblem: 'Informe um número de 200 a 2000.',
	code: 'HTML para copiar',
	copy: 'Copiar',
	copied: 'Copiado.',
	copyFailed: 'O navegador não deixou a página copiar. Selecione o texto e copie-o com o teclado.',
	hosting:
		'Os programas são executados no frame se a página em volta tiver isolamento de origem cruzada (cross-origin isolation). Nas outras, os leitores veem o programa e um botão que o abre em uma aba.'
});
