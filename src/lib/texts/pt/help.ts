// The texts of the help dialog, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { help as english } from '../en/help.ts';

export const help = messages<typeof english>('help', {
	takeTheTour: 'Fazer um tour pela página',
	aboutOcrePlayground: 'Sobre o Ocre Playground',
	writeASmallCProgram:
		'Escreva um pequeno programa em C, clique em Executar, e ele se torna um contêiner do Ocre em uma placa: compilado nesta página, enviado por uma linha serial, iniciado e mostrado aqui. O Ocre é um runtime de contêineres para microcontroladores; seus contêineres são módulos WebAssembly.',
	theBoardIsSimulatedIn:
		'A placa é simulada nesta página e se comporta como uma real. Nada é enviado a um servidor. Os projetos ficam guardados neste navegador, neste dispositivo.',
	connectRealBoardsInThe:
		'Conecte placas reais no menu ao lado de Executar, até oito de uma vez. Executar usa a placa mostrada; as outras continuam funcionando. O mesmo menu tem ajuda para placas que não são encontradas.',
	beforeAProgramIsDeployed:
		'Antes de implantar um programa, a página verifica se ele vai funcionar na placa, e pergunta se você precisa decidir algo. “Verificação da implantação”, no menu ao lado de Executar, verifica sem executar. Os contêineres não sobrevivem a um reinício da placa; as imagens e os arquivos sim: “Executá-los de novo” traz de volta o que estava em execução.',
	keys: 'Teclas',
	ocrePlaygroundIsFreeSoftware:
		'O Ocre Playground é software livre sob a licença Apache 2.0. Ele contém obras de terceiros:',
	theirLicences: 'as licenças delas',
	runTheProject: 'Executar o projeto',
	saveNowEveryChangeIs: 'Salvar agora; cada alteração também é salva automaticamente',
	searchInTheEditorOr: 'Buscar no editor ou no console',
	undoEachFileHasIts: 'Desfazer; cada arquivo tem seu próprio histórico',
	nextProblemInTheEditor: 'Próximo problema no editor',
	escapeThenTab: 'Escape e depois Tab',
	leaveTheEditor: 'Sair do editor',
	f2Delete: 'F2, Delete',
	renameOrDeleteTheSelected: 'Renomear ou excluir o arquivo selecionado na lista',
	upDown: 'Acima, Abaixo',
	recallEarlierLinesInThe: 'Recuperar linhas anteriores, na linha do shell da placa',
	shiftTab: 'Shift+Tab',
	leaveTheTerminalScreenTab: 'Sair da tela do terminal; Tab vai para a placa',
	arrowKeys0: 'Teclas de seta, +, −, 0',
	moveAndZoomThePlot: 'Mover e ampliar o gráfico, enquanto ele tem o foco',
	spaceEnter: 'Espaço, Enter',
	pressAButtonOfThe: 'Pressionar um botão da placa, enquanto ele tem o foco',
	arrowKeys: 'Teclas de seta',
	resizeTwoAreasWhileThe: 'Redimensionar duas áreas, enquanto o separador entre elas tem o foco',
	allCommands: 'Todos os comandos…',
	or: ' ou '
});
