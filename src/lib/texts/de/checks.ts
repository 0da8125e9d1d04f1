// The texts of checks of lessons: what is expected, and what was the case, in German.
import { messages } from '../messages.ts';
import type { checks as english } from '../en/checks.ts';

export const checks = messages<typeof english>('checks', {
	answer: 'Die Frage ist beantwortet.',
	scenario:
		'Das Programm tut auf einem Board, was es soll, in {n, plural, one{# Schritt} other{# Schritten}}.',
	builds: 'Das Programm lässt sich kompilieren.',
	noBuild: 'Das Programm lässt sich nicht kompilieren.',
	noBuildWith:
		'Das Programm lässt sich nicht kompilieren, mit einem Fehler, in dem „{error}“ steht.',
	imageUnder: 'Das Image ist kleiner als {size}.',
	memoryUnder: 'Das Programm startet mit weniger als {size} Arbeitsspeicher.',
	uses: 'Der Code verwendet „{code}“{n, plural, one{} other{ mindestens #-mal}}.',
	usesNot: 'Der Code verwendet „{code}“ nicht.',
	usesLess: 'Der Code verwendet „{code}“ weniger als {n, plural, one{#-mal} other{#-mal}}.',
	calls: 'Das Programm ruft {name}{n, plural, one{} other{ mindestens #-mal}} auf.',
	callsNever: 'Das Programm ruft {name} nicht auf.',
	callsBetween: 'Das Programm ruft {name} {least, number}- bis {most, number}-mal auf.',
	file: 'Das Board hat eine Datei {path}.',
	fileWith: 'Das Board hat eine Datei {path}, die „{text}“ enthält.',
	confirm: '{text}',
	stepFailed: 'Erwartet: {expected}; {got}.',
	stepNotDone: '„{step}“ gelang nicht: {got}',
	doesNotBuild: 'Es lässt sich nicht kompilieren: {message}',
	otherError: 'Es lässt sich nicht kompilieren, aber aus einem anderen Grund: {message}',
	itBuilds: 'Es lässt sich kompilieren.',
	sizeIs: 'Die Größe ist {size}.',
	codeMissing: '„{code}“ wurde im Code nicht gefunden. Kommentare und Texte zählen nicht.',
	codeFound: '„{code}“ wurde {n, plural, one{einmal} other{#-mal}} gefunden.',
	codeUnwanted: '„{code}“ steht in {file}, Zeile {line, number}.',
	fileGone: 'Das Projekt hat keine Datei {file}.',
	called: '{name} wurde {n, plural, =0{nie} one{einmal} other{#-mal}} aufgerufen.',
	noSuchFile: 'Das Board hat keine Datei {path}.',
	otherContent: 'Die Datei enthält etwas anderes: „{content}“',
	notConfirmed: 'Sie haben es noch nicht bestätigt.',
	notAnswered: 'Die Frage ist noch nicht beantwortet.',
	answeredWrong: 'Das ist noch nicht die richtige Antwort.',
	tooLong: 'Die Prüfung wurde nach {seconds, plural, one{# Sekunde} other{# Sekunden}} beendet.'
});
