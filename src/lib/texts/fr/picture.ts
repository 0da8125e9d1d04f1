// The texts of pictures and prints: of the board, and of a whole project, in French.
import { messages } from '../messages.ts';
import type { picture as english } from '../en/picture.ts';

export const picture = messages<typeof english>('picture', {
	title: 'Photo de la carte',
	description: 'Telle qu’elle est maintenant, à garder ou pour une affiche.',
	pictureOf: 'Photo de {board}',
	withConsole: 'Avec les dernières lignes de la console',
	save: 'Enregistrer en PNG',
	record: 'Filmer {seconds, number} secondes',
	recording: 'Enregistrement…',
	cancel: 'Annuler',
	noVideoHere: 'Ce navigateur n’enregistre pas de vidéos.',
	reset: 'Réinitialisation',
	printTitle: 'Imprimer « {name} »',
	printDescription: 'Le programme sur papier, avec un code qui y ramène.',
	print: 'Imprimer…',
	whatIsPrinted: 'Ce qui est imprimé',
	withBoard: 'La carte',
	withCode: 'Un code QR du lien',
	codeTooLong:
		'Le lien est trop long pour un code QR. Retirez des fichiers du projet, ou imprimez sans lui.',
	scan: 'Scannez pour ouvrir ce projet',
	noFile: 'Choisissez ce qu’il faut imprimer.',
	preview: 'Aperçu',
	sheetOf: 'Page imprimée de {name}'
});
