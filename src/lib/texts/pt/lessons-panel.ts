// The name of the lesson’s panel: it is there before the panel is, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { lessonsPanel as english } from '../en/lessons-panel.ts';

export const lessonsPanel = messages<typeof english>('lessons-panel', {
	lesson: 'Lição',
	detail: 'passos, dicas e verificações da lição'
});
