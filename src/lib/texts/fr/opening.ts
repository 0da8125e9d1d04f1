// What is said of a project that came by a link or from an address, in French.
import { messages } from '../messages.ts';
import type { opening as english } from '../en/opening.ts';

export const opening = messages<typeof english>('opening', {
	fromALink: 'Il est venu par un lien.',
	fromAFile: 'Il est venu dans un fichier.',
	startLesson: 'Commencer la leçon',
	editLesson: 'Ouvrir pour modifier',
	isALesson:
		'C’est une leçon : des textes, des fichiers de départ, une solution et des contrôles. La commencer crée un projet dans lequel vous travaillez.',
	fromPlace: 'Il a été chargé depuis {place}.',
	nothingRuns: 'Rien ne s’exécute tant que vous n’appuyez pas sur « Exécuter ».',
	wasReplaced: '« {name} » a été remplacé.',
	openQuestion: 'Ouvrir « {name} » ?',
	youHaveIt: 'Vous avez déjà ce projet, inchangé, sous le nom « {name} ».',
	youHaveOther:
		'Vous en avez une autre version, « {name} » : {n, plural, =0{ses fichiers sont les mêmes} one{# fichier diffère} other{# fichiers diffèrent}}.',
	startedOther: 'Il se démarre aussi d’une autre façon.',
	compare: 'Comparer',
	hideComparison: 'Masquer la comparaison',
	comparison: 'Comparaison avec « {name} »',
	fileAdded: 'nouveau',
	fileRemoved: 'seulement dans le vôtre',
	fileChanged: 'modifié',
	lineEndsOnly:
		'Seules ses fins de ligne diffèrent, ou il est trop long pour une comparaison ligne par ligne.',
	moreLines:
		'{n, plural, one{# autre ligne modifiée n’est pas affichée.} other{# autres lignes modifiées ne sont pas affichées.}}',
	lineNumber: 'Ligne {line, number}',
	removedLine: 'la vôtre',
	addedLine: 'l’autre',
	files: '{n, plural, one{# fichier} other{# fichiers}}, {size}',
	filesLabel: 'Fichiers',
	leftOut:
		'{n, plural, one{# fichier n’est pas du texte et est ignoré} other{# fichiers ne sont pas du texte et sont ignorés}} : {files}',
	permissions: 'Permissions',
	noPermissions: 'aucune',
	permissionsUnknown: 'son build.yaml ne peut pas être lu',
	noBuildFile: 'Il n’a pas de build.yaml.',
	startedWith: 'Démarré avec',
	containerId: 'identifiant du conteneur {id}',
	argumentsText: 'arguments {text}',
	environmentText: 'environnement {text}',
	mountText: 'le dossier {folder} de la carte sous {path}',
	runRefused: 'Ses options d’exécution ne sont pas valides et sont ignorées.',
	board: 'Carte',
	boardHere: 'Passer à cette carte',
	boardLost:
		'{n, plural, one{# conteneur de la carte actuelle est perdu} other{# conteneurs de la carte actuelle sont perdus}} au changement.',
	withoutQuirks: '{board}, sans particularités',
	cancel: 'Annuler',
	openProject: 'Ouvrir',
	openMine: 'Ouvrir le mien',
	keepBoth: 'Garder les deux',
	secondCopy: 'Ouvrir une copie',
	replaceMine: 'Remplacer le mien',
	loading: 'Chargement depuis {host}',
	loadedSize: '{size} jusqu’ici',
	openLink: 'Ouvrir un lien ou une adresse',
	linkLabel: 'Lien ou adresse',
	linkHint:
		'Un lien partagé, ou l’adresse d’un fichier, d’un zip, d’un dossier sur GitHub, GitLab ou Codeberg, d’un gist ou d’une image.',
	linkEmpty: 'Collez un lien.',
	go: 'Continuer'
});
