// What the page remarks in the console and in the log of a connection, in Spanish.
import { messages } from '../messages.ts';
import type { notes as english } from '../en/notes.ts';

export const notes = messages<typeof english>('notes', {
	noLongerWaiting: 'ya no se espera la respuesta',
	shellReturned: 'el shell devolvió {returnValue}',
	terminalTakes:
		'la terminal está usando la consola: la salida se muestra ahora en Terminal y en Bytes',
	afterTerminal: 'después de salir de la terminal: {title} {next}',
	terminalClosed: 'terminal cerrada',
	aboutContainer: 'Nota ({containerId}): {message}',
	engineAndScript:
		'el motor de JavaScript se queda en la placa; del programa se envían {bytes} bytes',
	oneImageAsked: 'se envía como una sola imagen, como pide build.yaml',
	oneImageForFolder:
		'se envía como una sola imagen: las placas abren una carpeta por contenedor, y el programa tiene una propia',
	oneImageForName:
		'se envía como una sola imagen: el id del contenedor es demasiado largo para un archivo propio',
	oneImageForFastLine: 'se envía como una sola imagen: la línea con esta placa no tiene límite',
	boardReset: 'placa reiniciada',
	boardResetFaithful: 'placa reiniciada: modo fiel',
	boardResetDocumented: 'placa reiniciada: modo documentado',
	storageErased: 'almacenamiento de la placa borrado',
	waitingForBoard: 'placa desenchufada: se espera a que vuelva',
	boardIsBack: 'la placa ha vuelto',
	otherBoard: 'se enchufó otra placa de este tipo: se ignora',
	backAgain: 'la placa ha vuelto',
	likelyBack: 'la placa, o una igual, ha vuelto',
	takingOver: 'tomando el control desde otra pestaña',
	breakSent: 'BREAK enviado',
	rebootSent: 'reinicio del kernel enviado',
	portClosed: 'puerto cerrado',
	portOpen: 'puerto abierto, se busca el prompt',
	boots: 'la placa arranca',
	shellOnly: 'responde un shell, pero no un supervisor de Ocre',
	supervisorAnswers: 'el supervisor responde',
	commandRuns: 'hay un comando en ejecución',
	handedOver: 'la consola pasó a la terminal',
	noSupervisor: 'no responde ningún supervisor de Ocre',
	consoleHeld: 'un contenedor ocupa la consola',
	portGone: 'el puerto ha desaparecido',
	takenOver: 'otra pestaña tomó el control de la placa',
	tryingAgain: 'se intenta de nuevo, a {baudRate} baudios',
	named: 'nombre {name}, en {file}',
	nameNotKept: 'la placa no pudo guardar su nombre: {cause}',
	itsName: 'su nombre, de {file}: {name}',
	reports: 'comunica Ocre {version} {commit}, compilado {buildDate}',
	notConnected: 'no conectada: {cause}',
	opening: 'abriendo {device}',
	because: '{what}: {why}',
	boardOfKind: 'Placa {kind} con Ocre {version}',
	boardWithOcre: 'Placa con Ocre {version}',
	scenario: 'escenario: {name}',
	notReset: 'sin reiniciar: el shell de esta placa no tiene ningún comando para ello',
	started: '{id} iniciado',
	pastedNotSent:
		'{left, plural, one{no se envió # de las líneas pegadas} other{no se enviaron # de las líneas pegadas}}',
	typedNotSent: 'la línea escrita en la terminal no se envió',
	buttonPressed: 'botón {alias} pulsado',
	buttonReleased: 'botón {alias} soltado',
	sensorMeasures: 'el sensor {sensor} mide {value}',
	endedWithCode: '{id} terminó con el código de salida {code}'
});
