// What the errors of submissions mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { submissionErrors as english } from '../en/errors-submission.ts';

export const submissionErrors = messages<typeof english>('errors.submission', {
	'submission-damaged':
		'La remise a été modifiée ou coupée en route : sa somme de contrôle est incorrecte.',
	'submission-damaged.next':
		'Elle n’a pas été prise. Demandez à l’élève de remettre son travail de nouveau.',
	'submission-invalid': 'La remise est illisible : « {field} » manque ou est incorrect.',
	'submission-invalid.next':
		'Elle n’a pas été prise. Demandez à l’élève de remettre son travail de nouveau depuis cette page.',
	'submission-newer':
		'La remise a été créée par une version plus récente de cette page (version de remise {version, number}).',
	'submission-newer.next':
		'Rechargez la page pendant que vous êtes en ligne pour obtenir la nouvelle version, puis ajoutez de nouveau la remise.',
	'submission-not-ours': 'Ce fichier n’est pas une remise.',
	'submission-not-ours.next':
		'Les remises se terminent par « .ocre-submission ». Les dossiers et les fichiers zip qui en contiennent peuvent aussi être ajoutés.',
	'submission-too-large': 'La remise dépasse {limit, number} Mo.',
	'submission-too-large.next': 'Elle n’a pas été prise. Demandez à l’élève un projet plus petit.',
	'submissions-too-many': 'Il y a plus de {limit, number} remises.',
	'submissions-too-many.next':
		'Celles qui sont dans la liste y restent. Retirez-en quelques-unes, ou examinez une classe à la fois.'
});
