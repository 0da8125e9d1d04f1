// The texts of the console’s raw bytes.
import { room } from '../room.ts';

export const rawView = room('rawView', {
	rawView: 'Raw view',
	hexadecimal: 'Hexadecimal',
	downloadTheRawStream: 'Download the raw stream',
	clearTheRawView: 'Clear the raw view',
	noDataYet: 'No data yet',
	everyByteToAndFrom: 'Every byte to and from the board appears here: the last megabyte is kept.',
	rawStream: 'Raw stream',
	jumpToEnd: 'Jump to end',
	asShownBothDirections: 'As shown, both directions',
	textFile: 'text file',
	bytes: 'bytes',
	whatWasReceived: 'What was received',
	whatWasSent: 'What was sent',
	arrows: '{sent} sent, {received} received',
	arrowsAndKept: '{sent} sent, {received} received; {bytes} kept'
});
