// The texts of the list of projects and the gallery of examples, in German.
import { messages } from '../messages.ts';
import type { projects as english } from '../en/projects.ts';

export const projects = messages<typeof english>('projects', {
	lessons: 'Lektionen …',
	projects: 'Projekte',
	storedInThisBrowserOn: 'In diesem Browser auf diesem Gerät gespeichert.',
	open: 'geöffnet',
	renameName: '{name} umbenennen',
	duplicateName: '{name} duplizieren',
	deleteName: '{name} löschen',
	fromExampletitle: ' · aus {exampleTitle}',
	fileCount: '{fileCount, plural, one{# Datei} other{# Dateien}}',
	cancel: 'Abbrechen',
	keepBoth: 'Beide behalten',
	replace: 'Ersetzen',
	replaceFile: '„{path}“ ersetzen?',
	replaceCountFiles: '{count} Dateien ersetzen?',
	theProjectHasAFile: 'Das Projekt hat eine Datei dieses Namens mit anderem Inhalt.',
	theProjectHasFilesOf: 'Das Projekt hat Dateien dieser Namen mit anderem Inhalt.',
	forTheName: 'für das Board {name}',
	tooLargeFor: 'zu groß für {names}',
	newProject: 'Neues Projekt',
	startWithAnEmptyProject:
		'Beginnen Sie mit einem leeren Projekt oder mit der Kopie eines Beispiels, und ändern Sie, was Sie möchten.',
	searchTheExamples: 'Beispiele durchsuchen',
	topics: 'Themen',
	languages: 'Sprachen',
	exampleCount: '{count, plural, one{# Beispiel} other{# Beispiele}}',
	noExampleMatches: 'Kein Beispiel passt',
	tryFewerWordsOrChoose:
		'Versuchen Sie es mit weniger Wörtern, oder wählen Sie ein anderes Thema oder eine andere Sprache.',
	renameTheProject: 'Projekt umbenennen',
	name: 'Name',
	rename: 'Umbenennen',
	resetQuestion: '„{name}“ zurücksetzen?',
	filesAreReplaced:
		'Alle seine Dateien werden durch die des Beispiels „{example}“ ersetzt. Ihre Änderungen gehen verloren; duplizieren Sie vorher das Projekt, um sie zu behalten.',
	reset: 'Zurücksetzen'
});
