// What the errors of archives mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { archiveErrors as english } from '../en/errors-archive.ts';

export const archiveErrors = messages<typeof english>('errors.archive', {
	'archive-bomb':
		'Ce petit fichier se décompresse en une énorme quantité de données, comme le font les fichiers conçus pour surcharger un ordinateur.',
	'archive-bomb.next':
		'Il n’a pas été ouvert. Si vous lui faites confiance, décompressez-le vous-même et importez les fichiers dont vous avez besoin.',
	'archive-damaged':
		'L’archive est endommagée : son contenu ne correspond pas à ses sommes de contrôle ou à ses longueurs.',
	'archive-damaged.next': 'Téléchargez-la ou créez-la de nouveau.',
	'archive-encrypted': 'L’archive est chiffrée.',
	'archive-encrypted.next':
		'Décompressez-la avec son mot de passe et importez les fichiers, ou refaites l’archive sans mot de passe.',
	'archive-inconsistent':
		'L’archive se contredit : sa liste de fichiers et les fichiers qu’elle contient ne correspondent pas.',
	'archive-inconsistent.next':
		'Elle n’a pas été ouverte, car elle est peut-être faite pour tromper. Refaites l’archive.',
	'archive-too-deep': 'Le fichier contient des archives dans des archives dans des archives.',
	'archive-too-deep.next':
		'Il n’a pas été ouvert. Décompressez-le vous-même et importez l’archive la plus profonde.',
	'archive-too-large':
		'L’archive est trop grande : elle se décompresse en plus de 128 Mo ou contient plus de 4096 fichiers.',
	'archive-too-large.next': 'Elle n’a pas été ouverte. Archivez moins de fichiers.',
	'archive-unsafe':
		'L’archive contient un lien, un périphérique, deux fichiers de même nom ou un chemin qui sort de son dossier.',
	'archive-unsafe.next':
		'Elle n’a pas été ouverte. Refaites-la avec de simples fichiers et des chemins relatifs.',
	'archive-unsupported': 'L’archive est compressée d’une façon qui ne peut pas être ouverte ici.',
	'archive-unsupported.next': 'Refaites-la en .zip (méthode Deflate), en .tar ou en .tar.gz.'
});
