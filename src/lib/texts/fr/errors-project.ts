// What the errors of projects and their files mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { projectErrors as english } from '../en/errors-project.ts';

export const projectErrors = messages<typeof english>('errors.project', {
	'example-missing': 'Il n’y a pas d’exemple « {id} ».',
	'example-missing.next': 'Choisissez-en un dans la liste des exemples.',
	'example-unreachable': 'Les fichiers de cet exemple n’ont pas pu être récupérés.',
	'example-unreachable.next':
		'Votre travail est enregistré. Vérifiez la connexion réseau et choisissez de nouveau l’exemple.',
	'file-binary':
		'{name} n’est pas un fichier texte UTF-8 : l’octet {at, number} est nul, comme dans un fichier binaire.',
	'file-binary.next': 'Un projet ne contient que du texte. Choisissez un autre fichier.',
	'file-encoding': '{name} n’est pas un fichier texte UTF-8 : son encodage est différent.',
	'file-encoding.next': 'Enregistrez-le en UTF-8 et ajoutez-le de nouveau.',
	'file-too-large': '{name} fait {megabytes, number} Mo ; la limite est de {limit, number} Mo.',
	'file-too-large.next': 'Découpez-le, ou omettez-le.',
	'file-utf16': '{name} n’est pas un fichier texte UTF-8 : c’est de l’UTF-16.',
	'file-utf16.next': 'Enregistrez-le en UTF-8 et ajoutez-le de nouveau.',
	'name-control': 'Le nom d’un projet ne doit pas contenir de caractères de contrôle.',
	'name-control.next': 'Tapez le nom au lieu de le coller.',
	'name-empty': 'Un projet a besoin d’un nom.',
	'name-empty.next': 'Saisissez-en un.',
	'name-too-long': 'Le nom d’un projet peut avoir au plus {max, number} caractères.',
	'name-too-long.next': 'Choisissez un nom plus court.',
	'path-absolute': '« {path} » est un chemin absolu.',
	'path-absolute.next': 'Donnez-le par rapport au projet, par exemple « lib/morse.h ».',
	'path-blank': 'Un nom dans « {path} » commence ou finit par une espace, ou finit par un point.',
	'path-blank.next': 'Retirez l’espace ou le point.',
	'path-character': '« {path} » contient « {character} ».',
	'path-character.next': 'Retirez-le.',
	'path-empty': 'Un fichier a besoin d’un nom.',
	'path-empty.next': 'Saisissez-en un, par exemple « lib/morse.h ».',
	'path-empty-part': '« {path} » a un nom de dossier ou de fichier vide.',
	'path-empty-part.next': 'Retirez le « / » en trop.',
	'path-hidden': '« {path} » contient un caractère de contrôle ou invisible.',
	'path-hidden.next': 'Tapez le nom au lieu de le coller.',
	'path-outside': '« {path} » ne doit pas contenir « . » ou « .. » comme dossier.',
	'path-outside.next': 'Donnez le chemin à partir du dossier du projet.',
	'path-reserved': '« {name} » est un nom réservé.',
	'path-reserved.next': 'Choisissez-en un autre.',
	'path-taken': '« {path} » existe déjà.',
	'path-taken.next': 'Choisissez un autre nom.',
	'path-too-long': '« {path} » dépasse {max, number} caractères.',
	'path-too-long.next': 'Choisissez un nom plus court.',
	'project-file-missing': '« {path} » n’existe pas.',
	'project-file-missing.next':
		'Il a peut-être été renommé ou supprimé. Regardez la liste des fichiers.',
	'project-too-large': 'Les fichiers d’un projet peuvent faire au plus {limit, number} Mo en tout.',
	'project-too-large.next': 'Retirez-en quelques-uns.',
	'too-many-files': 'Un projet peut avoir au plus {limit, number} fichiers.',
	'too-many-files.next': 'Retirez-en quelques-uns.'
});
