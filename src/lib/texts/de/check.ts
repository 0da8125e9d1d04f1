// The texts of the deploy check, in German.
import { messages } from '../messages.ts';
import type { check as english } from '../en/check.ts';

export const check = messages<typeof english>('check', {
	deployCheck: 'Deploy-Check',
	noProblemsFound: 'Keine Probleme gefunden.',
	working: 'Einen Moment …',
	close: 'Schließen',
	cancel: 'Abbrechen',
	theContainerWouldNotStart:
		'Der Container würde nicht starten: Beheben Sie zuerst, was ihn daran hindert.',
	runAnyway: 'Trotzdem ausführen',
	run: 'Ausführen',
	blocked: 'Blockiert',
	warning: 'Warnung',
	note: 'Hinweis',
	aChangeIsInProgress: 'Eine Änderung ist im Gange.'
});
