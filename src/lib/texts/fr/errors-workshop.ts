// What the errors of workshop files mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { workshopErrors as english } from '../en/errors-workshop.ts';

export const workshopErrors = messages<typeof english>('errors.workshop', {
	'workshop-damaged':
		'Le fichier d’atelier a été modifié ou endommagé : la somme de contrôle de {path} est incorrecte.',
	'workshop-damaged.next':
		'Il n’a pas été ouvert. Chargez de nouveau le fichier de là où il vient.',
	'workshop-invalid':
		'Le fichier d’atelier a une erreur à la ligne {line, number} de workshop.yaml.',
	'workshop-invalid.next':
		'{problem} Il n’a pas été ouvert. Signalez-le à son auteur, ou corrigez le fichier et rouvrez-le.',
	'workshop-missing': 'Cet atelier n’est pas conservé dans ce navigateur.',
	'workshop-missing.next': 'Ouvrez de nouveau son fichier ou son lien.',
	'workshop-newer':
		'Le fichier d’atelier demande une version plus récente de cette page (format {version, number}).',
	'workshop-newer.next':
		'Rechargez la page pendant que vous êtes en ligne pour obtenir la nouvelle version, puis rouvrez le fichier.',
	'workshop-not-ours': 'Ce n’est pas un fichier d’atelier : il ne contient pas de workshop.yaml.',
	'workshop-not-ours.next': 'Les fichiers d’atelier se terminent par « .ocre-workshop ».'
});
