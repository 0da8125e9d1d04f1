// The texts of the playground in a frame, and of the dialog that writes its snippet, in French.
import { messages } from '../messages.ts';
import type { embed as english } from '../en/embed.ts';

export const embed = messages<typeof english>('embed', {
	run: 'Exécuter',
	runAgain: 'Exécuter de nouveau',
	stop: 'Arrêter',
	cancel: 'Annuler',
	nothingRuns: 'Rien ne s’exécute.',
	underWay: 'Préparation du programme…',
	openInTab: 'Ouvrir dans un onglet',
	openInsteadText:
		'Ouvrez le programme dans son propre onglet : il s’y exécute, avec vos modifications.',
	wantsToRun: '{page} veut exécuter ce programme sur la carte simulée.',
	runOnce: 'L’exécuter',
	runAlways: 'Toujours laisser cette page exécuter des programmes ici',
	doNotRun: 'Ne pas l’exécuter',
	program: 'Programme',
	board: 'Carte',
	console: 'Console',
	file: 'Fichier',
	fileLocked: 'Ce fichier ne peut pas être modifié ici.',
	linesLocked: 'Les lignes marquées ne peuvent pas être modifiées ici.',
	title: 'Intégrer « {name} » dans une page',
	description:
		'Un cadre avec ce projet pour l’une de vos pages web. Les lecteurs y appuient eux-mêmes sur « Exécuter ».',
	view: 'Affiche',
	viewBoth: 'Programme et carte',
	viewBoard: 'Carte',
	viewEditor: 'Programme',
	theme: 'Thème',
	themeAuto: 'Comme chez le lecteur',
	themeLight: 'Clair',
	themeDark: 'Sombre',
	openFirst: 'Ouvrir en premier',
	locked: 'Lignes que les lecteurs ne peuvent pas modifier',
	lockedHint: 'Par exemple main.c:1-9, build.yaml',
	kind: 'Extrait',
	kindElement: 'Élément avec API',
	kindFrame: 'Cadre simple',
	height: 'Hauteur en pixels',
	heightProblem: 'Donnez un nombre de 200 à 2000.',
	code: 'HTML à copier',
	copy: 'Copier',
	copied: 'Copié.',
	copyFailed:
		'Le navigateur n’a pas laissé la page copier. Sélectionnez le texte et copiez-le au clavier.',
	hosting:
		'Les programmes s’exécutent dans le cadre si la page qui l’entoure est isolée des autres origines (cross-origin isolated). Sinon, les lecteurs voient le programme et un bouton qui l’ouvre dans un onglet.'
});
