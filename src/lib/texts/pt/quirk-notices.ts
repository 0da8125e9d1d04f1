// The notices of quirks, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { quirkNotices as english } from '../en/quirk-notices.ts';

export const quirkNotices = messages<typeof english>('quirkNotices', {
	allQuirks: 'Todas as peculiaridades',
	note: 'Nota ({containerId}): {title}',
	notesAboutRunningContainers: 'Notas sobre contêineres em execução',
	onlyOnRealBoards:
		'Funciona aqui, porque a placa está no modo documentado. Em uma placa real: {message}',
	resetAndRunAgain: 'Reiniciar e executar de novo',
	whatThisMeans: 'O que isto significa'
});
