// The texts of the console’s raw bytes, in German.
import { messages } from '../messages.ts';
import type { rawView as english } from '../en/raw-view.ts';

export const rawView = messages<typeof english>('rawView', {
	rawView: 'Rohansicht',
	hexadecimal: 'Hexadezimal',
	downloadTheRawStream: 'Rohen Datenstrom herunterladen',
	clearTheRawView: 'Rohansicht leeren',
	noDataYet: 'Noch keine Daten',
	everyByteToAndFrom:
		'Hier erscheint jedes Byte vom und zum Board: Das letzte Megabyte wird aufbewahrt.',
	rawStream: 'Roher Datenstrom',
	jumpToEnd: 'Zum Ende springen',
	asShownBothDirections: 'Wie angezeigt, beide Richtungen',
	textFile: 'Textdatei',
	bytes: 'Bytes',
	whatWasReceived: 'Was empfangen wurde',
	whatWasSent: 'Was gesendet wurde',
	arrows: '{sent} gesendet, {received} empfangen',
	arrowsAndKept: '{sent} gesendet, {received} empfangen; {bytes} aufbewahrt'
});
