// What the page tells in messages that belong to no place on it, in German.
import { messages as translated } from '../messages.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = translated<typeof english>('messages', {
	changedToo: '„{name}“ wurde auch in einem anderen Tab geändert.',
	bothChanges: 'Jetzt sind beide Änderungen darin.',
	changedAtOnce: '„{name}“ wurde gleichzeitig in einem anderen Tab geändert.',
	bothKept:
		'Dieselben Zeilen wurden geändert, deshalb bleiben beide Fassungen erhalten; Ihre heißt jetzt „{copyName}“.',
	showOther: 'Die andere anzeigen',
	notDeleted: '„{name}“ wurde nicht gelöscht.',
	deleteAgain:
		'Es wurde gleichzeitig in einem anderen Tab geändert. Löschen Sie es noch einmal, wenn Sie diese Änderung nicht brauchen.',
	withoutThreads: 'Programme können auf dieser Seite keine Threads verwenden.',
	withoutThreadsWhy:
		'Die Seite darf keinen gemeinsamen Speicher verwenden, weil sie eingebettet ist oder über einfaches http geladen wurde. Alles andere läuft, etwas langsamer. Für Threads öffnen Sie den Playground über https in einem eigenen Tab.',
	compilerStopped: 'Der Compiler ist unerwartet ausgefallen.',
	nextRunStartsIt: 'Der nächste Lauf startet ihn wieder. Ihre Arbeit ist nicht betroffen.',
	deletedElsewhere: '„{name}“ wurde in einem anderen Tab gelöscht.',
	boardIsBack: 'Das Board ist wieder da.',
	exportAsZip: 'Als Zip-Datei exportieren',
	nameNotStored: 'Das Board konnte seinen Namen nicht speichern.',
	nameUntil:
		'Der Name {name} gilt, bis das Board getrennt wird. Vielleicht ist sein Dateispeicher voll oder fehlt.',
	notFollowed: 'Der Ordner „{name}“ wird noch nicht wieder beobachtet.',
	browserAsksFirst: 'Der Browser fragt Sie, bevor diese Seite ihn wieder lesen darf.',
	followAgain: 'Wieder beobachten'
});
