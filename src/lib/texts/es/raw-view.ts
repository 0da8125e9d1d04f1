// The texts of the console’s raw bytes, in Spanish.
import { messages } from '../messages.ts';
import type { rawView as english } from '../en/raw-view.ts';

export const rawView = messages<typeof english>('rawView', {
	rawView: 'Vista de bytes',
	hexadecimal: 'Hexadecimal',
	downloadTheRawStream: 'Descargar el flujo de bytes',
	clearTheRawView: 'Limpiar la vista de bytes',
	noDataYet: 'Todavía no hay datos',
	everyByteToAndFrom:
		'Aquí aparece cada byte que va a la placa y viene de ella: se conserva el último megabyte.',
	rawStream: 'Flujo de bytes',
	jumpToEnd: 'Saltar al final',
	asShownBothDirections: 'Como se muestra, ambas direcciones',
	textFile: 'archivo de texto',
	bytes: 'bytes',
	whatWasReceived: 'Lo que se recibió',
	whatWasSent: 'Lo que se envió',
	arrows: '{sent} enviados, {received} recibidos',
	arrowsAndKept: '{sent} enviados, {received} recibidos; {bytes} conservados'
});
