// Commands for lessons, the tour of the page, and the line of the first visit.
import PenLine from '@lucide/svelte/icons/pen-line';
import { moreCommands as words } from '#lib/texts/en/more-commands.ts';
import { tour as tourWords } from '#lib/texts/en/tour.ts';
import type { Command } from './command.ts';
import { startTour } from './start-tour.ts';

const takeTour: Command = {
	id: 'page.tour',
	group: 'page',
	title: tourWords.startTour,
	words: tourWords.tourWords,
	run: startTour
};

const firstSteps: Command = {
	id: 'page.first-steps',
	group: 'page',
	title: tourWords.firstStepsAgain,
	words: tourWords.firstStepsWords,
	run: ({ settings, page }) => {
		settings.change({ hasRun: false, firstSteps: 'begun' });
		page.area = 'code';
	}
};

export const writeLesson: Command = {
	id: 'lessons.new',
	group: 'project',
	title: words.newLesson,
	words: words.newLessonWords,
	icon: PenLine,
	run: async (playground) => {
		const { newLesson } = await import('#lib/state/new-lesson.ts');
		newLesson(playground.workspace);
		playground.page.area = 'board';
	}
};

const checkLesson: Command = {
	id: 'lessons.check',
	group: 'tests',
	title: words.checkLesson,
	words: words.checkLessonWords,
	offered: ({ lessons }) => lessons?.session != null || lessons?.authoring != null,
	run: ({ lessons }) => lessons?.session?.check() ?? lessons?.authoring?.try()
};

export const LESSON_COMMANDS: readonly Command[] = [writeLesson, checkLesson, takeTour, firstSteps];
