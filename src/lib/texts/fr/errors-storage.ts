// What the errors of the browser’s storage mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { storageErrors as english } from '../en/errors-storage.ts';

export const storageErrors = messages<typeof english>('errors.storage', {
	'record-damaged': 'Un projet enregistré ne peut pas être lu.',
	'record-damaged.next':
		'Il a été laissé tel quel dans le stockage du navigateur ; vos autres projets ne sont pas touchés.',
	'setting-damaged': 'Un réglage enregistré ne peut pas être lu.',
	'setting-damaged.next': 'La valeur par défaut est utilisée à la place.',
	'storage-blocked':
		'Le stockage du navigateur est utilisé par une version plus ancienne de cette page dans un autre onglet.',
	'storage-blocked.next':
		'Fermez les autres onglets de cette page et rechargez celui-ci. D’ici là, rien n’est enregistré.',
	'storage-failed': 'L’enregistrement a échoué.',
	'storage-failed.next':
		'Votre travail est en sécurité tant que cet onglet est ouvert, et l’enregistrement est réessayé. Exportez le projet avant de fermer l’onglet.',
	'storage-full': 'Le stockage de la carte est plein.',
	'storage-full.next': 'Supprimez des images dont vous ne vous servez plus.',
	'storage-newer': 'Vos projets ont été enregistrés par une version plus récente de cette page.',
	'storage-newer.next':
		'Rechargez la page pour obtenir cette version. D’ici là, rien n’est enregistré.',
	'storage-refused': 'Ce navigateur ne laisse pas la page enregistrer votre travail.',
	'storage-refused.next':
		'Vous pouvez continuer, mais votre travail est perdu à la fermeture de cet onglet. C’est habituel en navigation privée.'
});
