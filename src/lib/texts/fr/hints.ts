// The hints on problems that a compiler reports, in French.
import { messages } from '../messages.ts';
import type { hints as english } from '../en/hints.ts';

export const hints = messages<typeof english>('hints', {
	'did-you-mean': 'Vouliez-vous dire {name} ?',
	'add-at-top': 'Ajoutez {code} au début du fichier.',
	'add-or-spelling': 'Ajoutez {code}, ou vérifiez l’orthographe.',
	'add-file': 'Ajoutez un fichier {name}.',
	'spelling-or-file': 'Vérifiez l’orthographe, ou ajoutez au projet un fichier de ce nom.',
	'split-file':
		'Divisez le fichier, ou lisez les données volumineuses depuis un fichier sur la carte.',
	'define-in-program': 'Définissez cet élément dans le programme.',
	'names-in-declaration': 'Vérifiez les noms dans sa déclaration.',
	'import-types': 'Donnez à l’import les types que les cartes fournissent.',
	'no-exceptions': 'Le runtime de la carte ne prend pas en charge les exceptions.',
	'remove-types': 'Supprimez {first} et {second}.',
	'include-header': 'Incluez le header qui la déclare, ou vérifiez l’orthographe.',
	'include-instead': 'Incluez {header} au lieu de la déclarer.',
	'declare-before': 'Déclarez ce nom avant cette ligne, ou vérifiez l’orthographe.',
	'no-setjmp': 'Les conteneurs compilés ici n’ont ni setjmp ni sockets BSD.',
	'no-cpp-threads':
		'La bibliothèque C++ est compilée ici sans threads. Incluez {header} à la place.',
	'no-cpp-threads.posix':
		'La bibliothèque C++ est compilée ici sans threads. Incluez {header} : les threads POSIX fonctionnent aussi en C++.',
	'header-of-cpp': 'C’est un header de C++ : donnez au fichier un nom qui se termine par {ending}.',
	semicolon: 'Mettez un point-virgule à la fin de l’instruction.',
	braces: 'Vérifiez que chaque {open} a sa {close}.',
	'includes-itself': 'Le fichier s’inclut lui-même. Mettez {code} au début.',
	'no-throw':
		'Le runtime de la carte ne prend pas en charge les exceptions. Renvoyez plutôt l’erreur, par exemple sous forme de bool, de nombre ou de std::optional ; appelez {call} là où le programme ne peut pas continuer.',
	'no-catch':
		'Le runtime de la carte ne prend pas en charge les exceptions : rien ne peut donc être intercepté. Vérifiez ce que les fonctions renvoient. Ce que la bibliothèque C++ lèverait termine le programme avec un message.',
	'no-rtti':
		'Pour rester petites, les images ne contiennent pas les types des objets. Donnez à la classe de base une fonction virtuelle qui répond à ce que vous voulez savoir, ou utilisez std::variant.',
	compare: 'Utilisez == pour comparer, et non =.',
	format: 'Faites correspondre la conversion de la chaîne de format au type de la valeur.',
	'include-for-threads':
		'Incluez {header} : le projet est alors compilé avec une mémoire partagée.',
	'relative-path': 'Utilisez un chemin relatif avec des barres obliques et sans {dots}.',
	'add-source': 'Ajoutez un fichier dont le nom se termine par {ending}, avec une fonction {call}.',
	'add-main-function': 'Ajoutez {code} : c’est là que démarre un conteneur.',
	'pure-virtual':
		'Définissez la première fonction virtuelle sans corps, ou terminez sa déclaration par {code}.',
	'written-in-c': 'Elle est écrite en C. Mettez sa déclaration entre {open} et {close}.',
	'define-in-file': 'Définissez ce nom dans un fichier du projet, ou vérifiez l’orthographe.',
	'define-in-c-file': 'Définissez ce nom dans un fichier C du projet, ou vérifiez l’orthographe.',
	'one-definition': 'Gardez une seule définition. Dans les headers, déclarez seulement.',
	'calling-traps':
		'L’appeler provoque un trap. Déclarez-la dans un seul header et incluez ce header.',
	'smaller-arrays': 'Réduisez les tableaux, ou gardez les données volumineuses dans des fichiers.',
	'as-no-type':
		'AssemblyScript n’a pas {name} : chaque variable a un seul type, par exemple i32, f64 ou string.',
	'as-no-object': 'Écrivez une classe avec les champs dont vous avez besoin.',
	'as-no-undefined':
		'AssemblyScript n’a pas undefined. Une variable qui peut être null a un type comme {type}.',
	'as-no-promises': 'AssemblyScript n’a pas de promesses : utilisez setTimeout, ou sleep.',
	'as-no-async': 'AssemblyScript n’a pas de fonctions async : utilisez setTimeout, ou sleep.',
	'as-no-json': 'AssemblyScript n’a pas JSON : composez le texte avec un gabarit comme {code}.',
	'as-no-require': 'Écrivez {code}, ou importez depuis un autre fichier du projet.',
	'as-no-delete': 'Les champs d’une classe restent. Mettez le champ à null, ou utilisez une Map.',
	'as-no-closures':
		'Une fonction ne peut pas utiliser les variables locales de la fonction qui l’entoure. Déplacez la variable au début du fichier.',
	'as-no-unions':
		'Une variable a un seul type. Seul {type} peut être ajouté à une classe ou à une chaîne.',
	'as-no-exceptions':
		'Ici, une erreur termine le programme : il n’y a donc rien à intercepter. Vérifiez avant, avec un if ou une fonction qui renvoie null.',
	'as-no-iterators': 'Écrivez {code}.',
	'as-no-patterns': 'Utilisez indexOf, startsWith, split ou replace de la chaîne.',
	'as-not-implemented': 'AssemblyScript n’a pas cette partie de TypeScript.',
	'as-no-bigint': 'AssemblyScript n’a pas bigint : écrivez un nombre de type i64.',
	'as-declare': 'Déclarez ou importez ce nom, ou vérifiez l’orthographe.',
	'as-declare-before': 'Déclarez-le sur une ligne précédente : {code}',
	'as-types':
		'Écrivez le type : AssemblyScript ne devine pas ceux des paramètres et des résultats.',
	'as-number-text': 'Écrivez {call} derrière le nombre, ou mettez-le dans un gabarit : {template}.',
	'as-object-class': 'Un objet demande une classe : écrivez {code}, puis {call}.',
	'as-can-be-null':
		'La valeur peut être null ici : gardez-la dans une variable locale et testez-la avec un if, ou écrivez ! derrière.',
	'as-whole-number':
		'Une variable qui commence par un nombre entier contient des nombres entiers. Écrivez son type : {code}.',
	'as-write-there': 'Écrivez {what} à cet endroit.',
	'as-close-text': 'Fermez le texte avec le guillemet par lequel il commence.',
	'as-imports':
		'Seuls {module} et les fichiers du projet peuvent être importés ; ces derniers commencent par {start}',
	'as-import-instead': 'Importez-le depuis {module} au lieu de le déclarer.',
	'as-more-memory': 'Augmentez initialMemory dans asconfig.json.',
	'as-data-too-large':
		'Les données du programme sont plus grandes que la mémoire à laquelle il a droit.',
	'as-add-main': 'Ajoutez un fichier {name}, ou renommez celui où commence le programme.',
	'no-global-object': 'Un conteneur n’a pas d’objet global.',
	'no-page': 'Un conteneur s’exécute sur une carte, où il n’y a pas de page.',
	'no-fetch': 'Ici, un conteneur n’a pas fetch.',
	'no-clock':
		'Une carte n’a pas d’horloge qui donne l’heure. Comptez plutôt les millisecondes de setInterval.',
	'count-milliseconds': 'Comptez plutôt les millisecondes de setInterval.',
	'js-close-text':
		'Fermez-le sur la même ligne, ou utilisez {code} pour un texte de plusieurs lignes.',
	'js-no-bigint': 'BigInt, comme 10n, est absent du moteur : il prendrait 50 KB sur chaque carte.',
	'js-no-unicode-classes': 'Les classes Unicode comme {code} sont absentes du moteur.',
	'js-relative-path': 'Écrivez {path} pour un fichier du projet.',
	'js-path': 'Le chemin part du fichier qui importe.',
	'js-modules':
		'Un programme peut importer les fichiers de son projet, qui commencent par {start}, et le module ocre. Les paquets ne sont pas disponibles sur une carte.',
	'js-ocre': 'Le module ocre contient {names}.',
	'js-export': 'Exportez ce nom là-bas : {code}',
	'wat-one-file': 'Un module en texte WebAssembly est un seul fichier.',
	'wat-references': 'Gardez les références dans des tables, et passez leurs numéros.',
	'wat-define': 'Définissez ce nom dans ce module, ou vérifiez l’orthographe.',
	'wat-stack':
		'Comptez ce que chaque instruction prend sur la pile et ce qu’elle y laisse ; drop retire une valeur.',
	'wat-start':
		'Ajoutez {code} à la fonction où démarre le conteneur. Elle ne prend et ne renvoie rien.',
	'wat-memory':
		'Sans elle, aucune carte ne charge le module. Écrivez {code} : une page de 64 KB, et une au plus.',
	'wat-no-maximum':
		'Écrivez le plus grand nombre de pages après le premier, par exemple {code}. Une page fait 64 KB, et une carte en a peu.',
	'wat-many-pages':
		'Peu de cartes en ont autant. Commencez par ce dont le module a besoin au démarrage.',
	'wat-no-exceptions':
		'Le runtime des cartes est compilé sans gestion des exceptions (exception handling) : il ne chargerait pas ce module. Renvoyez un nombre qui dit ce qui a échoué, ou terminez par unreachable.',
	'wat-no-tail-calls':
		'Le runtime des cartes est compilé sans appels terminaux (tail calls) : il ne chargerait pas ce module. Utilisez call puis return, ou une boucle.',
	'wat-no-simd':
		'Le runtime des cartes est compilé sans SIMD : il ne chargerait pas ce module. Traitez un nombre à la fois.',
	'wat-no-gc':
		'Le runtime des cartes est compilé sans ramasse-miettes (garbage collection) : il ne chargerait pas ce module. Gardez les valeurs dans la mémoire du module.',
	'wat-no-typed-references':
		'Le runtime des cartes est compilé sans références de fonctions typées : il ne chargerait pas ce module. Utilisez une table et call_indirect.',
	'wat-no-memory64':
		'Le runtime des cartes est compilé sans mémoires de 64 bits : il ne chargerait pas ce module. Les adresses d’une carte ont 32 bits.'
});
