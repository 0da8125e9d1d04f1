// The texts of files on a board, in French.
import { messages } from '../messages.ts';
import type { storage as english } from '../en/storage.ts';

export const storage = messages<typeof english>('storage', {
	storageOfBoardname: 'Stockage de {boardName}',
	uploadFilesToFolder: 'Téléverser des fichiers dans {folder}',
	newFolderInFolder: 'Nouveau dossier dans {folder}',
	downloadNameAsZip: 'Télécharger {name} en zip',
	downloadFolderAsZip: 'Télécharger le dossier en zip',
	deleteName: 'Supprimer {name}',
	delete: 'Supprimer',
	refresh: 'Actualiser',
	refreshing: 'actualisation',
	freebytesFree: '{freeBytes} libres',
	ofTotalbytes: 'sur {totalBytes}',
	eraseThisBoardsStorage: 'Effacer le stockage de cette carte',
	cancel: 'Annuler',
	filesOnTheBoard: 'Fichiers de la carte',
	loading: 'Chargement…',
	noFiles: 'Aucun fichier',
	programsWriteFilesHereAnd:
		'Les programmes écrivent des fichiers ici, et les images y sont téléversées quand vous appuyez sur « Exécuter ».',
	filesToUpload: 'Fichiers à téléverser',
	name: 'Nom',
	create: 'Créer',
	eraseQuestion: 'Effacer le stockage de cette carte ?',
	allFilesAndImagesOn:
		'Tous les fichiers et toutes les images de {boardName} sont supprimés, et la carte redémarre. Vos projets ne sont pas touchés.',
	erase: 'Effacer',
	aTransferIsInProgress: 'Un transfert est en cours.',
	selectAFolderFirst: 'Sélectionnez d’abord un dossier.',
	selectAFileOrFolder: 'Sélectionnez d’abord un fichier ou un dossier.',
	filesOfMoreThanMax:
		'Les fichiers de plus de {limit} ne sont pas affichés ici. Téléchargez le fichier pour le voir.',
	reading: 'Lecture…',
	notLoadedSelectTheFile: 'Non chargé. Sélectionnez de nouveau le fichier pour le charger.',
	filePath: 'Fichier {path}',
	size: '{sizeBytes} ({sizeBytes2} octets)',
	showAs: 'Afficher comme',
	download: 'Télécharger',
	content: 'Contenu',
	theFileIsEmpty: 'Le fichier est vide.',
	thePictureInPath: 'L’illustration dans {path}',
	text: 'Texte',
	picture: 'Illustration',
	hex: 'Hex',
	verifiedTheBoardsHashMatches: 'Vérifié : le hash de la carte correspond.',
	verifiedTwoReadsMatch: 'Vérifié : deux lectures correspondent.',
	notVerifiedThisBoardCannot:
		'Non vérifié : cette carte ne peut pas calculer le hash des fichiers.',
	notAllFilesAreListed: 'Tous les fichiers ne sont pas listés.',
	madeFromIt:
		'Le conteneur « {id} » en a été créé : il continue de s’exécuter, mais ne peut pas être créé de nouveau.',
	usesIt: 'Le conteneur « {id} », en cours d’exécution, l’utilise.'
});
