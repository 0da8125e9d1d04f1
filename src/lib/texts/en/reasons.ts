// Why something cannot be done now, where several parts of the page say it.
import { room } from '../room.ts';

export const reasons = room('reasons', {
	loadingProjects: 'Loading projects.',
	deploymentInProgress: 'A deployment to several boards is in progress.',
	boardStopped: 'The simulated board has stopped: switch it on again.',
	runInProgress: 'A run is in progress.',
	theBoardIsRestarting: 'The board is restarting.',
	theBoardDoesNotAnswer: 'The board does not answer.',
	theTerminalIsUsingThe: 'The terminal is using the board’s console: leave it first.',
	theBoardIsStarting: 'The board is starting.',
	boardCannotRun: 'The board cannot run programs now.',
	ourProgramRuns: 'A small program of this page is running.',
	runUntilStarted: 'A run is in progress: wait until its container has started.'
});
