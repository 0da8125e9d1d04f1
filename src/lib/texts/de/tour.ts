// The texts of the tour of the page, and of the first visit, in German.
import { messages } from '../messages.ts';
import type { tour as english } from '../en/tour.ts';

export const tour = messages<typeof english>('tour', {
	title: 'Rundgang',
	here: 'Hier.',
	project:
		'Ihre Projekte: neue aus Beispielen, Import, Export und Teilen. Die Arbeit wird von selbst gespeichert.',
	editor: 'Das Programm. Ändern Sie es: Die Seite sagt beim Tippen, was der Compiler davon hält.',
	run: '„Ausführen“ kompiliert das Programm, bringt es auf das Board und startet es.',
	target: 'Das Board, auf dem ausgeführt wird: ein simuliertes, oder Ihres am Kabel.',
	board:
		'Das Board. Seine Lichter zeigen, was das Programm tut; seine Taster und Sensoren sind für Sie.',
	console: 'Was das Programm ausgibt, daneben Probleme, Größe, Zeitleiste und mehr.',
	files: 'Die Dateien des Projekts. build.yaml sagt, was das Programm auf dem Board darf.',
	place: '{place, number} von {count, number}',
	next: 'Weiter',
	back: 'Zurück',
	end: 'Rundgang beenden',
	done: 'Fertig',
	close: 'Schließen',
	startTour: 'Rundgang durch die Seite',
	tourWords: 'hilfe einführung anleitung erste schritte tour',
	firstStepsAgain: 'Erste Schritte noch einmal anzeigen',
	firstStepsWords: 'willkommen tipp anfangen',
	faster:
		'Machen Sie es nun schneller: Ändern Sie <code>500</code> hinter <code>INTERVAL_MS</code> in <code>100</code> und drücken Sie noch einmal <b>Ausführen</b>.',
	more: 'Sie haben ein Programm auf einem Board geändert. Es gibt noch mehr:',
	lessons: 'Lektionen',
	examples: 'Beispiele',
	tour: 'Rundgang durch die Seite'
});
