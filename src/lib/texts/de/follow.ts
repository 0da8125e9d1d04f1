// The texts of following a folder of a local toolchain, in German.
import { messages } from '../messages.ts';
import type { follow as english } from '../en/follow.ts';

export const follow = messages<typeof english>('follow', {
	title: 'Ordner beobachten',
	what: 'Bauen Sie mit einer Toolchain auf Ihrem Computer: Jedes neue Modul im Ordner wird geprüft, auf {board} gebracht und ausgeführt.',
	unsupported:
		'Dieser Browser kann keine Ordner beobachten. Legen Sie jedes neue Modul hier ab oder wählen Sie es aus: Es wird geprüft, auf {board} gebracht und ausgeführt.',
	followFolder: 'Ordner beobachten …',
	followFile: 'Datei beobachten …',
	chooseModule: 'Modul auswählen …',
	getFolder: 'Fertigen Ordner holen …',
	following: 'Wird beobachtet. Ein neuer Build läuft auf {board}.',
	paused: 'Seit dem Laden der Seite nicht beobachtet: Der Browser fragt Sie zuerst.',
	gone: 'Der Ordner ist weg. Er wird wieder beobachtet, wenn er wieder da ist.',
	cut: 'Dieser Ordner hat mehr Dateien, als durchgesehen werden. Wählen Sie den, in dem die Builds landen.',
	again: 'Wieder beobachten',
	other: 'Anderen auswählen …',
	stop: 'Nicht mehr beobachten',
	dropHint: 'Auch ein hier abgelegtes Modul wird ausgeführt.',
	nothingYet:
		'Es wurde noch nichts gebaut. Bauen Sie Ihr Programm: Es läuft, sobald das Modul da ist.',
	builds: 'Builds',
	console: 'Konsole',
	run: 'Ausführen',
	runAgain: 'Erneut ausführen',
	byDefinition: 'wie {file} es sagt',
	byImports: 'Berechtigungen nach seinen Importen',
	noPermissions: 'braucht keine Berechtigungen',
	found: 'War schon vorher da',
	waiting: 'Wartet auf einen anderen Lauf',
	deploying: 'Deployment läuft …',
	started: 'Gestartet',
	running: 'Läuft',
	ended: 'Beendet mit Exit-Code {code, number}',
	endedSomehow: 'Beendet',
	refused: 'Nicht deployt: Es würde nicht laufen',
	failed: 'Nicht deployt',
	unchanged: 'Dieselben Bytes laufen schon',
	replaced: 'Ein neuerer Build kam zuvor',
	cancelled: 'Abgebrochen',
	blocked: 'Blockiert',
	warning: 'Warnung',
	note: 'Hinweis',
	brokenDefinition:
		'{file}, Zeile {line, number}: {message} Die Berechtigungen richten sich nach den Importen.',
	latest: '{path}: {state}'
});
