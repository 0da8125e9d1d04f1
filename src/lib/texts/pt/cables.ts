// The texts of boards on cables, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { cables as english } from '../en/cables.ts';

export const cables = messages<typeof english>('cables', {
	resetByBreak: 'Reiniciar com BREAK',
	tryAgain: 'Tentar de novo',
	boardOnACable: 'Placa por cabo',
	renameTheBoard: 'Renomear a placa',
	ocre: 'Ocre',
	board: 'Placa',
	zephyr: 'Zephyr',
	processor: 'Processador',
	system: 'Sistema',
	built: 'Compilado',
	firmware: 'Firmware',
	firmwareOfOurs: 'Playground {version}, funções de contêiner versão {abi}',
	firmwareOfOthers:
		'não é o do Playground: ele não diz com o que foi compilado, então a página descobre testando',
	functions: 'Para contêineres',
	room: 'Espaço',
	roomFor: '{containers} contêineres, {timers} timers',
	roomMemory: ', {memory} de memória para eles',
	uploads: 'Envios',
	bySmp: 'por SMP',
	byShellCommandsSlow: 'por comandos do shell (lento)',
	speed: 'Velocidade',
	baudrateBaud: '{baudRate} bauds',
	nothingThatLooksLikeAn: 'Nada que pareça um supervisor do Ocre responde.',
	soFarReason: 'Até agora, {reason}.',
	theBoardMayStillBe:
		'A placa pode ainda estar inicializando, usar outra velocidade ou ter outro firmware.',
	baudRateToTry: 'Velocidade a testar',
	atValueBaud: 'a {value} bauds',
	help: 'Ajuda',
	aContainerHoldsTheConsole: 'Um contêiner está ocupando o console desta placa.',
	theContainerCouldNotBe:
		'O contêiner não conseguiu iniciar e a placa espera por ele para sempre. Só um reinício resolve. Os arquivos são mantidos; os contêineres são perdidos.',
	theContainerRunsInThe:
		'O contêiner está em execução em primeiro plano, de modo que a entrada vai para ele e não para o shell, ou não conseguiu iniciar. Reiniciar a placa o encerra. Os arquivos são mantidos; os contêineres são perdidos.',
	breakResetsBoardsWithA:
		'BREAK reinicia placas com sonda de depuração. Nas outras, pressione o botão de reset; a página continua sozinha.',
	theBoardBootedButShows: 'A placa inicializou, mas não mostra nenhum prompt.',
	itsFirmwareMayHaveNo: 'O firmware dela talvez não tenha shell. A saída está no console.',
	aShellAnswersButIt: 'Um shell responde, mas não é o de um supervisor do Ocre.',
	thisBoardRunsOtherFirmware:
		'Esta placa tem outro firmware: grave o firmware com o supervisor ou escolha outra placa.',
	anotherTabOfThisPage: 'Outra aba desta página está usando a placa.',
	onlyOneTabCanUse:
		'Só uma aba pode usá-la. De qualquer forma, os programas da placa continuam em execução.',
	takeOver: 'Assumir o controle',
	thePortIsClosed: 'A porta está fechada.',
	connectAgain: 'Conectar de novo',
	cancelConnecting: 'Cancelar a conexão',
	sendsABreakWhichResets:
		'Envia um BREAK, que reinicia placas cuja sonda de depuração tem suporte a isso. Nas outras, pressione o botão de reset.',
	runsASmallProgramOn:
		'Executa na placa um pequeno programa que lê as informações do sistema (uname) e depois o remove.',
	readSystemInformation: 'Ler as informações do sistema',
	disconnect: 'Desconectar',
	connectionLogAndSettings: 'Log e configurações da conexão',
	connectionLog: 'Log da conexão',
	forgetThisBoard: 'Esquecer esta placa…',
	name: 'Nome',
	storedOnTheBoardIn:
		'Fica guardado na placa, em {LABEL_FILE}, para aparecer em qualquer computador.',
	rename: 'Renomear',
	forgetThisBoardQuestion: 'Esquecer esta placa?',
	theBoardIsDisconnectedAnd:
		'A placa é desconectada, e o navegador pergunta de novo antes que esta página possa usar a porta dela. Nada muda na placa.',
	forget: 'Esquecer',
	theBoardIsNotConnected: 'A placa não está conectada.',
	theNameIsStoredOn: 'O nome fica guardado na placa, então a placa precisa responder.',
	unpluggedPlugItInAgain: 'desplugada: plugue-a de novo e a página continua sozinha',
	connectingReason: 'conectando: {reason}',
	boards: 'Placas',
	newOutput: 'saída nova',
	deployToSeveral: 'Implantar em várias…',
	thisTakesOnlyAMoment: 'Isso leva só um instante.',
	stop: 'Parar',
	runsASmallProgramOnThe:
		'Faz piscar por cinco segundos o LED da placa mostrada: com o firmware dela ou com um pequeno programa que é removido depois.',
	blinkToFind: 'Piscar para localizar',
	buildingASmallProgram: 'compilando um pequeno programa',
	sendingIt: 'enviando o programa',
	askingIt: 'perguntando à placa',
	itsLedBlinksForFive: 'o LED dela pisca por cinco segundos',
	removingTheProgram: 'removendo o programa',
	lastLogLine: 'Última linha do log:',
	connectAutomatically: 'Conectar automaticamente quando esta página abrir',
	connectAutomaticallyLater:
		'Conectar automaticamente quando esta página abrir: será possível depois que a placa se identificar',
	clock: '{when, time}'
});
