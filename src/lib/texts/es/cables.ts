// The texts of boards on cables, in Spanish.
import { messages } from '../messages.ts';
import type { cables as english } from '../en/cables.ts';

export const cables = messages<typeof english>('cables', {
	resetByBreak: 'Reiniciar con BREAK',
	tryAgain: 'Intentar de nuevo',
	boardOnACable: 'Placa por cable',
	renameTheBoard: 'Cambiar el nombre de la placa',
	ocre: 'Ocre',
	board: 'Placa',
	zephyr: 'Zephyr',
	processor: 'Procesador',
	system: 'Sistema',
	built: 'Compilado',
	firmware: 'Firmware',
	firmwareOfOurs: 'Playground {version}, funciones de contenedor versión {abi}',
	firmwareOfOthers:
		'no es el de Playground: no dice con qué se compiló, así que la página lo averigua probando',
	functions: 'Para contenedores',
	room: 'Espacio',
	roomFor: '{containers} contenedores, {timers} temporizadores',
	roomMemory: ', {memory} de memoria para ellos',
	uploads: 'Subidas',
	bySmp: 'por SMP',
	byShellCommandsSlow: 'con comandos del shell (lento)',
	speed: 'Velocidad',
	baudrateBaud: '{baudRate} baudios',
	nothingThatLooksLikeAn: 'No responde nada que parezca un supervisor de Ocre.',
	soFarReason: 'Por ahora, {reason}.',
	theBoardMayStillBe:
		'Es posible que la placa todavía esté arrancando, use otra velocidad o tenga otro firmware.',
	baudRateToTry: 'Velocidad que se probará',
	atValueBaud: 'a {value} baudios',
	help: 'Ayuda',
	aContainerHoldsTheConsole: 'Un contenedor ocupa la consola de esta placa.',
	theContainerCouldNotBe:
		'El contenedor no pudo iniciarse y la placa lo espera indefinidamente. Solo un reinicio lo resuelve. Los archivos se conservan; los contenedores se pierden.',
	theContainerRunsInThe:
		'El contenedor se ejecuta en primer plano, de modo que la entrada le llega a él y no al shell, o no pudo iniciarse. Un reinicio lo termina. Los archivos se conservan; los contenedores se pierden.',
	breakResetsBoardsWithA:
		'BREAK reinicia las placas con sonda de depuración. En las demás, pulse el botón de reset; la página continúa por sí sola.',
	theBoardBootedButShows: 'La placa arrancó, pero no muestra ningún prompt.',
	itsFirmwareMayHaveNo: 'Puede que su firmware no tenga shell. Su salida está en la consola.',
	aShellAnswersButIt: 'Responde un shell, pero no es el de un supervisor de Ocre.',
	thisBoardRunsOtherFirmware:
		'Esta placa tiene otro firmware: flashee el supervisor o elija otra placa.',
	anotherTabOfThisPage: 'Otra pestaña de esta página está usando la placa.',
	onlyOneTabCanUse:
		'Solo una pestaña puede usarla. En cualquier caso, los programas de la placa siguen en ejecución.',
	takeOver: 'Tomar el control',
	thePortIsClosed: 'El puerto está cerrado.',
	connectAgain: 'Conectar de nuevo',
	cancelConnecting: 'Cancelar la conexión',
	sendsABreakWhichResets:
		'Envía un BREAK, que reinicia las placas cuya sonda de depuración lo admite. En las demás, pulse el botón de reset.',
	runsASmallProgramOn:
		'Ejecuta en la placa un pequeño programa que lee la información de su sistema (uname) y después lo elimina.',
	readSystemInformation: 'Leer la información del sistema',
	disconnect: 'Desconectar',
	connectionLogAndSettings: 'Log y ajustes de la conexión',
	connectionLog: 'Log de la conexión',
	forgetThisBoard: 'Olvidar esta placa…',
	name: 'Nombre',
	storedOnTheBoardIn:
		'Se guarda en la placa, en {LABEL_FILE}, para que se vea en cualquier equipo.',
	rename: 'Cambiar el nombre',
	forgetThisBoardQuestion: '¿Olvidar esta placa?',
	theBoardIsDisconnectedAnd:
		'La placa se desconecta, y el navegador volverá a preguntar antes de que esta página pueda usar su puerto. En la placa no cambia nada.',
	forget: 'Olvidar',
	theBoardIsNotConnected: 'La placa no está conectada.',
	theNameIsStoredOn: 'El nombre se guarda en la placa, así que la placa tiene que responder.',
	unpluggedPlugItInAgain: 'desenchufada: vuelva a enchufarla y la página continúa por sí sola',
	connectingReason: 'conectando: {reason}',
	boards: 'Placas',
	newOutput: 'salida nueva',
	deployToSeveral: 'Desplegar en varias…',
	thisTakesOnlyAMoment: 'Esto tarda solo un momento.',
	stop: 'Detener',
	runsASmallProgramOnThe:
		'Hace parpadear el LED de la placa mostrada durante cinco segundos: con su firmware o con un pequeño programa que después se elimina.',
	blinkToFind: 'Parpadear para encontrarla',
	buildingASmallProgram: 'compilando un pequeño programa',
	sendingIt: 'enviándolo',
	askingIt: 'preguntando a la placa',
	itsLedBlinksForFive: 'su LED parpadea durante cinco segundos',
	removingTheProgram: 'eliminando el programa',
	lastLogLine: 'Última línea del log:',
	connectAutomatically: 'Conectar automáticamente al abrir esta página',
	connectAutomaticallyLater:
		'Conectar automáticamente al abrir esta página: será posible cuando la placa se haya identificado',
	clock: '{when, time}'
});
