// The texts of the dialog that shares a project, in French.
import { messages } from '../messages.ts';
import type { share as english } from '../en/share.ts';

export const share = messages<typeof english>('share', {
	title: 'Partager « {name} »',
	description:
		'Tout le projet est dans le lien lui-même : ni compte, ni serveur, ni trace ailleurs.',
	link: 'Lien',
	copy: 'Copier le lien',
	copied: 'Le lien a été copié.',
	send: 'Envoyer…',
	withBoard: 'Avec la carte : {board}',
	withRun: 'Avec les options d’exécution',
	length: '{n, number} caractères',
	fitsAll: 'Il tient dans des messages et dans un code QR.',
	fitsQr:
		'Il tient dans un code QR, mais certaines messageries coupent les liens de plus de {limit, number} caractères.',
	fitsBrowser:
		'Certaines messageries coupent les liens de plus de {limit, number} caractères, et il est trop long pour un code QR.',
	fitsNothing: 'Il est trop long pour des messageries, un code QR et certains navigateurs.',
	insteadTitle: 'Si le lien est trop long',
	insteadFile:
		'Envoyez le projet sous forme de fichier ; on l’ouvre en le déposant sur cette page.',
	saveFile: 'Enregistrer dans un fichier',
	insteadFrom:
		'Ou mettez les fichiers là où tout le monde peut les lire, par exemple dans un dépôt public, un gist ou sur un serveur web, et partagez cette adresse, qui contient la leur :',
	fromExample: 'https://github.com/you/repository/tree/main/project',
	code: 'Code QR',
	codeOf: 'Code QR du lien',
	saveCode: 'Enregistrer le code',
	dense: 'Le code est dense : montrez-le en grand, ou imprimez-le.',
	noCode: 'Le lien est trop long pour un code QR : il y tient au plus {limit, number} caractères.',
	embed: 'Intégrer dans une page…',
	print: 'Imprimer…',
	picture: 'Photo de la carte…',
	copyFailed: 'Le navigateur n’a pas laissé la page copier.',
	selectByHand: 'Sélectionnez le lien et copiez-le au clavier.'
});
