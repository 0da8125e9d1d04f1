// What happened where a program met a quirk of the runtime, and what to do, in French.
import { messages } from '../messages.ts';
import type { quirkMessages as english } from '../en/quirk-messages.ts';

export const quirkMessages = messages<typeof english>('quirkMessages', {
	'sleep-over-one-second':
		'La fonction de pause de la carte rend la main aussitôt quand on lui donne 1000 ms ou plus. ocre_sleep() du SDK en fait des pauses courtes : ce programme la contourne.',
	'clock-in-cycles':
		'Les horloges de cette carte comptent les cycles du processeur depuis son démarrage, pas les nanosecondes, et ne connaissent pas l’heure. Mesurez le temps avec des timers, ou convertissez avec clock_getres().',
	'poll-absolute':
		'L’attente d’un instant absolu ne finit jamais sur cette carte. Attendez plutôt pendant une durée.',
	'poll-two-clocks':
		'Un poll avec deux horloges rend la main aussitôt sur cette carte, avec l’erreur 52 pour la seconde. N’attendez que l’une d’elles.',
	'kill-waits':
		'Ce conteneur a été arrêté au milieu d’une longue pause, et ne finit qu’après elle. Utilisez ocre_sleep() du SDK, qui procède par pauses courtes.',
	'stdin-read':
		'Ce programme lit son entrée standard. Une carte n’en a pas, et la lire la fait planter : elle redémarre sans ses conteneurs, ou reste bloquée jusqu’à sa réinitialisation. Utilisez plutôt des messages ou un bouton.',
	'missing-ocre-api':
		'Les callbacks et les abonnements demandent la capacité ocre:api. Ajoutez-la au conteneur : dans build.yaml sous permissions, ou par -k ocre:api sur la ligne de commande.',
	'api-leak':
		'Ce conteneur a fini sans la capacité ocre:api, et personne n’a donc nettoyé derrière lui : ses timers continuent, et leurs numéros restent pris jusqu’à la réinitialisation de la carte. Ajoutez ocre:api, ou supprimez les timers avant la fin.',
	'capability-ignored':
		'Le runtime ne connaît pas la capacité « {capability} » et l’ignore sans un mot. Il connaît ocre:api, ocre:shared_heap, networking et filesystem.',
	'filesystem-twice':
		'Un conteneur qui a deux fois la capacité filesystem fait planter la carte à son démarrage. Ne la donnez qu’une fois.',
	'timer-taken':
		'Cet identifiant de timer est déjà pris. Les identifiants de timers sont partagés par tous les conteneurs de la carte : choisissez un autre numéro, ou terminez le conteneur qui l’a.',
	'timer-out-of-range':
		'Cette carte n’a que les identifiants de timers 1 à {max}, quoi que dise le SDK. Choisissez l’un d’eux.',
	'timer-interval':
		'Un timer accepte de 1 à 65535 ms. Pour des temps plus longs, comptez plusieurs de ses événements.',
	'timer-even-periodic':
		'Un timer démarré avec un nombre pair comme « periodic » se déclenche encore et encore, mais son temps restant se lit 0. Donnez 1.',
	'ring-full':
		'La carte garde au plus 32 événements pour tous les conteneurs ensemble. L’anneau est plein, et un événement a été perdu : retirez les événements plus souvent, ou produisez-en moins.',
	'events-blocked':
		'Un événement d’un conteneur terminé est le premier de la file, et personne ne le retire : en attendant, ce conteneur ne reçoit aucun événement. Réinitialisez la carte et exécutez de nouveau.',
	'events-held-up':
		'Le plus ancien événement de la carte appartient à un autre conteneur, qui ne le retire pas. Tant que c’est ainsi, personne d’autre ne reçoit d’événements : appelez ocre_process_events() dans chaque conteneur qui a des timers, des broches ou des abonnements.',
	'stale-events':
		'Ce conteneur a reçu un événement destiné à un autre, déjà terminé : ce timer ou ce message n’est pas le sien. Le runtime prend les deux pour le même. Retirez tous les événements avant la fin d’un programme.',
	'topic-wildcard':
		'Un abonnement reçoit chaque message dont le sujet commence par son texte ; # et + ne signifient rien. Abonnez-vous à la partie que les sujets ont en commun.',
	'topic-cut':
		'Un abonnement garde les 63 premiers octets de son sujet : il reçoit donc aussi des messages d’autres sujets, et s’abonner de nouveau prend encore l’une des rares places. Utilisez des sujets plus courts.',
	'message-twice':
		'Deux abonnements de ce conteneur correspondent au même message, et il le reçoit donc deux fois. Abonnez-vous seulement au sujet le plus court.',
	'message-does-not-fit':
		'Un message ne tenait pas dans la mémoire que le destinataire a pour les messages, et a été abandonné. Libérez chaque message après usage, et envoyez moins à la fois.',
	'malloc-exported':
		'Ce module exporte malloc et free. La carte les appelle alors depuis le thread de l’expéditeur du message, ce qui peut endommager la mémoire du programme. Ne les exportez pas.',
	'heap-base-exported':
		'Ce module exporte __heap_base. La carte y place alors son propre tas, dans une mémoire que le programme peut utiliser. Ne l’exportez pas : liez avec --strip-all.',
	'no-sensors':
		'Cette carte n’a aucun capteur qu’un programme puisse trouver. Choisissez, à côté du bouton « Exécuter », une carte qui en a.',
	'sensor-list-broken':
		'ocre_sensors_get_list() donne des adresses dans la mémoire de la carte, qu’aucun programme ne peut lire. Utilisez les identifiants à partir de 0 que compte ocre_sensors_discover(), ou des noms.',
	'gpio-not-initialized':
		'Les broches ne sont utilisables qu’une fois ocre_gpio_init() appelée. Appelez-la d’abord.',
	'gpio-taken-over':
		'Ce conteneur a configuré une broche qu’utilise un autre conteneur, et l’a prise : l’autre n’en reçoit plus d’événements. Répartissez les broches entre eux.',
	'gpio-name-cache':
		'La carte retient où se trouvait le nom d’une broche, pas ce qu’il disait : ce nom a atteint la broche d’un nom précédent. Les programmes compilés ici ne rencontrent pas cela. Réinitialisez la carte, et compilez de nouveau le programme.',
	'function-missing':
		'Ce programme a appelé {name}, une fonction que la carte n’a pas. Contrôlez l’orthographe, ou choisissez une carte dont le firmware l’a.',
	'signature-differs':
		'Ce programme importe {name} avec d’autres paramètres que ceux de la carte. L’import ne compte pas : un appel termine le programme. Utilisez la déclaration du SDK.',
	'trap-exit-code':
		'Le programme a planté ({trap}), mais son code de sortie est 0 comme après une réussite. Seul le journal le dit : cherchez « exception ».',
	'main-without-start':
		'Ce module n’a pas de _start, et son « {entry} » a donc été appelé. Ce qu’il renvoie est écrit par-dessus la mémoire du runtime. Liez-le comme programme, avec _start.',
	'recursion-too-deep':
		'Les appels de ce programme sont allés trop profond : l’interpréteur d’une carte a 8 Kio pour toutes les fonctions qui attendent le retour d’une autre. Utilisez une boucle, ou une récursion moins profonde.',
	'raise-traps':
		'Le programme a levé un signal (abort() et assert() le font aussi), ce qui le termine par un trap avec le code de sortie 0.',
	'start-hangs':
		'Le conteneur n’a pas pu être préparé ({reason}), et le vrai shell reste bloqué ici jusqu’à la réinitialisation de la carte.',
	'no-thread':
		'La carte n’a pas de mémoire pour un autre thread. Chaque conteneur en cours prend 8 Kio de son tas système, et chaque timer aussi : terminez un conteneur, ou utilisez moins de timers.',
	'timer-kept':
		'La carte n’a pas de mémoire pour un autre timer. Chacun prend 8 Kio de son tas système et les garde après sa suppression et la fin de son conteneur : seule une réinitialisation les rend. Là où une pause suffit, utilisez ocre_sleep() et pas de timer.',
	'containers-full':
		'Cette carte peut avoir {count, plural, one{# conteneur} other{# conteneurs}} à la fois, y compris ceux qui sont arrêtés. Supprimez ceux qui ne servent pas.',
	'containers-full.any':
		'Une carte ne peut avoir que peu de conteneurs à la fois, y compris ceux qui sont arrêtés. Supprimez ceux qui ne servent pas.',
	'memory-full':
		'La carte n’a plus de mémoire pour cette image. Une image prend sa taille de la création de son conteneur jusqu’à sa suppression : supprimez les conteneurs qui ne servent pas.',
	'module-rejected': 'Le runtime ne charge pas ce module. {why} Le runtime dit « {text} ».',
	'module-rejected.any':
		'Le runtime ne charge pas ce module. La remarque dit pourquoi, et que faire.',
	'shared-heap-missing':
		'Le firmware de cette carte a été compilé sans tas partagé : shared_heap_malloc() renvoie toujours 0.',
	'mount-swapped':
		'Ce runtime inverse les deux côtés d’un montage : -v /A:/B montre au programme le répertoire /B de la carte comme /A.',
	'preopen-shared':
		'La carte cherche chaque chemin dans le répertoire ouvert en dernier, par n’importe quel conteneur : ce programme travaille donc dans un répertoire qui n’est pas le sien. Utilisez un seul conteneur avec des fichiers à la fois, avec soit filesystem, soit un montage.',
	'path-leaves-root':
		'Ce chemin quitte le répertoire du conteneur par « .. ». La carte le permet, d’autres runtimes non. Restez dans le répertoire.',
	'open-does-not-truncate':
		'Ouvrir un fichier en écriture ne le vide pas sur cette carte. Supprimez d’abord le fichier, ou appelez ftruncate().',
	'open-exclusive':
		'Ouvrir avec O_EXCL n’échoue pas sur cette carte quand le fichier existe. Cherchez-le d’abord avec stat().',
	'open-not-directory':
		'Ouvrir un fichier avec O_DIRECTORY n’échoue pas sur cette carte. Regardez d’abord son type avec stat().',
	'open-plain-directory':
		'open() d’un répertoire échoue sur cette carte (erreur 31) s’il n’est pas ouvert avec O_DIRECTORY. Utilisez opendir().',
	'one-open-file':
		'Le système de fichiers de cette carte a de la place pour un seul fichier ouvert à la fois, tous conteneurs confondus : celui-ci n’a donc pas été ouvert (erreur 48). Fermez un fichier avant d’ouvrir le suivant.',
	'removed-while-open':
		'Un fichier a été supprimé alors qu’il était ouvert. Sa place n’est jamais rendue, si bien qu’aucun fichier ne peut plus être ouvert jusqu’à la réinitialisation de la carte. Fermez un fichier avant de le supprimer.',
	'open-without-follow':
		'Ouvrir avec O_NOFOLLOW crée le fichier et écrit à sa fin sur cette carte, quoi que l’on ait demandé d’autre. Omettez O_NOFOLLOW : la carte n’a pas de liens.',
	'seek-reports-zero':
		'lseek() et ftell() indiquent toujours 0 sur cette carte, bien que la position change. Comptez vous-même les octets, ou demandez la taille avec stat() une fois le fichier fermé.',
	'size-is-stale':
		'Tant qu’un fichier est ouvert, fstat() et stat() indiquent la taille qu’il avait avant. Appelez d’abord fsync(), ou fermez le fichier.',
	'readdir-preopen':
		'Le répertoire racine ne peut pas être listé par son propre descripteur sur cette carte (erreur 10). Ouvrez-le avec opendir() comme « . » ou « / ».',
	'readdir-once':
		'Un répertoire ne peut être lu qu’une fois sur cette carte (erreur 10). Fermez-le et ouvrez-le de nouveau ; gardez des listes assez courtes pour un seul appel.',
	'rmdir-removes-file':
		'rmdir() a supprimé un fichier : sur cette carte, elle fait ce que fait unlink().',
	'path-empty':
		'Le chemin vide désigne sur cette carte le répertoire même du conteneur : unlink("") le supprime, et il n’y a alors plus de place pour des fichiers.',
	'mkdir-leaks':
		'Chaque répertoire qu’un programme crée consomme l’un des 16 descripteurs de fichiers de la carte jusqu’à sa réinitialisation.',
	'descriptors-exhausted':
		'Les 16 descripteurs de fichiers de la carte sont tous pris. Ils sont partagés par tous les conteneurs : fermez les fichiers après usage.',
	'file-call-missing':
		'La carte n’a ni liens, ni dates de fichiers, ni espace réservé d’avance : {name} échoue. Faites sans.',
	'threads-exhausted':
		'Un conteneur peut avoir quatre threads à la fois en plus du principal, et aucun autre n’a donc été démarré. Attendez la fin de l’un d’eux, par exemple avec pthread_join(), avant de démarrer le suivant.',
	'threads-not-here':
		'Cette page ne peut pas partager de mémoire entre threads, et le thread n’a donc pas été démarré ; sur une vraie carte, il l’est. Ouvrez la page par https dans un onglet à elle pour exécuter des programmes avec des threads.',
	'thread-start-missing':
		'Ce programme demande un thread, mais n’a pas de fonction wasi_thread_start, par laquelle commence chaque thread. Les programmes qui incluent <pthread.h> en reçoivent une ; une autre chaîne de compilation doit compiler pour wasm32-wasip1-threads et l’exporter.',
	'thread-memory-not-shared':
		'Ce programme a démarré un thread, mais sa mémoire n’est pas partagée : le thread s’exécute dans une mémoire vide à lui et ne voit rien du programme. Incluez <pthread.h>, ou liez avec --shared-memory et --max-memory.',
	'thread-without-memory':
		'La carte n’a plus de mémoire pour un autre thread. Chacun prend 6 Ko pour sa pile et, quand la mémoire n’est pas partagée, autant que toute la mémoire. Utilisez moins de threads, ou terminez d’autres conteneurs.',
	'shared-memory-too-large':
		'Une mémoire que des threads partagent prend aussitôt à la carte son maximum déclaré, et il n’en reste pas tant. Terminez d’autres conteneurs, ou liez avec un maximum plus petit (--max-memory).',
	'thread-leak':
		'Un thread qui a des timers ou des broches a fini, et personne ne nettoie derrière un thread : ils restent pris jusqu’à la réinitialisation de la carte. Supprimez-les avant la fin du thread, ou laissez le thread principal les créer.',
	'kill-waits-for-socket':
		'Ce conteneur doit finir, mais il attend dans un appel de socket, qu’une carte n’interrompt pas : il continue jusqu’à ce qu’il s’y passe quelque chose. Attendez avec poll() et un délai d’une seconde, ou réglez SO_RCVTIMEO.',
	'sockets-block':
		'Les sockets de cette carte bloquent toujours : O_NONBLOCK est accepté et ne fait rien. Demandez d’abord avec poll().',
	'no-shutdown': 'shutdown() échoue sur cette carte avec ENOTSUP : fermez plutôt le socket.',
	'network-ends-here':
		'Ce programme a voulu joindre un autre hôte. Le réseau simulé n’a que la carte elle-même (192.0.2.1, board.local, localhost) : rien ne quitte la page.'
});
