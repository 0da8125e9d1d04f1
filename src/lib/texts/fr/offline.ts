// The texts of the offline copy: its state in one line, and its dialog, in French.
import { messages } from '../messages.ts';
import type { offline as english } from '../en/offline.ts';

export const offline = messages<typeof english>('offline', {
	offline: 'Hors ligne',
	title: 'Sans réseau',
	description: 'Ce navigateur peut conserver toute la page, pour qu’elle fonctionne sans réseau.',
	statusReady: 'Disponible hors ligne',
	statusFetching: 'Copie hors ligne : {percent} %',
	statusUpdate: 'Nouvelle version prête',
	statusNot: 'Non disponible hors ligne',
	statusChecking: 'Examen de la copie hors ligne…',
	ready: 'Disponible hors ligne : désormais, la page s’ouvre et fonctionne sans réseau.',
	readyNotAll:
		'Disponible hors ligne. Ce qui n’est pas conservé est téléchargé au besoin, ce qui demande un réseau.',
	fetching: 'Téléchargement de ce qui est nécessaire sans réseau.',
	preparing: 'Recherche de ce qui manque…',
	paused: 'En pause. Ce qui est déjà arrivé est conservé.',
	removed: 'Rien n’est conservé : la page a besoin du réseau pour s’ouvrir.',
	waiting: 'La copie hors ligne est téléchargée quand la page n’a rien d’autre à faire.',
	heldBackSaveData: 'Rien n’a été téléchargé, car votre navigateur économise les données.',
	heldBackMetered: 'Rien n’a été téléchargé, car votre connexion est peut-être limitée.',
	heldBackSlow: 'Rien n’a été téléchargé, car votre connexion est lente.',
	insecure:
		'Les navigateurs ne conservent les pages qu’en https ou depuis cette machine. Celle-ci est venue en simple http ; elle a donc besoin du réseau à chaque ouverture.',
	missing:
		'Ce navigateur ne peut pas conserver de pages. Elle a besoin du réseau à chaque ouverture.',
	development:
		'Le serveur de développement ne conserve rien hors ligne. Un site construit le fait.',
	stays: 'Le navigateur la garde jusqu’à ce que vous la supprimiez.',
	mayGo:
		'Le navigateur peut la supprimer quand l’appareil manque de place. Vos projets sont conservés à part.',
	update:
		'Une nouvelle version de cette page est là. Elle sera prise au prochain démarrage, quand aucun autre onglet de cette page n’est ouvert.',
	takeUpdate: 'Recharger avec la nouvelle version',
	later: 'Plus tard',
	fetchRest: 'Télécharger le reste ({size})',
	fetch: 'Télécharger',
	tryAgain: 'Réessayer',
	pause: 'Suspendre',
	resume: 'Reprendre',
	remove: 'Supprimer la copie hors ligne',
	removeQuestion: 'Supprimer la copie hors ligne ?',
	removeText: '{size} sont supprimés de cet appareil. Vos projets, images et réglages restent.',
	removeConfirm: 'Supprimer',
	what: 'Quoi',
	kept: 'Conservé',
	size: 'Taille',
	total: 'En tout',
	keptOf: '{kept} sur {size}',
	keptWhole: 'Conservé',
	keptNot: 'Non conservé',
	progress: 'Téléchargement de la copie hors ligne',
	groupPage: 'Page, simulateur et documents',
	groupC: 'Compilateur C',
	groupWholeC: 'Compilateur C, parties rarement nécessaires',
	groupExamples: 'Exemples, compilés',
	groupFirmware: 'Firmware pour cartes',
	groupOther: 'Autres fichiers ({id})',
	updateReadyTitle: 'Une nouvelle version de cette page est prête',
	updateReadyText: 'Elle sera prise au prochain démarrage. Votre travail est enregistré avant.',
	groupLanguage: 'Langue : {name}',
	groupLanguages: 'Autres langues de la page'
});
