// The texts of the list of files and their tabs, in French.
import { messages } from '../messages.ts';
import type { files as english } from '../en/files.ts';

export const files = messages<typeof english>('files', {
	readOnly: 'lecture seule',
	filesOfTheProject: 'Fichiers du projet',
	files: 'Fichiers',
	newFile: 'Nouveau fichier',
	newScenario: 'Nouveau scénario',
	importFiles: 'Importer des fichiers',
	filesToImport: 'Fichiers à importer',
	path: 'Chemin',
	forExampleMainCOr: 'Par exemple main.c, ou include/led.h pour un fichier dans un dossier.',
	create: 'Créer',
	renameOrMove: 'Renommer ou déplacer',
	rename: 'Renommer',
	anotherFolderInThePath: 'Un autre dossier dans le chemin déplace le fichier.',
	theFilesInTheFolder: 'Les fichiers du dossier sont déplacés avec lui.',
	actionsForName: 'Actions pour {name}',
	newFileHere: 'Nouveau fichier ici…',
	renameOrMoveItem: 'Renommer ou déplacer…',
	deleteWithItsFiles: 'Supprimer avec ses fichiers',
	delete: 'Supprimer',
	errors: '{errors, plural, one{# erreur} other{# erreurs}}',
	warnings: '{warnings, plural, one{# avertissement} other{# avertissements}}',
	openFiles: 'Fichiers ouverts',
	changedSinceTheLastRun: 'Modifié depuis la dernière exécution',
	changedAloud: ', modifié depuis la dernière exécution',
	closePath: 'Fermer {path}'
});
