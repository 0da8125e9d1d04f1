// The texts of recordings, in Spanish.
import { messages } from '../messages.ts';
import type { recording as english } from '../en/recording.ts';

export const recording = messages<typeof english>('recording', {
	recording: 'Grabación',
	stopRecording: 'Detener la grabación',
	theRecordingIsBeingSaved: 'La grabación se está guardando.',
	containersThatStartFromNow: 'Se graban los contenedores que se inicien a partir de ahora',
	record: 'Grabar',
	openRecording: 'Abrir una grabación…',
	recordingToOpen: 'Grabación para abrir',
	recordingIt: 'grabando',
	containers: '{runs, plural, one{# contenedor} other{# contenedores}}',
	fullNoLongerRecording: 'llena: ya no se graba',
	savingTheRecording: 'La grabación se está guardando…',
	reading: 'Leyendo',
	cancel: 'Cancelar',
	pause: 'Pausar',
	goOn: 'Continuar',
	replayAgain: 'Reproducir de nuevo',
	replay: 'Reproducir',
	speedOfTheReplay: 'Velocidad de la reproducción',
	download: 'Descargar',
	closeRecording: 'Cerrar la grabación',
	timeOf: '{atMs} de {durationMs}',
	facts:
		'{board}, {mode}, {recordedAt}, {calls, plural, one{# llamada al host} other{# llamadas al host}}, {sizeBytes}.',
	modeFaithful: 'modo fiel',
	modeDocumented: 'modo documentado',
	containersOf: 'Contenedores: {runs}.',
	containerOf: '{container} ({image})',
	noImage: 'sin imagen',
	andMaxNamedMore: '{more} más',
	theRecordingReachedItsSize:
		'La grabación alcanzó su límite de tamaño antes de que terminara la ejecución.',
	nothingRecordedYet: 'Todavía no se ha grabado nada',
	pressRecordThenRunButton:
		'Pulse Grabar y después Ejecutar: las pulsaciones de botones, los valores de los sensores, los tiempos y todos los resultados de las llamadas al host van a un solo archivo. Quien lo abra puede reproducir la ejecución.',
	nowPressRun: 'Ahora pulse Ejecutar',
	onlyContainersStartedFromNow: 'Solo se graban los contenedores que se inicien a partir de ahora.',
	quarterSpeed: 'un cuarto de la velocidad',
	asRecorded: 'como se grabó',
	atOnce: 'al instante',
	consoleOfTheReplay: 'Consola de la reproducción',
	matches:
		'La reproducción coincide: {calls, plural, one{la llamada al host tuvo} other{las # llamadas al host tuvieron}} los mismos argumentos y salida.',
	differs: 'La reproducción difiere de la grabación.',
	difference: '{container}, llamada al host {call, number}: grabado {expected}, ahora {got}.',
	endedInstead:
		'{container}, llamada al host {call, number}: grabado {expected}, ahora el contenedor terminó.',
	endedInsteadWith:
		'{container}, llamada al host {call, number}: grabado {expected}, ahora el contenedor terminó: {ending}.',
	noCallInstead:
		'{container}, llamada al host {call, number}: grabado {expected}, ahora no hace ninguna llamada.',
	notReplayedNoImage: '{container} no se reprodujo: su imagen no está en la grabación.',
	notReplayedThreads:
		'{container} no se reprodujo: puede iniciar hilos, cuyo orden ninguna grabación contiene.',
	notReplayedEntry:
		'{container} no se reprodujo: su función de entrada recibe argumentos, que ninguna grabación contiene.',
	notReplayedMemory: '{container} no se reprodujo: su memoria es mayor que la de la placa.',
	notReplayedBroken: '{container} no se reprodujo: {message}.',
	times: '{n, number}× más rápido',
	pressesAreRecorded:
		'Esto es una reproducción: las pulsaciones de botones vienen de la grabación.',
	moment: '{when, date} {when, time, short}'
});
