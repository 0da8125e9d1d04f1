// What a deploy check finds, and what helps, in French.
import { messages } from '../messages.ts';
import type { deployCheck as english } from '../en/deploy-check.ts';

export const deployCheck = messages<typeof english>('deployCheck', {
	addPermission: 'Ajouter {name} à build.yaml',
	removePermission: 'Retirer {name} de build.yaml',
	replaceWith: 'Remplacer par {instead}',
	renameImage: 'Renommer l’image en {imageName}',
	renameContainer: 'Renommer le conteneur en {containerId}',
	deleteImage: 'Supprimer {name} de la carte',
	removeContainers: 'Arrêter et supprimer {ids}',
	resetBoard: 'Réinitialiser la carte',
	resetAndRun: 'Réinitialiser et exécuter',
	runOnPlayground: 'Exécuter sur le firmware Playground',
	runOn: 'Exécuter sur {board}',
	both: '{first} {second}',
	makeMemorySmaller:
		'Le démarrage resterait bloqué. Réduisez les tableaux et les tampons ; avec des threads, toute la mémoire est prise d’un coup.',
	leaveOut: 'Retirez ce qui n’est pas nécessaire, comme printf de nombres à virgule flottante.',
	switchingLoses:
		'Passer à une autre carte fait perdre {n, plural, one{le conteneur} other{les # conteneurs}} de celle-ci.',
	otherImage:
		'Un conteneur {id}, créé à partir de {image}, est déjà sur la carte. Il serait supprimé.',
	otherImageRunning:
		'Un conteneur {id}, créé à partir de {image}, est déjà sur la carte. Il serait arrêté et supprimé.',
	imageInUse:
		'{users} {n, plural, one{a été créé} other{ont été créés}} à partir d’un autre {imageName}, que celui-ci remplacerait. Les conteneurs chargés exécutent l’ancien programme jusqu’à leur suppression.',
	storageFull:
		'L’image demande {needed} dans le stockage de la carte, mais seuls {free} sont libres.',
	unused: 'Aucun conteneur n’utilise {name} ({size}).',
	deleteFiles:
		'Supprimez des fichiers sous « Stockage », ou supprimez des conteneurs, puis leurs images.',
	memoryUncertain:
		'L’image et la mémoire prennent {needed} pendant l’exécution. On ne sait pas d’avance s’il en reste autant à la carte pour les conteneurs.',
	memoryLeft:
		'L’image et la mémoire prennent {needed}, et il reste {free} de la mémoire de la carte pour les conteneurs : le démarrage resterait bloqué.',
	uploadSeconds: 'Le téléversement prend environ {seconds} s.',
	uploadMinutes: 'Le téléversement prend environ {minutes} min.',
	imageLikeOption: 'La carte prend « {imageName} » pour une option de ligne de commande.',
	imageNameRefused:
		'La carte refuse le nom d’image « {imageName} » : elle accepte a–z, 0–9, « . », « _ » et « - ».',
	idLikeOption:
		'Des commandes peuvent prendre l’identifiant de conteneur « {id} » pour une option de ligne de commande, parce qu’il commence par « - ».',
	idRefused:
		'La carte refuse l’identifiant de conteneur « {id} » : elle accepte a–z, 0–9, « . », « _ » et « - ».',
	permissionUnknown:
		'Aucun runtime ne connaît la permission « {name} » : elle serait ignorée sans avertissement.',
	permissionDoubled:
		'« {name} » figure deux fois dans build.yaml. Elle est envoyée une seule fois.',
	filesystemDoubled:
		'« {name} » figure deux fois dans build.yaml. Elle est envoyée une seule fois : deux fois feraient planter la carte.',
	commandTooLong:
		'La commande de démarrage ne tient pas dans la ligne de commande de la carte. {cause}',
	mountIsFile:
		'{folder} est un fichier sur la carte. Seul un dossier peut être monté : le démarrage resterait bloqué. Choisissez-en un autre dans les options d’exécution, ou supprimez le fichier sous « Stockage ».',
	mountMissing:
		'{folder} n’existe pas encore sur la carte. Le dossier est créé avant le démarrage, qui resterait bloqué sans lui.',
	oneFolder:
		'La carte cherche tous les chemins dans le dossier ouvert en dernier : utilisez soit la permission filesystem, soit un seul montage.',
	mountOrderUncertain:
		'On ne sait pas d’avance quel côté d’un montage cette version attend en premier. C’est l’ordre documenté qui est envoyé : -v {word}. Si le démarrage reste bloqué, l’ordre est peut-être inversé.',
	mountOrder: 'Les montages sont envoyés sous la forme -v {word}.',
	mountOrderReversed:
		'Ocre 0.7.0 attend les deux côtés d’un montage dans l’ordre inverse de sa documentation. La page envoie ce qui fonctionne : -v {word}.',
	stockFull:
		'Le superviseur tel qu’Ocre le fournit a de la place pour {limit, plural, one{# conteneur} other{# conteneurs}}, arrêtés compris. Sur cette carte : {others}.',
	boardFull:
		'Cette carte a de la place pour {limit, plural, one{# conteneur} other{# conteneurs}}, arrêtés compris. Sur cette carte : {others}.',
	stopOneFirst: 'Arrêtez et supprimez d’abord l’un d’eux.',
	noThread:
		'Cette carte n’a pas assez de mémoire pour un thread de plus : le conteneur ne pourrait pas démarrer.',
	maybeNoThread:
		'Cette carte n’a peut-être pas assez de mémoire pour un thread de plus : le conteneur ne pourrait alors pas démarrer.',
	noTimer: 'Cette carte n’a pas de place pour un timer de plus : {id} en demande au moins un.',
	maybeNoTimer:
		'Cette carte n’a peut-être pas de place pour un timer de plus : {id} en demande au moins un.',
	noTimerUntilReset:
		'Cette carte n’a pas de place pour un timer de plus avant sa réinitialisation : {id} en demande au moins un.',
	maybeNoTimerUntilReset:
		'Cette carte n’a peut-être pas de place pour un timer de plus avant sa réinitialisation : {id} en demande au moins un.',
	eachUses: 'Chaque conteneur en cours utilise la mémoire d’un thread, et chaque timer aussi.',
	timerKeeps: 'Un timer garde la mémoire d’un thread jusqu’à la réinitialisation de la carte.',
	timersSinceReset:
		'Depuis la dernière réinitialisation : {n, plural, one{# timer} other{# timers}}.',
	timersSeenSinceReset:
		'Depuis la dernière réinitialisation, cette page a vu {n, plural, one{# timer} other{# timers}}.',
	timersSeen:
		'Depuis la connexion de la carte, cette page a vu {n, plural, one{# timer} other{# timers}} ; ce qui s’est passé avant est inconnu.',
	runningNow: 'En cours d’exécution : {running}.',
	pressReset: 'Appuyez sur son bouton de réinitialisation, puis exécutez de nouveau.',
	resetEnds:
		'La réinitialisation met fin à {running}. Ce que cette page a démarré peut être exécuté de nouveau depuis la liste des conteneurs.',
	timersUncertain:
		'Le programme crée au moins un timer, et un timer peut garder sa mémoire jusqu’à la réinitialisation de la carte : le superviseur tel qu’Ocre le fournit a de la place pour trois timers entre deux réinitialisations.',
	cannotStart:
		'{board} : démarrage impossible pour l’instant, {n, plural, one{# obstacle} other{# obstacles}}.',
	canRunWithWarnings:
		'{board} : exécution possible, avec {n, plural, one{# avertissement} other{# avertissements}}.',
	canRunAsFarAsKnown:
		'{board} : exécution possible, pour autant que l’état de la carte soit connu.',
	canRun: '{board} : exécution possible.',
	moduleInvalid: 'La carte ne pourrait pas charger ce module. {cause}',
	moduleRefused: 'La carte ne chargerait pas ce module. Son runtime dit : {cause}.'
});
