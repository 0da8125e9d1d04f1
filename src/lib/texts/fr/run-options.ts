// The texts of run options, in French.
import { messages } from '../messages.ts';
import type { runOptions as english } from '../en/run-options.ts';

export const runOptions = messages<typeof english>('runOptions', {
	containerId: 'Identifiant du conteneur',
	emptyUsualid: 'Vide : « {usualId} ».',
	emptyUsualidFromTheProjects: 'Vide : « {usualId} », d’après le nom du projet.',
	capabilities: 'Capacités',
	mounts: 'Montages',
	aMountShowsAFolder:
		'Un montage montre au programme un dossier du stockage de la carte. Le dossier reste quand le conteneur est supprimé, et plusieurs conteneurs peuvent le partager. Le dossier est créé s’il manque.',
	pathInTheProgram: 'Chemin dans le programme',
	folderOnTheBoard: 'Dossier sur la carte',
	removeThisMount: 'Retirer ce montage',
	addAMount: 'Ajouter un montage',
	mountOrderOnNameIs: 'L’ordre des montages sur {name} n’est pas connu',
	thisBoardsRuntimeReversesThe: 'Le runtime de cette carte inverse les deux côtés d’un montage',
	ocre070Documents:
		'Ocre 0.7.0 documente <code>-v /FOLDER:/PATH</code>, mais attend <code>-v /PATH:/FOLDER</code>. La page envoie ce que la carte attend.',
	whetherMoreThanOneFolder: 'On ne sait pas si plus d’un dossier fonctionne sur {name}',
	ocre070Looks:
		'Ocre 0.7.0 cherche tous les chemins dans le dossier ouvert en dernier. Par prudence, utilisez soit la permission filesystem, soit un seul montage.',
	onlyTheLastFolderWorks: 'Seul le dernier dossier fonctionne sur cette carte',
	theBoardLooksUpEvery:
		'La carte cherche tous les chemins dans le dossier ouvert en dernier, par n’importe quel conteneur. Utilisez soit la permission filesystem, soit un seul montage.',
	commandForBoard: 'Commande pour {board}',
	wordsOfMax: '{words} mots sur {max}.',
	shownWhenAllFieldsAre: 'S’affiche quand tous les champs sont valides.',
	shownWhenBuildYamlHas: 'S’affiche quand build.yaml est sans erreur.',
	containersAlwaysRunDetachedD:
		'Les conteneurs s’exécutent toujours détachés (<code>-d</code>) : attachés, ils bloqueraient la console de la carte jusqu’à leur fin.',
	cancel: 'Annuler',
	correctTheMarkedFieldsFirst: 'Corrigez d’abord les champs marqués.',
	unknownMountOrder:
		'La page ne connaît pas cette version d’Ocre. Elle envoie <code>-v {order}</code>. Si le démarrage reste bloqué, essayez d’inverser les deux côtés.',
	capabilitiesFrom: 'Les capacités viennent des permissions de build.yaml : {capabilities}.',
	none: 'aucune',
	runOptions: 'Options d’exécution',
	howThisProjects: 'Comment le conteneur de ce projet est démarré. Enregistré avec le projet.',
	save: 'Enregistrer',
	arguments: 'Arguments',
	onePerLine: 'Un par ligne.',
	environment: 'Environnement',
	variablesPerLine: 'Un NOM=valeur par ligne.',
	variablesBesideBuildFile: 'Un NOM=valeur par ligne, en plus de build.yaml.',
	pathUsedAbove: 'Ce chemin est déjà utilisé plus haut.',
	lineProblem: '« {line} » : {problem}'
});
