// What the errors of lessons mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { lessonErrors as english } from '../en/errors-lesson.ts';

export const lessonErrors = messages<typeof english>('errors.lesson', {
	'lesson-invalid': 'Diese Lektion enthält Fehler und lässt sich deshalb nicht bearbeiten.',
	'lesson-invalid.next':
		'Bitten Sie die Verfasser um eine Lektion ohne Fehler, oder öffnen Sie diese als Projekt: Das Panel „Probleme“ nennt jeden Fehler mit seiner Zeile.',
	'lesson-missing': 'Es gibt hier keine Lektion „{id}“.',
	'lesson-missing.next': 'Wählen Sie eine in der Galerie der Lektionen, oder prüfen Sie den Link.',
	'lesson-unreachable': 'Die Dateien der Lektion „{id}“ konnten nicht geladen werden.',
	'lesson-unreachable.next': 'Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.',
	'lesson-too-large': 'Die Lektion ist größer als {limit, number} MB.',
	'lesson-too-large.next': 'Verkleinern Sie ihre Bilder und Aufzeichnungen.',
	'lesson-check-too-long': 'Eine Prüfung kam zu keinem Ende.',
	'lesson-check-too-long.next':
		'Suchen Sie im Programm nach einer Schleife, die nie endet, und versuchen Sie es dann erneut.'
});
