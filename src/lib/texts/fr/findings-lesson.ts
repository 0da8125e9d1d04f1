// What is wrong with a lesson, in French.
import { messages } from '../messages.ts';
import type { lessonFindings as english } from '../en/findings-lesson.ts';

export const lessonFindings = messages<typeof english>('findings.lesson', {
	'lesson-file-missing': 'Une leçon a un fichier {file} à sa racine.',
	'lesson-too-large': 'Une leçon fait au plus {max} Mo.',
	'lesson-empty':
		'Le fichier est vide. Une leçon commence par « {example} » ; docs/lessons.md décrit le format.',
	'lesson-newer': 'Cette page lit les leçons au format 1.',
	'lesson-board': 'Les cartes sont : {known}.',
	'lesson-board.firmware': 'Ce firmware n’existe pas pour {board}.',
	'lesson-id': 'Un identifiant ne comporte que a–z, 0–9 et « - », et au plus {max} caractères.',
	'lesson-id.taken': 'Une autre étape a l’identifiant « {id} ».',
	'lesson-text.empty': 'Le champ {field} est vide.',
	'lesson-text.long': 'Le champ {field} a au plus {max} caractères.',
	'lesson-text.line': 'Le champ {field} tient sur une ligne.',
	'lesson-text.entry-empty': 'Une entrée de {field} est vide.',
	'lesson-text.entry-long': 'Une entrée de {field} a au plus {max} caractères.',
	'lesson-text.entry-line': 'Une entrée de {field} tient sur une ligne.',
	'lesson-entries': 'Le champ {field} a au plus {max} entrées.',
	'lesson-number': 'Le champ {field} est un nombre entier de {min} à {max}.',
	'lesson-boolean': 'Le champ {field} vaut true ou false.',
	'lesson-value': 'Le champ {field} a l’une de ces valeurs : {known}.',
	'lesson-value.size': 'Indiquez une taille, par exemple {example}.',
	'lesson-value.path': 'Indiquez un chemin sur la carte, par exemple {example}.',
	'lesson-value.time': 'Indiquez une durée jusqu’à {max}, par exemple {example}.',
	'lesson-value.locale': 'Indiquez une étiquette de langue, par exemple {example}.',
	'lesson-path': 'Il n’y a pas de fichier « {file} ».',
	'lesson-path.meant': 'Il n’y a pas de fichier « {file} ». Vouliez-vous dire « {meant} » ?',
	'lesson-path.folder': 'Il n’y a rien dans « {folder} ».',
	'lesson-language': 'Langage inconnu : « {name} ». Connus : {known}.',
	'lesson-beside': 'Indiquez un dossier de « projects/ », ou un exemple par son dossier.',
	'lesson-check': 'Une vérification est l’une de celles-ci : {known}.',
	'lesson-check.builds': '« {field} » va avec « builds: false ».',
	'lesson-check.source': 'Utilisez soit « uses », soit « not ».',
	'lesson-check.no-code': 'C’est un commentaire ou un texte, pas du code.',
	'lesson-check.function': 'Les cartes n’ont pas de fonction hôte « {name} ».',
	'lesson-check.function-meant':
		'Les cartes n’ont pas de fonction hôte « {name} ». Vouliez-vous dire « {meant} » ?',
	'lesson-show': 'Montrez une seule chose : {known}.',
	'lesson-show.pin': 'Nommez une broche par port et numéro : PH7 ou 7.7.',
	'lesson-show.place': 'Indiquez l’endroit : « text » ou « lines ».',
	'lesson-show.lines': 'Indiquez une ligne, ou une plage comme {example}.',
	'lesson-show.no-file': 'Le projet de l’élève n’a pas de fichier « {file} ».',
	'lesson-show.no-place': '{file} n’a pas cet endroit, ni au départ ni dans la solution.',
	'lesson-question.two': 'Une question a au moins deux choix.',
	'lesson-question.either': 'Utilisez soit « choices », soit « accepts ».',
	'lesson-question.right':
		'Marquez un choix par « right: true », ou indiquez les textes corrects dans « accepts ».',
	'lesson-picture':
		'Indiquez « file » pour l’illustration et « alt » pour ceux qui ne la voient pas.',
	'lesson-picture.kind':
		'Une illustration est un fichier PNG, JPEG, WebP ou GIF dans « resources/ », ou un SVG.',
	'lesson-picture.large': 'Une illustration fait au plus {max} Mo.',
	'lesson-picture.foreign':
		'Les illustrations viennent de la leçon elle-même : celle-ci n’est pas affichée.',
	'lesson-recording':
		'Un enregistrement se trouve dans « resources/ » et se termine par « .ocre-recording ».',
	'lesson-text-long': 'Un texte a au plus {max} caractères.',
	'lesson-start': 'Il n’y a rien dans « {folder} », par quoi l’élève commence.',
	'lesson-start.no-file': 'Il manque {file} dans {folder}.',
	'lesson-start.no-source': 'Il manque dans {folder} un fichier source en {language}.',
	'lesson-start-passes':
		'Les fichiers de départ réussissent toutes les étapes. L’une d’elles doit demander autre chose.',
	'lesson-open': 'Il manque dans {folder} le fichier {file} à ouvrir d’abord.',
	'lesson-solution': 'Il n’y a rien dans « {folder} », qui devrait réussir cette étape.',
	'lesson-translation': 'La leçon elle-même en a {length}, et non {n}.',
	'lesson-translation.text': 'Un texte est attendu ici.',
	'lesson-untranslated': '« {field} » n’est pas traduit : l’original est affiché.'
});
