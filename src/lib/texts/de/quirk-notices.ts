// The notices of quirks, in German.
import { messages } from '../messages.ts';
import type { quirkNotices as english } from '../en/quirk-notices.ts';

export const quirkNotices = messages<typeof english>('quirkNotices', {
	allQuirks: 'Alle Eigenheiten',
	note: 'Hinweis ({containerId}): {title}',
	notesAboutRunningContainers: 'Hinweise zu laufenden Containern',
	onlyOnRealBoards:
		'Funktioniert hier, weil das Board im dokumentierten Modus ist. Auf einem echten Board: {message}',
	resetAndRunAgain: 'Zurücksetzen und erneut ausführen',
	whatThisMeans: 'Was das bedeutet'
});
