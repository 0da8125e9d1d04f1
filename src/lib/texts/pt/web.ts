// The texts of the web panel, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { web as english } from '../en/web.ts';

export const web = messages<typeof english>('web', {
	durationmsMs: '{durationMs} ms',
	countHeaders: '{count} cabeçalhos',
	showTheBodyAs: 'Mostrar o corpo como',
	bodyOfTheAnswer: 'Corpo da resposta',
	theFirstShownBytesAre: 'São mostrados os primeiros {limit}.',
	theAnswerHasNoBody: 'A resposta não tem corpo.',
	text: 'Texto',
	image: 'Imagem',
	bytes: 'Bytes',
	back: 'Voltar',
	noPreviousPage: 'não há página anterior',
	reload: 'Recarregar',
	noPageIsOpen: 'nenhuma página está aberta',
	pathOnHost: 'Caminho em {host}',
	cancel: 'Cancelar',
	theBrowserIsAskedWhat: 'a página está consultando o navegador sobre o que ele proíbe',
	nothingIsListeningOnPort: 'nada está escutando na porta {port}',
	openAndRunItsScripts: 'Abrir e executar os scripts dela',
	open: 'Abrir',
	waitingForHost: 'Esperando {host}…',
	theContainerHasAnsweredBut:
		'O contêiner respondeu, mas a página dele não pode ser mostrada: o frame para ela não foi carregado. Requisição, WebSocket e TCP funcionam aqui.',
	thePageSentMoreMessages:
		'A página enviou mais mensagens do que o playground consegue acompanhar e não é mais ouvida. Recarregue-a para continuar.',
	thePageReachesItsContainer:
		'A página alcança o contêiner dela e nada mais: o navegador lhe nega qualquer outra conexão.',
	thePageReachesItsContainerOnly:
		'A página alcança só o contêiner dela. Este navegador não tem uma política que proíba todas as conexões, então o playground retira tudo o que se sabe que pode abrir uma. Abra páginas de programas em que você confia.',
	thisBrowserConnectsToThe:
		'Este navegador se conecta ao host de um link antes de perguntar se a página pode ir para lá. Uma página feita para isso pode avisar a um servidor que foi aberta e colocar algumas palavras no nome do host. Nada mais sai dela. Abra-a somente se você confia no programa.',
	thePageWantedToOpen:
		'A página quis abrir {target}. Daqui só se alcança o contêiner da própria página.',
	aScriptNavigatedToAn:
		'Um script navegou para um endereço que não pode ser aberto aqui. Volte ou digite um caminho.',
	method: 'Método',
	pathOnBoardLocalPort: 'Caminho em board.local:{port}',
	send: 'Enviar',
	headersAndConnection: 'Cabeçalhos e conexão',
	headersOnePerLine: 'Cabeçalhos, um por linha',
	keepTheConnectionOpenFor: 'Manter a conexão aberta para a próxima requisição',
	body: 'Corpo',
	waitingForAnAnswer: 'Esperando uma resposta…',
	theAnswerAppearsHere: 'A resposta aparece aqui.',
	lineHeadersIsNotName: 'A linha {headers} não é “Name: value”.',
	path: 'Caminho',
	disconnect: 'Desconectar',
	ping: 'Ping',
	connect: 'Conectar',
	clear: 'Limpar',
	messages: 'Mensagens',
	you: 'Você',
	container: 'Contêiner',
	connection: 'Conexão',
	connectThenSendAMessage: 'Conecte-se e envie uma mensagem.',
	bytesToSend: 'Bytes a enviar',
	message: 'Mensagem',
	connectFirst: 'conecte-se primeiro',
	enterPairsOfHexadecimalDigits: 'digite pares de dígitos hexadecimais, como 48 69',
	noContainerIsListeningOn: 'Nenhum contêiner está escutando em uma porta',
	thisBoardHasNoNetwork: 'Esta placa não tem rede',
	runAProgramThatOpens:
		'Execute um programa que abra uma porta TCP, como o exemplo “{example}”: as páginas dele podem ser abertas aqui.',
	chooseABoardWithA:
		'Escolha ao lado do botão Executar uma placa com interface de rede: esta não tem nenhuma.',
	port: 'Porta',
	portClosed: '{port} · fechada',
	protocol: 'Protocolo',
	nothingIsListeningOnPortPort:
		'Nada está escutando na porta {port} agora. Execute o programa de novo ou escolha outra porta.',
	browse: 'Navegar',
	request: 'Requisição',
	websocket: 'WebSocket',
	connectedTo: 'conectado à porta {port}{path}',
	http: 'HTTP/{version}',
	httpAgain: 'HTTP/{version}, mesma conexão',
	pressOpen: 'Clique em Abrir para ver a página do contêiner.',
	listensOn: '{id} escuta em 127.0.0.1:{port}',
	onlyForContainers:
		'{listening}: só contêineres podem se conectar. Use bind com INADDR_ANY para permitir o acesso daqui.',
	closedWithCode: 'fechada, código {code}',
	closedWithReason: 'fechada, código {code}: {reason}',
	containerClosed: 'o contêiner fechou a conexão',
	youClosed: 'você fechou a conexão',
	pageOfTheContainer: 'Página do contêiner'
});
