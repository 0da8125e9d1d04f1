// The texts of Run, its menu and the compiler’s state, in French.
import { messages } from '../messages.ts';
import type { run as english } from '../en/run.ts';

export const run = messages<typeof english>('run', {
	cancel: 'Annuler',
	stop: 'Arrêter',
	loading: 'Chargement…',
	compiling: 'Compilation…',
	uploading: 'Téléversement…',
	starting: 'Démarrage…',
	compile: 'Compiler',
	runAgain: 'Exécuter de nouveau',
	run: 'Exécuter',
	aRunIsInProgress: 'Une exécution est en cours.',
	thisProjectIsNotRunning: 'Ce projet n’est pas en cours d’exécution.',
	runOnSelectedChooseWhere: 'Exécuter sur {selected} : choisir la cible',
	choose: 'Choisir',
	runOn: 'Exécuter sur',
	onACable: 'Par câble',
	runOptions: 'Options d’exécution…',
	deployCheck: 'Vérification du déploiement',
	compileAndCompareWithThe: 'compiler et comparer avec la carte, sans exécuter',
	thisIsAProgramFor:
		'Voici un programme pour microcontrôleur. Appuyez sur <b>Exécuter</b> pour le compiler ici et le voir s’exécuter sur la carte.',
	stopFetchingTheCompiler: 'Arrêter le téléchargement du compilateur',
	fetchTheCompilerNow: 'Télécharger le compilateur maintenant',
	fetchNow: 'Télécharger maintenant',
	yourBrowserSavesData: 'votre navigateur économise les données',
	yourConnectionMayBeMetered: 'votre connexion est peut-être limitée',
	yourConnectionIsSlow: 'votre connexion est lente',
	compilerReady: 'Compilateur prêt',
	builtWithThePage: 'Compilé avec la page ; vos modifications se compilent ici',
	preparingTheCompiler: 'Préparation du compilateur',
	fetchingTheCompilerPercent: 'Téléchargement du compilateur : {percent} %',
	compilerNotFetchedBy: 'Compilateur non téléchargé : {by}',
	compilerNotFetched: 'Compilateur non téléchargé',
	theCompilerCouldNotBe: 'Le compilateur n’a pas pu être téléchargé',
	runOnLabelChooseWhere: 'Exécuter sur {label} : choisir la cible',
	hideThisLine: 'Masquer cette ligne'
});
