// The notices of quirks, in Spanish.
import { messages } from '../messages.ts';
import type { quirkNotices as english } from '../en/quirk-notices.ts';

export const quirkNotices = messages<typeof english>('quirkNotices', {
	allQuirks: 'Todas las peculiaridades',
	note: 'Nota ({containerId}): {title}',
	notesAboutRunningContainers: 'Notas sobre los contenedores en ejecución',
	onlyOnRealBoards:
		'Aquí funciona, porque la placa está en modo documentado. En una placa real: {message}',
	resetAndRunAgain: 'Reiniciar y ejecutar de nuevo',
	whatThisMeans: 'Qué significa esto'
});
