// The name of the lesson’s panel: it is there before the panel is.
import { room } from '../room.ts';

export const lessonsPanel = room('lessons-panel', {
	lesson: 'Lesson',
	detail: 'steps, hints and checks of the lesson'
});
