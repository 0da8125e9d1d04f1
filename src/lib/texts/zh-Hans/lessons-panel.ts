// The name of the lesson’s panel: it is there before the panel is, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { lessonsPanel as english } from '../en/lessons-panel.ts';

export const lessonsPanel = messages<typeof english>('lessons-panel', {
	lesson: '课程',
	detail: '课程的步骤、提示和检查'
});
