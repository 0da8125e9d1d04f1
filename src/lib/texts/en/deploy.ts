// The texts of deploying to several boards.
import { room } from '../room.ts';

export const deploy = room('deploy', {
	waitingForTheProgram: 'waiting for the program',
	bytesOf: '{name}: bytes',
	deployToSeveralBoards: 'Deploy to several boards',
	projectnameIsBuiltOnceUploaded:
		'“{projectName}” is built once, uploaded to three boards at a time, verified by SHA-256, and started. A container with the same id is replaced.',
	noBoardIsConnectedConnect: 'No board is connected. Connect one in the menu beside Run.',
	board: 'Board',
	deployment: 'Deployment',
	actions: 'Actions',
	cancelName: 'Cancel {name}',
	cancel: 'Cancel',
	retryName: 'Retry {name}',
	retry: 'Retry',
	close: 'Close',
	cancelAll: 'Cancel all',
	retryBoards: 'Retry {count, plural, one{# board} other{# boards}}',
	deployToBoards: 'Deploy to {count, plural, one{# board} other{# boards}}',
	waitingItsTurn: 'waiting its turn',
	unpluggedPlugItInAgain: 'unplugged: plug it in again',
	comparingTheImageOnThe: 'comparing the image on the board',
	buildingTheProgram: 'Building the program.',
	boardsDone: '{done} of {count, plural, one{# board} other{# boards}} done',
	failed: '{failed} failed',
	cancelled: '{cancelled} cancelled',
	aDeploymentIsInProgress: 'A deployment is in progress.',
	chooseAtLeastOneBoard: 'Choose at least one board.',
	progress: '{doneBytes} of {totalBytes}',
	progressAtRate: '{bytes}, {bytesPerSecond}/s, {remainingMs} left',
	alreadyThere: 'already on the board; SHA-256 <code>{sha256}…</code> read from the board',
	sent: '{bytes}; SHA-256 <code>{sha256}…</code> read from the board'
});
