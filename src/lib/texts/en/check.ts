// The texts of the deploy check.
import { room } from '../room.ts';

export const check = room('check', {
	deployCheck: 'Deploy check',
	noProblemsFound: 'No problems found.',
	working: 'Working…',
	close: 'Close',
	cancel: 'Cancel',
	theContainerWouldNotStart: 'The container would not start: resolve what blocks it first.',
	runAnyway: 'Run anyway',
	run: 'Run',
	blocked: 'Blocked',
	warning: 'Warning',
	note: 'Note',
	aChangeIsInProgress: 'A change is in progress.'
});
