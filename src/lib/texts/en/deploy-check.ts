// What a deploy check finds, and what helps.
import { room } from '../room.ts';

export const deployCheck = room('deployCheck', {
	addPermission: 'Add {name} to build.yaml',
	removePermission: 'Remove {name} from build.yaml',
	replaceWith: 'Replace with {instead}',
	renameImage: 'Rename the image to {imageName}',
	renameContainer: 'Rename the container to {containerId}',
	deleteImage: 'Delete {name} from the board',
	removeContainers: 'Stop and remove {ids}',
	resetBoard: 'Reset the board',
	resetAndRun: 'Reset and run',
	runOnPlayground: 'Run on the Playground firmware',
	runOn: 'Run on {board}',
	both: '{first} {second}',
	makeMemorySmaller:
		'The start would hang. Make arrays and buffers smaller; with threads, the whole memory is taken at once.',
	leaveOut: 'Leave out what is not needed, such as printf of floating-point numbers.',
	switchingLoses:
		'Switching to another one loses {n, plural, one{the container} other{the # containers}} of this one.',
	otherImage: 'A container {id} is on the board already, made from {image}. It would be removed.',
	otherImageRunning:
		'A container {id} is on the board already, made from {image}. It would be stopped and removed.',
	imageInUse:
		'{users} {n, plural, one{was} other{were}} made from another {imageName}, which this would replace. Containers that are loaded keep running the old program until they are removed.',
	storageFull: 'The image needs {needed} of the board’s storage, but only {free} is free.',
	unused: 'No container uses {name} ({size}).',
	deleteFiles: 'Delete files under Storage, or remove containers and then their images.',
	memoryUncertain:
		'Image and memory take {needed} while it runs. Whether the board has that much left for containers is not known beforehand.',
	memoryLeft:
		'Image and memory take {needed}, and {free} of the board’s memory for containers is left: the start would hang.',
	uploadSeconds: 'The upload takes about {seconds} s.',
	uploadMinutes: 'The upload takes about {minutes} min.',
	imageLikeOption: 'The board takes “{imageName}” for a command-line option.',
	imageNameRefused:
		'The board refuses the image name “{imageName}”: it takes a–z, 0–9, “.”, “_” and “-”.',
	idLikeOption:
		'Commands may take the container id “{id}” for a command-line option, because it begins with “-”.',
	idRefused: 'The board refuses the container id “{id}”: it takes a–z, 0–9, “.”, “_” and “-”.',
	permissionUnknown: 'No runtime knows the permission “{name}”: it would be ignored silently.',
	permissionDoubled: '“{name}” is listed twice in build.yaml. It is sent once.',
	filesystemDoubled:
		'“{name}” is listed twice in build.yaml. It is sent once: twice, it would crash the board.',
	commandTooLong: 'The start does not fit the board’s command line. {cause}',
	mountIsFile:
		'{folder} is a file on the board. Only a folder can be mounted: the start would hang. Choose another one in the run options, or delete the file under Storage.',
	mountMissing:
		'{folder} does not exist on the board yet. It is created before the start, which would hang without it.',
	oneFolder:
		'The board looks up every path in the folder that was opened last: use either the filesystem permission or one mount.',
	mountOrderUncertain:
		'Which side of a mount this version expects first is not known beforehand. It is sent in the documented order: -v {word}. If the start hangs, the order may be reversed.',
	mountOrder: 'Mounts are sent as -v {word}.',
	mountOrderReversed:
		'Ocre 0.7.0 takes the two sides of a mount in the reverse of the documented order. The page sends what works: -v {word}.',
	stockFull:
		'The supervisor as Ocre ships it has room for {limit, plural, one{# container} other{# containers}}, stopped ones included. On this board: {others}.',
	boardFull:
		'This board has room for {limit, plural, one{# container} other{# containers}}, stopped ones included. On this board: {others}.',
	stopOneFirst: 'Stop and remove one of them first.',
	noThread:
		'This board has not enough memory for another thread: the container would fail to start.',
	maybeNoThread:
		'This board may not have enough memory for another thread: the container would fail to start.',
	noTimer: 'This board has no room for another timer: {id} needs at least one.',
	maybeNoTimer: 'This board may have no room for another timer: {id} needs at least one.',
	noTimerUntilReset:
		'This board has no room for another timer until it is reset: {id} needs at least one.',
	maybeNoTimerUntilReset:
		'This board may have no room for another timer until it is reset: {id} needs at least one.',
	eachUses: 'Each running container uses the memory of one thread, and so does each timer.',
	timerKeeps: 'A timer keeps the memory of one thread until the board is reset.',
	timersSinceReset: 'Since the last reset: {n, plural, one{# timer} other{# timers}}.',
	timersSeenSinceReset:
		'Since the last reset, this page saw {n, plural, one{# timer} other{# timers}}.',
	timersSeen:
		'Since it was connected, this page saw {n, plural, one{# timer} other{# timers}}; what happened earlier is not known.',
	runningNow: 'Running now: {running}.',
	pressReset: 'Press its reset button, then run again.',
	resetEnds:
		'The reset ends {running}. What this page started can be run again from the list of containers.',
	timersUncertain:
		'It creates at least one timer, and a timer may keep its memory until the board is reset: the supervisor as Ocre ships it has room for three timers between resets.',
	cannotStart:
		'{board}: cannot start yet: {n, plural, one{# blocking finding} other{# blocking findings}}.',
	canRunWithWarnings: '{board}: can run, with {n, plural, one{# warning} other{# warnings}}.',
	canRunAsFarAsKnown: '{board}: can run, as far as the board’s state is known.',
	canRun: '{board}: can run.',
	moduleInvalid: 'The board could not load this module. {cause}',
	moduleRefused: 'The board would not load this module. Its runtime says: {cause}.'
});
