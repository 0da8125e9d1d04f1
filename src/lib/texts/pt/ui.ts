// The texts of parts that know nothing of ours, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { ui as english } from '../en/ui.ts';

export const ui = messages<typeof english>('ui', {
	messages: 'Mensagens',
	files: 'Arquivos',
	editor: 'Editor',
	consoleAndProblems: 'Console e problemas',
	board: 'Placa',
	sizesOfTheAreas: 'Tamanhos das áreas',
	widthOfTheFileList: 'Largura da lista de arquivos',
	widthOfTheConsole: 'Largura do console',
	heightOfTheConsole: 'Altura do console',
	widthOfTheBoard: 'Largura da placa',
	cancel: 'Cancelar',
	close: 'Fechar',
	tryAgain: 'Tentar de novo',
	dismiss: 'Dispensar',
	copied: 'Copiado',
	notifications: 'Notificações',
	more: 'Mais',
	moreOf: 'Mais: {choice}',
	loading: 'Carregando…',
	nameCouldNotBeLoaded: 'Não foi possível carregar {name}.',
	thereIsNoNetworkConnection:
		'Não há conexão de rede. Esta parte é carregada assim que ela voltar.',
	checkTheConnectionAndTry:
		'Verifique a conexão e tente de novo, ou recarregue a página; seu trabalho está salvo. ({cause})',
	areas: 'Áreas',
	code: 'Código',
	console: 'Console',
	skipLinks: 'Links de atalho',
	skipToLabel: 'Ir para: {label}',
	codeAndConsole: 'Código e console',
	toEditor: 'editor',
	toConsole: 'console',
	toBoard: 'placa',
	themeSystem: 'Tema: sistema',
	themeLight: 'Tema: claro',
	themeDark: 'Tema: escuro',
	textSizeSmall: 'Tamanho do texto: pequeno',
	textSizeNormal: 'Tamanho do texto: normal',
	textSizeLarge: 'Tamanho do texto: grande',
	textSizeLargest: 'Tamanho do texto: muito grande',
	languageOf: 'Idioma: {name}'
});
