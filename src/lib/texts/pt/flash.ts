// The texts of putting firmware on boards, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { flash as english } from '../en/flash.ts';

export const flash = messages<typeof english>('flash', {
	title: 'Gravar firmware',
	description: 'Coloque firmware em uma placa, para que ela possa executar contêineres do Ocre.',
	close: 'Fechar',

	// The file.
	firmware: '1. Firmware',
	chooseFile: 'Escolher um arquivo…',
	chooseAnother: 'Escolher outro arquivo…',
	dropHere:
		'ou solte um aqui: .uf2, .hex, .elf, .bin, uma imagem MCUboot assinada, ou uma lista de firmware (.json) com os arquivos dela.',
	address: 'ou o endereço dele',
	fetch: 'Obter',
	enterAddress: 'Digite um endereço primeiro.',
	fetching: 'Obtendo o firmware',
	cancel: 'Cancelar',
	fileRead: '{format}, {size} a escrever',
	fileVersion: 'versão {version}',
	fileFor: 'para {chip}',

	// Builds that are offered.
	buildsOfSite: 'Builds deste site para {board}',
	buildsOfAddress: 'Builds de {host} para {board}',
	buildsOfFiles: 'Builds da sua lista para {board}',
	anyBoard: 'todas as placas',
	buildsLoading: 'Carregando a lista de firmware…',
	buildsAgain: 'Carregar a lista de novo',
	noBuild: 'A lista não tem nenhum build para {board}.',
	noBuildAtAll:
		'A lista não tem nenhum build para uma placa cujo firmware esta página possa gravar.',
	build: 'Ocre {ocre}, firmware {version}',
	buildFor: 'para {board}, com Zephyr {zephyr}',
	buildSize: '{flash} de flash, {ram} de RAM',
	replacesApplication: 'substitui o firmware; bootloader, contêineres e imagens ficam',
	replacesBoard: 'substitui tudo o que está na flash: contêineres e imagens são perdidos',
	buildNotes: 'Notas da versão',
	takeBuild: 'Usar este build',
	takeBuildNamed: 'Usar Ocre {ocre}, firmware {version}, para {board}',
	buildTaken: 'Escolhido; o SHA-256 está correto.',

	// The board.
	board: '2. Placa',
	whichBoard: 'Qual é a placa? Compare-a com as imagens.',
	seenFirmware: 'O firmware da placa conectada diz que ela é esta.',
	seenDrive: 'A unidade diz que é a desta placa.',
	seenUsb: 'Um dispositivo USB desta placa está conectado.',

	// The plan.
	plan: '3. O que vai acontecer',
	firstFileAndBoard: 'Escolha primeiro o firmware e a placa.',
	way: 'Como',
	wayUf2: 'arquivo para a unidade do bootloader',
	wayProgrammer: 'arquivo para a unidade do gravador',
	wayPicoboot: 'USB (PICOBOOT)',
	wayDfu: 'USB (DFU)',
	waySmp: 'pelo firmware em execução (SMP)',
	wayMcuboot: 'recuperação serial (MCUboot)',
	wayEsp: 'carregador serial (ESP)',
	written: 'É escrito',
	writtenTo: '{size} a partir de {address}',
	erased: 'É apagado',
	erasedOf: '{size}, em páginas inteiras: o firmware anterior desaparece',
	storage: 'Contêineres e imagens nela',
	storageKept: 'mantidos: o armazenamento deles não é tocado',
	storageWritten: 'perdidos: o arquivo tem um conteúdo novo para o armazenamento deles',
	storageNone: 'esta página não conhece nenhum armazenamento nesta placa',
	never: 'Nunca é tocado',
	neverList: 'o bootloader, os option bytes e os fuses',
	neverRom: 'o bootloader (ele está na ROM), os option bytes e os fuses',

	// The guide.
	guide: '4. Colocar a placa no bootloader',
	guideProgrammer: '4. Conectar a placa',
	stepUnplug: 'Desplugue a placa do computador.',
	stepHoldBoot: 'Pressione o botão {button} e mantenha-o pressionado.',
	stepPlugIn: 'Plugue a placa com um cabo que leve dados: muitos só carregam.',
	stepPlugInAt:
		'Plugue a placa pelo conector {socket} com um cabo que leve dados: muitos só carregam.',
	stepReleaseBoot: 'Solte o botão.',
	stepPressResetTwice: 'Pressione o botão {button} duas vezes, rapidamente.',
	stepPressReset: 'Pressione o botão {button}.',
	stepSetBootSwitch:
		'Ajuste a chave {button} de modo que o bootloader da ROM seja iniciado (veja o manual da placa).',
	stepPlugInProgrammer: 'Plugue a placa pelo conector {socket}, não pelo outro.',
	stepKeepRunning: 'Deixe o firmware dela em execução: ele mesmo recebe o novo.',
	stepLookDrive: 'Aparece uma unidade chamada {drive}. Escolha-a abaixo.',
	stepLookUsb: 'Aparece um novo dispositivo USB.',
	stepLookLight: 'Uma luz da placa acende e apaga gradualmente.',
	stepLookSerial: 'Aparece uma nova porta serial.',
	chooseDrive: 'Escolher a unidade…',
	chooseAnotherDrive: 'Escolher outra unidade…',
	driveSays: 'A unidade “{name}” diz: {says}',
	driveSaysNothing: 'A unidade “{name}” pertence a um gravador, mas não diz de qual placa.',
	driveConfirm: 'É a unidade da minha {board}',
	pageExpects: 'Em seguida, esta página espera: {what}',
	expectsDrive: 'a unidade {drive}',
	expectsUsb: 'o bootloader da placa na lista de dispositivos USB do navegador',
	chooseUsb: 'Escolher o dispositivo USB…',
	chooseAnotherUsb: 'Escolher outro dispositivo USB…',
	usbSays: 'Ele diz: {says}',
	expectsPort: 'a porta serial da placa',
	useBoard: 'Usar a porta de {name}',
	choosePort: 'Escolher a porta serial…',
	chooseAnotherPort: 'Escolher outra porta serial…',
	portChosen: 'Escolhida: {name}.',
	portLent: 'Ela é desconectada durante a gravação do firmware e conectada de novo depois.',
	enterHint:
		'Sem botões: um firmware em execução pode reiniciar sozinho no bootloader, se foi compilado para isso.',
	enter: 'Reiniciar no bootloader',
	enterCannot: 'O firmware desta placa diz que não foi compilado para isso. Siga os passos acima.',
	entering: 'Pedindo à placa que reinicie no bootloader…',
	enterRefused: 'O firmware diz que não consegue fazer isso. Siga os passos acima.',
	enterArrived: 'O bootloader apareceu.',
	enterThenUsb:
		'O pedido foi feito à placa. O navegador exige que você escolha o bootloader uma vez: clique em “Escolher o dispositivo USB…”. Se ele não estiver na lista, siga os passos acima.',
	enterThenDrive:
		'O pedido foi feito à placa. Escolha a unidade dela abaixo; se nenhuma aparecer, siga os passos acima.',
	enterThenFlash:
		'O pedido foi feito à placa. Grave o firmware agora; se nada responder, siga os passos acima.',

	// Elsewhere.
	notHere: 'Este navegador não consegue fazer esta parte.',
	noFolders:
		'Neste navegador, as páginas não podem escrever em uma unidade que você escolha. No Chrome e no Edge em um computador, podem. Também dá para fazer sem isso:',
	noPorts: 'Este navegador não consegue se conectar a portas seriais.',
	noUsb:
		'Neste navegador, as páginas não podem usar dispositivos USB. No Chrome e no Edge em um computador, podem. Também dá para fazer sem isso:',
	noSerial:
		'Neste navegador, as páginas não podem usar portas seriais. No Chrome, no Edge e no Firefox em um computador, podem. Também dá para fazer sem isso:',
	byHandDrive:
		'Salve o arquivo e copie-o para a unidade {drive} no gerenciador de arquivos. A unidade desaparece quando a placa o recebeu.',
	byHandCommand: 'Salve o arquivo e execute a ferramenta do fabricante em um terminal:',
	saveFile: 'Salvar {name}',
	copy: 'Copiar',

	// Writing.
	write: 'Gravar firmware em {board}',
	writeNone: 'Gravar firmware na placa',
	whyFile: 'Escolha primeiro o firmware.',
	whyBoard: 'Escolha primeiro a placa.',
	whyRefused: 'Este firmware não serve para esta placa.',
	whyDrive: 'Escolha primeiro a unidade da placa.',
	whyUsb: 'Escolha primeiro o dispositivo USB da placa.',
	whyPort: 'Escolha primeiro a porta serial da placa.',
	whyConfirm: 'Diga primeiro que é a unidade da placa certa.',
	whyHere: 'Este navegador não consegue escrever desta maneira.',
	phaseConnect: 'Examinando a placa',
	phaseErase: 'Apagando',
	phaseWrite: 'Escrevendo',
	phaseVerify: 'Lendo de volta',
	phaseRestart: 'A placa recebe o arquivo e reinicia',
	phaseProving: 'Perguntando à placa o que ela executa',
	progress: '{done} de {total}',
	left: 'faltam cerca de {time}',
	doNotUnplug: 'Não desplugue a placa agora.',
	canUnplug:
		'Cancelar agora deixa a placa no bootloader, a partir do qual o firmware pode ser gravado de novo.',
	cancelUntouched: 'Cancelar agora não muda nada na placa.',
	cancelling: 'Cancelando…',
	skip: 'Não esperar',

	// The end.
	done: 'Pronto: a placa executa o firmware novo.',
	doneReadBack: 'Cada byte foi lido de volta da flash e comparado.',
	doneChecksum: 'A soma de verificação da flash é a do arquivo.',
	doneIdentity:
		'Ela diz que executa o Ocre {version}, build {commit} de {date}: o build do arquivo.',
	unproved: 'Escrito, mas ainda não comprovado.',
	unprovedSilent:
		'A placa recebeu todos os bytes. Se ela os executa, só ela pode dizer: conecte-se ao console serial dela.',
	unprovedUnknown:
		'A placa responde, mas não diz nada que permita a esta página distinguir o build dela de outro.',
	unprovedOther:
		'Uma placa responde, mas com um build diferente do build do arquivo. Se for esta placa, grave o firmware de novo.',
	noConsole:
		'O console desta placa está nos pinos, não no conector USB: isso exige um adaptador USB-serial.',
	notBack: 'A placa não voltou à porta dela. O navegador exige que você a escolha uma vez:',
	connect: 'Conectar para verificar…',
	connectAgain: 'Conectar de novo…',
	noneToAsk: 'Nenhuma placa está conectada.',
	checkNow: 'Verificar as placas conectadas',
	cancelled: 'Cancelado. Nada foi escrito; a placa está como estava.',
	stateUntouched: 'Nada foi escrito: a placa está como estava.',
	stateBootloader:
		'Uma parte do firmware foi apagada ou escrita, de modo que a placa não inicializa. O bootloader ainda responde: grave o firmware de novo e ela funciona.',
	stateUnverified:
		'Tudo foi escrito, mas nada comprova isso. Veja se a placa inicializa; se não, grave o firmware de novo.',
	stateUnknown:
		'A conexão terminou no meio: a placa pode inicializar ou não. O bootloader não pode ser perdido assim: coloque a placa nele de novo e grave o firmware outra vez.',
	tryAgain: 'Tentar de novo',
	another: 'Gravar firmware em outra placa',
	name: 'Nome da placa',
	nameIt: 'Salvar o nome',
	named: 'A placa agora se chama {name}.',
	notNamed: 'A placa não conseguiu guardar o nome dela.',
	enterName: 'Digite um nome primeiro.',
	runBlinky: 'Executar o Blinky na placa',
	connectForBlinky: 'Conectar e executar o Blinky…',
	log: 'Log',
	copyLog: 'Copiar o log',

	// Help.
	help: 'A placa ou a unidade dela não aparece',
	helpCable: 'Use outro cabo: muitos só levam energia. Plugue-o diretamente no computador.',
	helpAgain:
		'Repita os passos. O botão precisa estar pressionado no momento em que a placa recebe energia.',
	helpLinux:
		'Linux: para as maneiras por USB e por porta serial, seu usuário precisa de acesso. Salve estas regras como root, execute “sudo udevadm control --reload && sudo udevadm trigger” e plugue a placa de novo.',
	helpWindows:
		'Windows: os bootloaders de STM32 precisam do WinUSB. A ferramenta Zadig o instala; ou salve isto como ocre-boards.inf (drivers sem assinatura precisam do modo de teste do Windows).',
	helpWindowsPico: 'RP2350 e unidades não precisam de nada no Windows.',
	udevRules: 'Regras do udev',
	infFile: 'Arquivo do driver WinUSB',
	copyLabel: 'Copiar: {label}',
	recovery: 'Se a placa não inicializa mais',
	recoveryRom:
		'{board} tem o bootloader em ROM, que não pode ser sobrescrita. Coloque-a no bootloader pelos passos que este diálogo mostra e grave o firmware de novo.',
	recoveryProgrammer:
		'{board} tem um gravador próprio, que funciona não importa o que o firmware faça. Plugue-a em {socket} e grave o firmware de novo.',
	recoveryFlash:
		'{board} guarda o bootloader na flash; esta página nunca o escreve. Pressione {button} duas vezes, rapidamente, e grave o firmware de novo.'
});
