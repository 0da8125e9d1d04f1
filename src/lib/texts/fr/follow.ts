// The texts of following a folder of a local toolchain, in French.
import { messages } from '../messages.ts';
import type { follow as english } from '../en/follow.ts';

export const follow = messages<typeof english>('follow', {
	title: 'Suivre un dossier',
	what: 'Compilez avec une chaîne de compilation de votre ordinateur : chaque nouveau module du dossier est vérifié, déployé sur {board} et exécuté.',
	unsupported:
		'Ce navigateur ne peut pas suivre de dossiers. Déposez ici chaque nouveau module, ou choisissez-le : il est vérifié, déployé sur {board} et exécuté.',
	followFolder: 'Suivre un dossier…',
	followFile: 'Suivre un fichier…',
	chooseModule: 'Choisir un module…',
	getFolder: 'Obtenir un dossier prêt à l’emploi…',
	following: 'Suivi en cours. Un nouveau build s’exécute sur {board}.',
	paused: 'Non suivi depuis le chargement de la page : le navigateur vous demande d’abord.',
	gone: 'Le dossier a disparu. Il est suivi de nouveau quand il revient.',
	cut: 'Ce dossier a plus de fichiers qu’il n’en est examiné. Choisissez celui où arrivent les builds.',
	again: 'Suivre de nouveau',
	other: 'En choisir un autre…',
	stop: 'Ne plus suivre',
	dropHint: 'Un module déposé ici s’exécute aussi.',
	nothingYet:
		'Rien n’a encore été compilé. Compilez votre programme : il s’exécute dès que le module est là.',
	builds: 'Builds',
	console: 'Console',
	run: 'Exécuter',
	runAgain: 'Exécuter de nouveau',
	byDefinition: 'comme le dit {file}',
	byImports: 'permissions d’après ses imports',
	noPermissions: 'aucune permission nécessaire',
	found: 'Était déjà là',
	waiting: 'Attend une autre exécution',
	deploying: 'Déploiement…',
	started: 'Démarré',
	running: 'En cours',
	ended: 'Terminé avec le code de sortie {code, number}',
	endedSomehow: 'Terminé',
	refused: 'Non déployé : il ne fonctionnerait pas',
	failed: 'Non déployé',
	unchanged: 'Les mêmes octets s’exécutent déjà',
	replaced: 'Un build plus récent est arrivé avant',
	cancelled: 'Annulé',
	blocked: 'Bloquant',
	warning: 'Avertissement',
	note: 'Remarque',
	brokenDefinition:
		'{file}, ligne {line, number} : {message} Les permissions sont choisies d’après les imports.',
	latest: '{path} : {state}'
});
