// The texts of putting firmware on boards, in Spanish.
import { messages } from '../messages.ts';
import type { flash as english } from '../en/flash.ts';

export const flash = messages<typeof english>('flash', {
	title: 'Flashear firmware',
	description: 'Ponga firmware en una placa, para que pueda ejecutar contenedores de Ocre.',
	close: 'Cerrar',

	// The file.
	firmware: '1. Firmware',
	chooseFile: 'Elegir un archivo…',
	chooseAnother: 'Elegir otro archivo…',
	dropHere:
		'o suelte uno aquí: .uf2, .hex, .elf, .bin, una imagen de MCUboot firmada, o una lista de firmware (.json) con sus archivos.',
	address: 'o su dirección',
	fetch: 'Obtener',
	enterAddress: 'Escriba antes una dirección.',
	fetching: 'Obteniendo el firmware',
	cancel: 'Cancelar',
	fileRead: '{format}, {size} para escribir',
	fileVersion: 'versión {version}',
	fileFor: 'para {chip}',

	// Builds that are offered.
	buildsOfSite: 'Compilaciones de este sitio para {board}',
	buildsOfAddress: 'Compilaciones de {host} para {board}',
	buildsOfFiles: 'Compilaciones de la lista propia para {board}',
	anyBoard: 'todas las placas',
	buildsLoading: 'Cargando la lista de firmware…',
	buildsAgain: 'Cargar la lista de nuevo',
	noBuild: 'La lista no tiene ninguna compilación para {board}.',
	noBuildAtAll:
		'La lista no tiene ninguna compilación para una placa que esta página pueda flashear.',
	build: 'Ocre {ocre}, firmware {version}',
	buildFor: 'para {board}, con Zephyr {zephyr}',
	buildSize: '{flash} de flash, {ram} de RAM',
	replacesApplication:
		'reemplaza el firmware; el bootloader, los contenedores y las imágenes se quedan',
	replacesBoard:
		'reemplaza todo lo que hay en la flash: los contenedores y las imágenes se pierden',
	buildNotes: 'Notas de la versión',
	takeBuild: 'Usar esta compilación',
	takeBuildNamed: 'Usar Ocre {ocre}, firmware {version}, para {board}',
	buildTaken: 'Elegida; su SHA-256 es correcto.',

	// The board.
	board: '2. Placa',
	whichBoard: '¿Qué placa es? Compárela con las imágenes.',
	seenFirmware: 'El firmware de la placa conectada dice que es esta.',
	seenDrive: 'La unidad dice que es la de esta placa.',
	seenUsb: 'Hay conectado un dispositivo USB de esta placa.',

	// The plan.
	plan: '3. Qué ocurrirá',
	firstFileAndBoard: 'Elija antes el firmware y la placa.',
	way: 'Cómo',
	wayUf2: 'archivo a la unidad del bootloader',
	wayProgrammer: 'archivo a la unidad del programador',
	wayPicoboot: 'USB (PICOBOOT)',
	wayDfu: 'USB (DFU)',
	waySmp: 'mediante el firmware en ejecución (SMP)',
	wayMcuboot: 'recuperación serie (MCUboot)',
	wayEsp: 'cargador serie (ESP)',
	written: 'Se escribe',
	writtenTo: '{size} desde {address}',
	erased: 'Se borra',
	erasedOf: '{size}, en páginas enteras: el firmware anterior desaparece',
	storage: 'Contenedores e imágenes de la placa',
	storageKept: 'se conservan: su almacenamiento no se toca',
	storageWritten: 'se pierden: el archivo tiene un contenido nuevo para su almacenamiento',
	storageNone: 'esta página no conoce ningún almacenamiento en esta placa',
	never: 'Nunca se toca',
	neverList: 'el bootloader, los option bytes y los fuses',
	neverRom: 'el bootloader (está en ROM), los option bytes y los fuses',

	// The guide.
	guide: '4. Llevar la placa a su bootloader',
	guideProgrammer: '4. Conectar la placa',
	stepUnplug: 'Desenchufe la placa del equipo.',
	stepHoldBoot: 'Pulse el botón {button} y manténgalo pulsado.',
	stepPlugIn: 'Enchufe la placa con un cable que lleve datos: muchos solo cargan.',
	stepPlugInAt:
		'Enchufe la placa por el conector {socket} con un cable que lleve datos: muchos solo cargan.',
	stepReleaseBoot: 'Suelte el botón.',
	stepPressResetTwice: 'Pulse dos veces seguidas, rápido, el botón {button}.',
	stepPressReset: 'Pulse el botón {button}.',
	stepSetBootSwitch:
		'Ponga el interruptor {button} de modo que arranque el bootloader de la ROM (véase el manual de la placa).',
	stepPlugInProgrammer: 'Enchufe la placa por el conector {socket}, no por el otro.',
	stepKeepRunning: 'Deje en ejecución su firmware: él mismo recibe el nuevo.',
	stepLookDrive: 'Aparece una unidad llamada {drive}. Elíjala abajo.',
	stepLookUsb: 'Aparece un dispositivo USB nuevo.',
	stepLookLight: 'Una luz de la placa se enciende y se apaga gradualmente.',
	stepLookSerial: 'Aparece un puerto serie nuevo.',
	chooseDrive: 'Elegir la unidad…',
	chooseAnotherDrive: 'Elegir otra unidad…',
	driveSays: 'La unidad «{name}» dice: {says}',
	driveSaysNothing: 'La unidad «{name}» es de un programador, pero no dice de qué placa.',
	driveConfirm: 'Es la unidad de mi {board}',
	pageExpects: 'A continuación, esta página espera: {what}',
	expectsDrive: 'la unidad {drive}',
	expectsUsb: 'el bootloader de la placa en la lista de dispositivos USB del navegador',
	chooseUsb: 'Elegir el dispositivo USB…',
	chooseAnotherUsb: 'Elegir otro dispositivo USB…',
	usbSays: 'Dice: {says}',
	expectsPort: 'el puerto serie de la placa',
	useBoard: 'Usar el puerto de {name}',
	choosePort: 'Elegir el puerto serie…',
	chooseAnotherPort: 'Elegir otro puerto serie…',
	portChosen: 'Elegido: {name}.',
	portLent: 'Se desconecta mientras se flashea, y después se conecta de nuevo.',
	enterHint:
		'Sin botones: un firmware en ejecución puede reiniciarse por sí mismo en el bootloader, si se compiló para ello.',
	enter: 'Reiniciar en el bootloader',
	enterCannot:
		'El firmware de esta placa dice que no se compiló para eso. Siga los pasos de arriba.',
	entering: 'Pidiendo a la placa que se reinicie en su bootloader…',
	enterRefused: 'El firmware dice que no puede hacerlo. Siga los pasos de arriba.',
	enterArrived: 'El bootloader está ahí.',
	enterThenUsb:
		'Se le pidió a la placa. El navegador exige elegir el bootloader una vez: pulse «Elegir el dispositivo USB…». Si no está en la lista, siga los pasos de arriba.',
	enterThenDrive:
		'Se le pidió a la placa. Elija abajo su unidad; si no aparece ninguna, siga los pasos de arriba.',
	enterThenFlash:
		'Se le pidió a la placa. Flashéela ahora; si nada responde, siga los pasos de arriba.',

	// Elsewhere.
	notHere: 'Este navegador no puede hacer esta parte.',
	noFolders:
		'En este navegador, las páginas no pueden escribir en una unidad que se elija. Chrome y Edge en un equipo de escritorio sí. También se puede sin eso:',
	noPorts: 'Este navegador no puede conectarse a puertos serie.',
	noUsb:
		'En este navegador, las páginas no pueden usar dispositivos USB. Chrome y Edge en un equipo de escritorio sí. También se puede sin eso:',
	noSerial:
		'En este navegador, las páginas no pueden usar puertos serie. Chrome, Edge y Firefox en un equipo de escritorio sí. También se puede sin eso:',
	byHandDrive:
		'Guarde el archivo y cópielo a la unidad {drive} con el gestor de archivos. La unidad desaparece cuando la placa lo ha recibido.',
	byHandCommand: 'Guarde el archivo y ejecute en una terminal la herramienta del fabricante:',
	saveFile: 'Guardar {name}',
	copy: 'Copiar',

	// Writing.
	write: 'Flashear {board}',
	writeNone: 'Flashear la placa',
	whyFile: 'Elija antes el firmware.',
	whyBoard: 'Elija antes la placa.',
	whyRefused: 'Este firmware no es adecuado para esta placa.',
	whyDrive: 'Elija antes la unidad de la placa.',
	whyUsb: 'Elija antes el dispositivo USB de la placa.',
	whyPort: 'Elija antes el puerto serie de la placa.',
	whyConfirm: 'Diga antes que es la unidad de la placa correcta.',
	whyHere: 'Este navegador no puede escribir de esta manera.',
	phaseConnect: 'Examinando la placa',
	phaseErase: 'Borrando',
	phaseWrite: 'Escribiendo',
	phaseVerify: 'Leyendo lo escrito',
	phaseRestart: 'La placa recibe el archivo y se reinicia',
	phaseProving: 'Preguntando a la placa qué ejecuta',
	progress: '{done} de {total}',
	left: 'quedan aproximadamente {time}',
	doNotUnplug: 'No desenchufe ahora la placa.',
	canUnplug:
		'Si se cancela ahora, la placa queda en su bootloader, desde donde se puede flashear de nuevo.',
	cancelUntouched: 'Si se cancela ahora, no cambia nada en la placa.',
	cancelling: 'Cancelando…',
	skip: 'No esperar',

	// The end.
	done: 'Listo: la placa ejecuta el firmware nuevo.',
	doneReadBack: 'Se leyó de su flash cada byte y se comparó.',
	doneChecksum: 'La suma de comprobación de su flash es la del archivo.',
	doneIdentity:
		'Dice que ejecuta Ocre {version}, compilación {commit} del {date}: la compilación del archivo.',
	unproved: 'Escrito, pero todavía sin comprobar.',
	unprovedSilent:
		'La placa recibió todos los bytes. Si los ejecuta, lo tiene que decir ella: conecte con su consola serie.',
	unprovedUnknown:
		'La placa responde, pero no dice nada con lo que esta página pueda distinguir su compilación de otra.',
	unprovedOther:
		'Responde una placa, pero con otra compilación que la del archivo. Si es esta placa, flashéela de nuevo.',
	noConsole:
		'La consola de esta placa está en sus pines, no en su conector USB: hace falta un adaptador de USB a serie.',
	notBack: 'La placa no ha vuelto a su puerto. El navegador exige elegirlo una vez:',
	connect: 'Conectar para comprobar…',
	connectAgain: 'Conectarla de nuevo…',
	noneToAsk: 'No hay ninguna placa conectada.',
	checkNow: 'Comprobar las placas conectadas',
	cancelled: 'Cancelado. No se escribió nada; la placa está como estaba.',
	stateUntouched: 'No se escribió nada: la placa está como estaba.',
	stateBootloader:
		'Una parte del firmware se borró o se escribió, de modo que la placa no arranca. Su bootloader todavía responde: flashéela de nuevo y funcionará.',
	stateUnverified:
		'Todo se escribió, pero nada lo demuestra. Mire si la placa arranca; si no, flashéela de nuevo.',
	stateUnknown:
		'La conexión terminó a la mitad: la placa puede arrancar o no. Su bootloader no se puede perder así: llévela de nuevo a él y flashéela otra vez.',
	tryAgain: 'Intentar de nuevo',
	another: 'Flashear otra placa',
	name: 'Nombre de la placa',
	nameIt: 'Guardar el nombre',
	named: 'La placa se llama ahora {name}.',
	notNamed: 'La placa no pudo guardar su nombre.',
	enterName: 'Escriba antes un nombre.',
	runBlinky: 'Ejecutar Blinky en la placa',
	connectForBlinky: 'Conectar y ejecutar Blinky…',
	log: 'Log',
	copyLog: 'Copiar el log',

	// Help.
	help: 'La placa o su unidad no aparece',
	helpCable:
		'Pruebe otro cable: muchos solo llevan alimentación. Enchúfelo directamente al equipo.',
	helpAgain:
		'Repita los pasos. El botón tiene que estar pulsado en el momento en que la placa recibe alimentación.',
	helpLinux:
		'Linux: para las maneras por USB y por puerto serie, el usuario necesita acceso. Guarde como root estas reglas, ejecute «sudo udevadm control --reload && sudo udevadm trigger» y vuelva a enchufar la placa.',
	helpWindows:
		'Windows: los bootloaders de STM32 necesitan WinUSB. Lo instala la herramienta Zadig; o guarde esto como ocre-boards.inf (los controladores sin firma necesitan el modo de prueba de Windows).',
	helpWindowsPico: 'RP2350 y las unidades no necesitan nada en Windows.',
	udevRules: 'Reglas de udev',
	infFile: 'Archivo del controlador WinUSB',
	copyLabel: 'Copiar: {label}',
	recovery: 'Si la placa ya no arranca',
	recoveryRom:
		'{board} tiene su bootloader en ROM, que no se puede sobrescribir. Llévela al bootloader con los pasos que muestra este diálogo y flashéela de nuevo.',
	recoveryProgrammer:
		'{board} tiene un programador propio, que funciona haga lo que haga el firmware. Enchúfela por {socket} y flashéela de nuevo.',
	recoveryFlash:
		'{board} tiene su bootloader en la flash; esta página nunca lo escribe. Pulse dos veces seguidas, rápido, {button} y flashéela de nuevo.'
});
