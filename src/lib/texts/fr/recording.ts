// The texts of recordings, in French.
import { messages } from '../messages.ts';
import type { recording as english } from '../en/recording.ts';

export const recording = messages<typeof english>('recording', {
	recording: 'Enregistrement',
	stopRecording: 'Arrêter l’enregistrement',
	theRecordingIsBeingSaved: 'L’enregistrement est en cours de sauvegarde.',
	containersThatStartFromNow:
		'Les conteneurs qui démarrent à partir de maintenant sont enregistrés',
	record: 'Enregistrer',
	openRecording: 'Ouvrir un enregistrement…',
	recordingToOpen: 'Enregistrement à ouvrir',
	recordingIt: 'enregistrement',
	containers: '{runs, plural, one{# conteneur} other{# conteneurs}}',
	fullNoLongerRecording: 'plein : n’enregistre plus',
	savingTheRecording: 'Sauvegarde de l’enregistrement…',
	reading: 'Lecture',
	cancel: 'Annuler',
	pause: 'Pause',
	goOn: 'Reprendre',
	replayAgain: 'Rejouer encore',
	replay: 'Rejouer',
	speedOfTheReplay: 'Vitesse de la relecture',
	download: 'Télécharger',
	closeRecording: 'Fermer l’enregistrement',
	timeOf: '{atMs} sur {durationMs}',
	facts:
		'{board}, {mode}, {recordedAt}, {calls, plural, one{# appel hôte} other{# appels hôte}}, {sizeBytes}.',
	modeFaithful: 'mode fidèle',
	modeDocumented: 'mode documenté',
	containersOf: 'Conteneurs : {runs}.',
	containerOf: '{container} ({image})',
	noImage: 'pas d’image',
	andMaxNamedMore: '{more} autres',
	theRecordingReachedItsSize:
		'L’enregistrement a atteint sa taille limite avant la fin de l’exécution.',
	nothingRecordedYet: 'Rien n’a encore été enregistré',
	pressRecordThenRunButton:
		'Appuyez sur « Enregistrer », puis sur « Exécuter » : les appuis sur les boutons, les valeurs des capteurs, la chronologie et tous les résultats des appels hôte vont dans un seul fichier. Quiconque l’ouvre peut rejouer l’exécution.',
	nowPressRun: 'Maintenant, appuyez sur « Exécuter »',
	onlyContainersStartedFromNow:
		'Seuls les conteneurs démarrés à partir de maintenant sont enregistrés.',
	quarterSpeed: 'quart de vitesse',
	asRecorded: 'telle qu’enregistrée',
	atOnce: 'd’un coup',
	consoleOfTheReplay: 'Console de la relecture',
	matches:
		'La relecture correspond : {calls, plural, one{l’appel hôte a} other{les # appels hôte ont}} eu les mêmes arguments et la même sortie.',
	differs: 'La relecture diffère de l’enregistrement.',
	difference: '{container}, appel hôte {call, number} : enregistré {expected}, maintenant {got}.',
	endedInstead:
		'{container}, appel hôte {call, number} : enregistré {expected}, maintenant le conteneur s’est terminé.',
	endedInsteadWith:
		'{container}, appel hôte {call, number} : enregistré {expected}, maintenant le conteneur s’est terminé : {ending}.',
	noCallInstead:
		'{container}, appel hôte {call, number} : enregistré {expected}, maintenant aucun appel n’arrive.',
	notReplayedNoImage: '{container} n’a pas été rejoué : son image n’est pas dans l’enregistrement.',
	notReplayedThreads:
		'{container} n’a pas été rejoué : il peut démarrer des threads, dont aucun enregistrement ne contient l’ordre.',
	notReplayedEntry:
		'{container} n’a pas été rejoué : sa fonction d’entrée prend des arguments, qu’aucun enregistrement ne contient.',
	notReplayedMemory:
		'{container} n’a pas été rejoué : sa mémoire est plus grande que celle de la carte.',
	notReplayedBroken: '{container} n’a pas été rejoué : {message}.',
	times: '{n, number} fois',
	pressesAreRecorded:
		'C’est une relecture : les appuis sur les boutons viennent de l’enregistrement.',
	moment: '{when, date} {when, time, short}'
});
