// What the errors of a board mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { boardErrors as english } from '../en/errors-board.ts';

export const boardErrors = messages<typeof english>('errors.board', {
	'answer-garbled': 'La réponse de la carte était altérée.',
	'answer-garbled.next': 'Réessayez. Si cela se produit souvent, vérifiez le câble.',
	'board-closed': 'La carte n’est pas connectée.',
	'board-closed.next': 'Connectez-la, puis appuyez de nouveau sur « Exécuter ».',
	'board-lost': 'La connexion à la carte a été perdue.',
	'board-lost.next': 'Reconnectez-la, puis appuyez de nouveau sur « Exécuter ».',
	'board-restarted': 'La carte a redémarré entre-temps.',
	'board-restarted.next':
		'Ses conteneurs sont perdus, pas ses images. Appuyez de nouveau sur « Exécuter ».',
	'board-silent': 'La carte ne répond pas.',
	'board-silent.next':
		'Elle est peut-être bloquée par un conteneur qui n’a pas pu démarrer. Réinitialisez la carte, puis appuyez de nouveau sur « Exécuter ».',
	'command-refused': 'La ligne de commande de la carte ne peut pas accepter cela.',
	'command-refused.next':
		'Raccourcissez les arguments ou l’environnement dans build.yaml : au plus 20 mots et 255 caractères ASCII en tout.',
	'container-exists': 'Un conteneur de ce nom est déjà sur la carte.',
	'container-exists.next': 'Supprimez-le dans la liste des conteneurs, ou renommez le projet.',
	'container-in-use': 'Ce conteneur est encore en cours d’exécution.',
	'container-in-use.next': 'Arrêtez-le d’abord, puis supprimez-le.',
	'container-missing': 'La carte n’a plus ce conteneur.',
	'container-missing.next': 'La liste a été actualisée.',
	'container-not-running': 'Ce conteneur n’est pas en cours d’exécution.',
	'container-not-running.next': 'La liste a été actualisée.',
	'create-failed': 'La carte n’a pas pu créer le conteneur.',
	'create-failed.next': 'La raison est dans la console, dans les lignes du journal de la carte.',
	'file-exists': 'Ce nom est déjà pris.',
	'file-exists.next': 'Choisissez un autre nom.',
	'file-missing': 'Ce fichier n’existe plus sur la carte.',
	'file-missing.next': 'La liste a été actualisée.',
	'folder-not-empty': 'Le dossier n’est pas vide.',
	'folder-not-empty.next': 'Supprimez d’abord son contenu.',
	'image-in-use':
		'Un autre conteneur de la carte a été créé à partir de cette image ; elle n’a donc pas été remplacée.',
	'image-in-use.next':
		'Supprimez ce conteneur, ou donnez un autre nom au programme dans build.yaml.',
	'image-missing': 'L’image n’est pas sur la carte.',
	'image-missing.next': 'Appuyez sur « Exécuter » pour la téléverser de nouveau.',
	'name-refused': 'La carte refuse ce nom.',
	'name-refused.next':
		'Utilisez des minuscules, des chiffres, « . », « _ » et « - », sans point au début.',
	'not-a-file': 'C’est un dossier, pas un fichier.',
	'not-a-file.next': 'Choisissez un autre nom.',
	'not-a-folder': 'C’est un fichier, pas un dossier.',
	'not-a-folder.next': 'Actualisez la liste.',
	'not-a-supervisor': 'Ce qui répond sur ce port n’est pas un superviseur Ocre.',
	'not-a-supervisor.next': 'Flashez le superviseur Ocre sur la carte, ou choisissez un autre port.',
	'path-refused': 'Ce nom ne peut pas être utilisé sur la carte.',
	'path-refused.next':
		'Utilisez de simples lettres, des chiffres, « . », « _ » et « - », et gardez le chemin complet sous 128 caractères.',
	'smp-gone': 'La carte a cessé de répondre pendant le transfert.',
	'smp-gone.next': 'Réessayez. Si cela se produit souvent, vérifiez le câble.',
	'smp-timeout': 'La carte n’a pas répondu à temps à une requête.',
	'smp-timeout.next': 'Réessayez. Si cela se produit souvent, vérifiez le câble.',
	'start-failed': 'La carte a créé le conteneur, mais n’a pas pu le démarrer.',
	'start-failed.next':
		'Il reste sur la carte dans l’état « error » et ne peut plus être démarré : supprimez-le. Si la carte en a donné la raison, elle est dans la liste des conteneurs.',
	'storage-refused-by-board': 'Le système de fichiers de la carte l’a refusé.',
	'storage-refused-by-board.next':
		'La raison est dans la console, dans les lignes du journal de la carte.',
	'stray-file': 'Le fichier est arrivé, mais autre chose a changé entre-temps dans son dossier.',
	'stray-file.next':
		'La carte a perdu des caractères d’une commande. Vérifiez le dossier, et supprimez les fichiers que vous ne reconnaissez pas.',
	'terminal-open': 'Le terminal utilise la console de la carte.',
	'terminal-open.next': 'Quittez-le (Console, « Quitter le terminal »), puis réessayez.',
	'transfer-failed': 'Le transfert ne s’est pas terminé.',
	'transfer-failed.next': 'Réessayez. Si cela se produit souvent, vérifiez le câble.',
	'transfer-mismatch': 'Ce qui est arrivé n’est pas ce qui a été envoyé.',
	'transfer-mismatch.next':
		'Les données reçues ont été écartées. Réessayez. Si cela se produit souvent, vérifiez le câble.',
	'upload-failed': 'Le téléversement ne s’est pas terminé.',
	'upload-failed.next':
		'Aucune image incomplète ne reste sous son nom. Appuyez sur « Exécuter » pour réessayer.',
	'upload-mismatch': 'L’image sur la carte diffère de ce qui a été envoyé.',
	'upload-mismatch.next':
		'L’image n’a pas été démarrée. Appuyez sur « Exécuter » pour l’envoyer de nouveau.'
});
