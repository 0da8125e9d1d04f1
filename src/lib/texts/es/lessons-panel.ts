// The name of the lesson’s panel: it is there before the panel is, in Spanish.
import { messages } from '../messages.ts';
import type { lessonsPanel as english } from '../en/lessons-panel.ts';

export const lessonsPanel = messages<typeof english>('lessons-panel', {
	lesson: 'Lección',
	detail: 'pasos, pistas y comprobaciones de la lección'
});
