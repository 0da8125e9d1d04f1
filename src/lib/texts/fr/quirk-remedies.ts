// What SDK, compiler and page do so that a program does not meet a quirk of the runtime, in French.
import { messages } from '../messages.ts';
import type { quirkRemedies as english } from '../en/quirk-remedies.ts';

export const quirkRemedies = messages<typeof english>('quirkRemedies', {
	'sleep-over-one-second': 'Sans effet : ocre_sleep() fait plusieurs pauses courtes d’une longue.',
	'clock-in-cycles':
		'Non évité : la bibliothèque C lit l’horloge de la carte. Les exemples mesurent avec des pauses et des timers.',
	'poll-absolute':
		'Non évité. sleep(), usleep() et nanosleep() de la bibliothèque C attendent pendant une durée.',
	'poll-two-clocks': 'Non rencontré : rien dans la bibliothèque n’attend deux horloges.',
	'kill-waits':
		'Sans effet : ocre_sleep() fait des pauses de 250 ms au plus, et l’arrêt n’attend pas davantage.',
	'stdin-read': 'Non évité. Aucun exemple ne lit l’entrée standard.',
	'missing-ocre-api':
		'Non rencontré tant que build.yaml demande une permission d’Ocre, comme le fait chaque exemple avec des callbacks.',
	'api-leak':
		'Non rencontré tant que build.yaml demande une permission d’Ocre : chacune d’elles vaut pour ocre:api.',
	'capability-ignored': 'La page contrôle les permissions de build.yaml avant une exécution.',
	'filesystem-twice': 'La page ne donne chaque capacité qu’une fois.',
	'timer-taken':
		'La bibliothèque ne prend aucun timer pour elle-même. Chaque exemple a ses propres numéros.',
	'timer-out-of-range':
		'Non évité : OCRE_MAX_TIMERS vaut 16 comme dans le SDK d’Ocre. Les exemples utilisent 1 à 8.',
	'timer-interval':
		'Non évité : un intervalle plus long demande un compteur, qui est l’affaire du programme.',
	'timer-even-periodic': 'Non évité. Les exemples donnent 1.',
	'ring-full': 'Atténué : ocre_process_events() retire jusqu’à cinq événements par appel.',
	'events-blocked':
		'Non évité : un programme arrêté n’exécute plus de code. L’exécuter de nouveau retire ce qu’il a laissé.',
	'events-held-up':
		'Atténué : ocre_process_events() retire les événements de toute sorte, même ceux sans callback.',
	'stale-events':
		'Atténué : les événements pour lesquels ce programme n’a pas de callback ne font rien.',
	'topic-wildcard': 'Non évité. Les exemples s’abonnent au début d’un sujet.',
	'topic-cut': 'Non évité. Les sujets des exemples sont courts.',
	'message-twice':
		'Non évité : ocre_process_events() appelle un callback pour chaque événement. Les exemples s’abonnent une fois.',
	'message-does-not-fit':
		'Atténué : ocre_process_events() libère chaque message avant d’appeler le callback.',
	'malloc-exported': 'Non rencontré : ce qui est compilé ici n’exporte pas malloc et free.',
	'heap-base-exported':
		'Non rencontré : ce qui est compilé ici est lié sans __heap_base parmi ses exports.',
	'no-sensors':
		'La page propose une carte avec capteurs avant que les exemples pour capteurs s’exécutent sur une carte sans.',
	'sensor-list-broken': 'Non rencontré : l’en-tête ne contient pas ocre_sensors_get_list().',
	'gpio-not-initialized':
		'Non évité : ocre_gpio_init() reste l’affaire du programme, comme sur toute carte. Les exemples l’appellent d’abord.',
	'gpio-taken-over': 'Non évité : le runtime ne dit pas qui a une broche.',
	'gpio-name-cache':
		'Sans effet : la bibliothèque garde chaque nom à une place à lui, la même dans chaque programme.',
	'function-missing':
		'Le compilateur refuse les noms qu’aucune carte n’a, et la page demande avant une exécution sur une carte à qui il en manque un.',
	'signature-differs': 'Le compilateur refuse un import avec un autre type.',
	'trap-exit-code': 'La page lit le journal, et montre un tel conteneur comme planté.',
	'main-without-start': 'Non rencontré : ce qui est compilé ici a un _start.',
	'recursion-too-deep':
		'Non évité : les 8 Kio sont ceux de l’interpréteur. Les exemples utilisent des boucles.',
	'raise-traps': 'Non évité : c’est ainsi que finit abort().',
	'start-hangs':
		'La page contrôle le module, les montages et la mémoire avant une exécution, et propose la réinitialisation.',
	'no-thread':
		'La bibliothèque ne prend ni thread ni timer pour elle-même, et la page compte avant une exécution.',
	'timer-kept':
		'La bibliothèque ne prend aucun timer pour elle-même. Les exemples font une pause là où elle suffit.',
	'containers-full':
		'La page supprime le conteneur précédent quand elle exécute de nouveau un programme, et compte avant une exécution.',
	'memory-full': 'La page compare la taille de l’image à la mémoire libre avant une exécution.',
	'module-rejected':
		'Non rencontré : le compilateur n’utilise rien de WebAssembly qui manque aux cartes.',
	'shared-heap-missing':
		'Non évité : shared_heap_malloc() renvoie NULL. Aucun exemple ne l’utilise.',
	'mount-swapped':
		'La page connaît le runtime et donne les côtés dans son ordre. Les options d’exécution demandent un dossier et un nom.',
	'preopen-shared':
		'Non évité. Les deux exemples qui s’exécutent côte à côte partagent un dossier.',
	'path-leaves-root': 'Non évité. Aucun exemple ne quitte son dossier.',
	'open-does-not-truncate':
		'Pas encore évité : appelez remove() sur un fichier avant de l’écrire de nouveau, comme le fait l’exemple Files.',
	'open-exclusive': 'Pas encore évité : regardez d’abord avec stat().',
	'open-not-directory': 'Non rencontré avec opendir(), qui lit aussitôt le répertoire.',
	'open-plain-directory': 'Non rencontré avec opendir().',
	'one-open-file':
		'Non évité : cela tient à la mémoire du système de fichiers. Les exemples ferment un fichier avant d’ouvrir le suivant.',
	'removed-while-open': 'Non évité. Les exemples ferment un fichier avant de le supprimer.',
	'open-without-follow': 'Non rencontré avec fopen() et open(), à moins de donner O_NOFOLLOW.',
	'seek-reports-zero': 'Pas encore évité : prenez la taille de stat(), et pas ftell().',
	'size-is-stale':
		'Non évité : fermez d’abord le fichier, comme le fait l’exemple des fichiers journaux.',
	'readdir-preopen': 'Non rencontré avec opendir().',
	'readdir-once':
		'Non évité : la bibliothèque lit un répertoire par morceaux de la taille de son tampon. Gardez des dossiers petits.',
	'rmdir-removes-file': 'Pas encore évité : remove() de la bibliothèque C essaie d’abord unlink().',
	'path-empty': 'Non évité. Aucun exemple n’a de chemin vide.',
	'mkdir-leaks': 'Non évité. L’exemple Files crée son dossier une fois.',
	'descriptors-exhausted': 'Non évité : fermez les fichiers et les sockets après usage.',
	'file-call-missing': 'Non évité : les appels échouent, et errno le dit.',
	'threads-exhausted': 'pthread_create() renvoie EAGAIN. L’exemple Threads en démarre quatre.',
	'threads-not-here': 'pthread_create() renvoie EAGAIN. L’exemple Threads le dit et finit.',
	'thread-start-missing': 'Non rencontré : un programme qui inclut <pthread.h> en reçoit une.',
	'thread-memory-not-shared':
		'Non rencontré : un programme qui inclut <pthread.h> est compilé avec une mémoire partagée.',
	'thread-without-memory':
		'pthread_create() renvoie EAGAIN, et la page compte avant une exécution.',
	'shared-memory-too-large': 'Les programmes avec des threads sont liés avec un maximum de 1 Mo.',
	'thread-leak':
		'La bibliothèque ne prend aucun timer pour elle-même. Aucun exemple ne crée de timers ou de broches dans un thread.',
	'kill-waits-for-socket':
		'Non évité : accept() et recv() attendent comme sur tout système. Les exemples attendent avec poll() une seconde à la fois.',
	'sockets-block': 'Non évité. Les exemples demandent d’abord avec poll().',
	'no-shutdown': 'Non évité. Les exemples utilisent close().',
	'network-ends-here':
		'Ce n’est pas l’affaire du SDK : une carte sur un réseau joint d’autres hôtes.'
});
