// Why something cannot be done now, where several parts of the page say it, in German.
import { messages } from '../messages.ts';
import type { reasons as english } from '../en/reasons.ts';

export const reasons = messages<typeof english>('reasons', {
	loadingProjects: 'Projekte werden geladen.',
	deploymentInProgress: 'Ein Deployment auf mehrere Boards ist im Gange.',
	boardStopped: 'Das simulierte Board ist ausgefallen: Schalten Sie es wieder ein.',
	runInProgress: 'Ein Lauf ist im Gange.',
	theBoardIsRestarting: 'Das Board startet gerade neu.',
	theBoardDoesNotAnswer: 'Das Board antwortet nicht.',
	theTerminalIsUsingThe: 'Das Terminal verwendet die Konsole des Boards: Verlassen Sie es zuerst.',
	theBoardIsStarting: 'Das Board startet gerade.',
	boardCannotRun: 'Das Board kann zurzeit keine Programme ausführen.',
	ourProgramRuns: 'Ein kleines Programm dieser Seite läuft.',
	runUntilStarted: 'Ein Lauf ist im Gange: Warten Sie, bis sein Container gestartet ist.'
});
