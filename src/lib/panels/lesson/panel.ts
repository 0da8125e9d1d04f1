// The lesson that the open project belongs to, or that it is: on top of the column of the board, so that both are seen.
import BookOpen from '@lucide/svelte/icons/book-open';
import { LESSON_FILE } from '#lib/lesson/lesson.ts';
import { lessonsPanel as words } from '#lib/texts/en/lessons-panel.ts';
import { parts } from '#lib/texts/en/parts.ts';
import type { RightPanel } from '../panel.ts';

export const lessonPanel: RightPanel = {
	id: 'lesson',
	side: 'right',
	title: words.lesson,
	detail: words.detail,
	icon: BookOpen,
	order: 5,
	offered: ({ workspace: { project } }) =>
		project !== null && (project.lesson !== undefined || Object.hasOwn(project.files, LESSON_FILE)),
	subject: parts.theLesson,
	load: () => import('./LessonArea.svelte')
};
