// The texts of the dialog in which a student hands something in, in French.
import { messages } from '../messages.ts';
import type { handIn as english } from '../en/hand-in.ts';

export const handIn = messages<typeof english>('hand-in', {
	title: 'Remettre « {name} »',
	description:
		'C’est vous qui donnez un fichier ou un lien à votre enseignant : cette page n’envoie rien d’elle-même et ne garde aucune copie ailleurs.',
	name: 'Votre nom',
	nameHint: 'Tel que votre enseignant le connaît. Il est dans le fichier et dans le lien.',
	nameMissing: 'Indiquez votre nom, pour que votre enseignant sache de qui est le travail.',
	lesson: 'Leçon',
	noLesson: 'Ce projet n’appartient à aucune leçon.',
	progress: 'Étapes faites : {done, number} sur {of, number}',
	claims:
		'Contrôles réussis ici : {passed, number} sur {of, number}. La page de votre enseignant les exécute de nouveau.',
	noClaims:
		'Aucun contrôle n’a été exécuté pendant cette visite. La page de votre enseignant les exécute.',
	warningTitle: 'Votre nom et votre programme y sont',
	warning:
		'Quiconque reçoit le fichier ou le lien peut lire votre nom, tout votre programme et vos réponses. Ne les donnez qu’à votre enseignant.',
	file: 'Dans un fichier',
	fileSize: '{size}',
	save: 'Enregistrer le fichier',
	send: 'Envoyer le fichier…',
	link: 'Dans un lien',
	linkLength: '{n, number} caractères',
	linkFits: 'Il tient dans un message.',
	linkLong: 'Il est trop long pour certaines messageries, qui le couperaient. Utilisez le fichier.',
	copy: 'Copier le lien',
	copied: 'Le lien a été copié.',
	copyFailed:
		'Le navigateur n’a pas laissé la page copier. Sélectionnez le lien et copiez-le au clavier.',
	linkLabel: 'Lien',
	saved: 'Le fichier a été enregistré. Donnez-le à votre enseignant.'
});
