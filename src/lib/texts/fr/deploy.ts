// The texts of deploying to several boards, in French.
import { messages } from '../messages.ts';
import type { deploy as english } from '../en/deploy.ts';

export const deploy = messages<typeof english>('deploy', {
	waitingForTheProgram: 'en attente du programme',
	bytesOf: '{name} : octets',
	deployToSeveralBoards: 'Déployer sur plusieurs cartes',
	projectnameIsBuiltOnceUploaded:
		'« {projectName} » est compilé une fois, téléversé sur trois cartes à la fois, vérifié par SHA-256 et démarré. Un conteneur de même identifiant est remplacé.',
	noBoardIsConnectedConnect:
		'Aucune carte n’est connectée. Connectez-en une dans le menu à côté d’« Exécuter ».',
	board: 'Carte',
	deployment: 'Déploiement',
	actions: 'Actions',
	cancelName: 'Annuler {name}',
	cancel: 'Annuler',
	retryName: 'Réessayer {name}',
	retry: 'Réessayer',
	close: 'Fermer',
	cancelAll: 'Tout annuler',
	retryBoards: 'Réessayer {count, plural, one{# carte} other{# cartes}}',
	deployToBoards: 'Déployer sur {count, plural, one{# carte} other{# cartes}}',
	waitingItsTurn: 'attend son tour',
	unpluggedPlugItInAgain: 'débranchée : rebranchez-la',
	comparingTheImageOnThe: 'comparaison de l’image sur la carte',
	buildingTheProgram: 'Compilation du programme.',
	boardsDone: '{done} sur {count, plural, one{# carte terminée} other{# cartes terminées}}',
	failed: 'Échecs : {failed}',
	cancelled: 'Annulées : {cancelled}',
	aDeploymentIsInProgress: 'Un déploiement est en cours.',
	chooseAtLeastOneBoard: 'Choisissez au moins une carte.',
	progress: '{doneBytes} sur {totalBytes}',
	progressAtRate: '{bytes}, {bytesPerSecond}/s, encore {remainingMs}',
	alreadyThere: 'déjà sur la carte ; SHA-256 <code>{sha256}…</code> lu sur la carte',
	sent: '{bytes} ; SHA-256 <code>{sha256}…</code> lu sur la carte'
});
