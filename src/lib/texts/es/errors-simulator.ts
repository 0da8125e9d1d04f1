// What the errors of the simulated board mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { simulatorErrors as english } from '../en/errors-simulator.ts';

export const simulatorErrors = messages<typeof english>('errors.simulator', {
	'connection-closed': 'La conexión se cerró.',
	'connection-closed.next': 'Inténtelo de nuevo.',
	'connection-refused': 'Nada escucha en este puerto.',
	'connection-refused.next': 'Ejecute el programa que lo abre y espere a que escuche.',
	'network-missing': 'La placa no tiene red.',
	'network-missing.next':
		'Elija junto al botón Ejecutar una placa con interfaz de red, o espere a que la red esté activa.',
	'not-isolated': 'Esta ventana del navegador no puede ejecutar contenedores.',
	'not-isolated.next':
		'Los contenedores necesitan memoria compartida, que a esta página no se le concedió. Recargue la página. Si no sirve, ábrala en una ventana normal, no en una privada.',
	'recording-board': 'La grabación se hizo en una placa que esta versión no conoce.',
	'recording-board.next': 'Recargue la página para obtener su versión más reciente.',
	'recording-broken': 'La grabación está dañada.',
	'recording-broken.next': 'Una parte del archivo falta o fue modificada. Consiga una copia nueva.',
	'recording-failed': 'La reproducción se detuvo de forma inesperada.',
	'recording-failed.next':
		'Abra la grabación de nuevo. Si vuelve a ocurrir, puede que el archivo esté dañado.',
	'recording-too-large': 'La grabación es demasiado grande para abrirla.',
	'recording-too-large.next': 'Grabe una ejecución más corta.',
	'recording-unknown': 'Este archivo no es una grabación, o se hizo con una versión más nueva.',
	'recording-unknown.next':
		'Elija un archivo que termine en .ocre-recording, o recargue la página para obtener su versión más reciente.',
	'simulator-crashed': 'La placa simulada se detuvo de forma inesperada.',
	'simulator-crashed.next': 'Se puede encender de nuevo. Su almacenamiento está intacto.',
	'trace-failed': 'No se pudo leer la traza.',
	'trace-failed.next': 'Ábrala de nuevo. Si vuelve a ocurrir, puede que el archivo esté dañado.',
	'trace-invalid': 'Este archivo no es una traza.',
	'trace-invalid.next': 'Abra un archivo JSON que se haya descargado de la línea de tiempo.',
	'trace-too-large': 'La traza es demasiado grande para abrirla.',
	'trace-too-large.next': 'El límite es de 256 MB. Grabe una traza más corta.',
	'trace-too-new': 'La traza se hizo con una versión más nueva del playground.',
	'trace-too-new.next': 'Recargue la página para obtener la versión actual y ábrala de nuevo.'
});
