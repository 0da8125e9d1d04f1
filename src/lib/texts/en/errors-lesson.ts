// What the errors of lessons mean to a user, and what to do next.
import { room } from '../room.ts';

export const lessonErrors = room('errors.lesson', {
	'lesson-invalid': 'This lesson has errors, so that it cannot be done.',
	'lesson-invalid.next':
		'Ask its author for one without errors, or open it as a project: the panel Problems tells each error with its line.',
	'lesson-missing': 'There is no lesson “{id}” here.',
	'lesson-missing.next': 'Choose one in the gallery of lessons, or check the link.',
	'lesson-unreachable': 'The files of the lesson “{id}” could not be loaded.',
	'lesson-unreachable.next': 'Check the network, then try again.',
	'lesson-too-large': 'The lesson is larger than {limit, number} MB.',
	'lesson-too-large.next': 'Make its pictures and recordings smaller.',
	'lesson-check-too-long': 'A check did not come to an end.',
	'lesson-check-too-long.next': 'Look for a loop in the program that never ends, then try again.'
});
