// The texts of the areas of the page, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { areas as english } from '../en/areas.ts';

export const areas = messages<typeof english>('areas', {
	allProjectsCount: 'Todos os projetos ({n, number})…',
	otherProjects: 'Outros projetos',
	runOn: 'Executar em',
	onACable: 'Por cabo',
	simulatedFirmware: 'Firmware simulado',
	switchToBoard: 'Mudar para {board}?',
	containersLost:
		'{n, plural, one{# contêiner da placa atual será perdido} other{# contêineres da placa atual serão perdidos}}. Cada placa e cada firmware tem seu próprio armazenamento: as imagens de uma não estão na outra.',
	switchBoard: 'Mudar de placa',
	showProblems: 'Mostrar problemas',
	details: 'Detalhes',
	removeContainer: 'Remover {id}',
	whatWorks: 'Aqui você ainda pode escrever e compilar programas, e criar e exportar imagens.',
	whatWorksWithBoards:
		'Aqui você ainda pode escrever e compilar programas, criar e exportar imagens, e executá-las em uma placa conectada por cabo.',
	boardCrashed:
		'A placa simulada parou inesperadamente. O armazenamento foi mantido; os contêineres foram perdidos.',
	switchItOnAgain: 'Ligar de novo',
	startHung:
		'Um contêiner não conseguiu iniciar e a placa espera por ele para sempre: só um reinício resolve.',
	noAnswer: 'A placa não responde.',
	storageIsKept: 'O armazenamento é mantido; os contêineres são perdidos.',
	lastLogLine: 'Última linha do log',
	consoleBlocked:
		'Um contêiner que não conseguiu iniciar bloqueia o console, como em uma placa real. Reinicie a placa: o armazenamento é mantido; os contêineres são perdidos.',
	resetTheBoard: 'Reiniciar a placa',
	dropToImport: 'Solte para importar',
	whatCanBeDropped:
		'Um projeto (zip ou pasta), arquivos-fonte, uma imagem, um módulo ou uma gravação. Nada é executado sozinho.',
	fileDeleted: '“{path}” foi excluído.',
	folderDeleted:
		'A pasta “{path}”, com {n, plural, one{# arquivo} other{# arquivos}}, foi excluída.',
	buildFileStays: 'Todo projeto precisa do build.yaml: ele dá nome à imagem.',
	noProjectIsOpen: 'Nenhum projeto está aberto.',
	aRunIsInProgress: 'Há uma execução em andamento.',
	madeFor: 'Este exemplo foi feito para {board}.',
	containersGone:
		'{n, plural, one{# contêiner de {board} será perdido} other{# contêineres de {board} serão perdidos}}.',
	switchTo: 'Mudar para {board}',
	runOnBoardQuestion: 'Executar em {board}?',
	toNoEffect: 'Este exemplo foi feito para {wanted}. Em {board} ele não fará o que promete.',
	runOnBoard: 'Executar em {board}',
	switchAndRun: 'Mudar e executar',
	viewOf: 'Visualização de {path}',
	rendered: 'Formatado',
	formattedText: 'Texto formatado',
	source: 'Fonte',
	markdownSource: 'Fonte Markdown, para editar',
	errors: 'erros',
	running: 'em execução',
	boardHas: '{summary}.',
	languageComes: '{name} está sendo carregado. Enquanto isso, a página é mostrada em {shown}.',
	languageDidNotCome: 'Não foi possível carregar {name}.',
	languageStays:
		'Enquanto isso, a página é mostrada em {shown}. Verifique a conexão de rede e tente de novo.',
	tryAgain: 'Tentar de novo',
	doNotWait: 'Não esperar'
});
