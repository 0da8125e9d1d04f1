// The texts of the console’s raw bytes, in French.
import { messages } from '../messages.ts';
import type { rawView as english } from '../en/raw-view.ts';

export const rawView = messages<typeof english>('rawView', {
	rawView: 'Vue brute',
	hexadecimal: 'Hexadécimal',
	downloadTheRawStream: 'Télécharger le flux brut',
	clearTheRawView: 'Effacer la vue brute',
	noDataYet: 'Pas encore de données',
	everyByteToAndFrom:
		'Chaque octet venant de la carte ou allant vers elle apparaît ici : le dernier mégaoctet est conservé.',
	rawStream: 'Flux brut',
	jumpToEnd: 'Aller à la fin',
	asShownBothDirections: 'Comme affiché, dans les deux sens',
	textFile: 'fichier texte',
	bytes: 'octets',
	whatWasReceived: 'Ce qui a été reçu',
	whatWasSent: 'Ce qui a été envoyé',
	arrows: '{sent} envoyés, {received} reçus',
	arrowsAndKept: '{sent} envoyés, {received} reçus ; {bytes} conservés'
});
