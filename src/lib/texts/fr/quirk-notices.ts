// The notices of quirks, in French.
import { messages } from '../messages.ts';
import type { quirkNotices as english } from '../en/quirk-notices.ts';

export const quirkNotices = messages<typeof english>('quirkNotices', {
	allQuirks: 'Toutes les particularités',
	note: 'Remarque ({containerId}) : {title}',
	notesAboutRunningContainers: 'Remarques sur les conteneurs en cours',
	onlyOnRealBoards:
		'Fonctionne ici, parce que la carte est en mode documenté. Sur une vraie carte : {message}',
	resetAndRunAgain: 'Réinitialiser et exécuter de nouveau',
	whatThisMeans: 'Ce que cela signifie'
});
