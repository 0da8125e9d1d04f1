// A run as it goes: its steps, and where it stands, in French.
import { messages } from '../messages.ts';
import type { runSteps as english } from '../en/run-steps.ts';

export const runSteps = messages<typeof english>('runSteps', {
	compile: 'Compiler',
	upload: 'Téléverser',
	verify: 'Vérifier',
	start: 'Démarrer',
	waiting: 'à venir',
	active: 'en cours',
	done: 'terminé',
	failed: 'échec',
	preparing: 'Préparation du compilateur',
	fetching: 'Téléchargement du compilateur',
	fetchingBytes: 'Téléchargement du compilateur, une seule fois : {bytes}',
	compiling: 'Compilation',
	uploading: 'Téléversement',
	starting: 'Démarrage du conteneur',
	running: '{id} s’exécute',
	bytes: '{done}',
	bytesOf: '{done} sur {total} ({percent})',
	bytesAtRate: '{done} sur {total}, {rate}/s, encore {left}',
	comparing: 'Comparaison de l’image sur la carte',
	unplugged: 'Débranchée : branchez la carte pour continuer',
	endedByUser: '{id} a été arrêté',
	endedByError: '{id} s’est interrompu : {why}',
	ended: '{id} est terminé',
	endedWell: '{id} est terminé, code de sortie 0',
	endedWith: '{id} est terminé avec le code de sortie {exitCode}'
});
