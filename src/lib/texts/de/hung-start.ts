// Why the start of a container hangs, in German.
import { messages } from '../messages.ts';
import type { hungStart as english } from '../en/hung-start.ts';

export const hungStart = messages<typeof english>('hungStart', {
	notEnoughMemory:
		'Das Board hat nicht mehr genug Arbeitsspeicher für dieses Programm. Starten Sie nach dem Reset weniger Container, oder verkleinern Sie Arrays und Puffer; mit Threads wird der gesamte Arbeitsspeicher auf einmal belegt.',
	ranOutOfMemory:
		'Dem Board ist beim Erstellen des Containers der Arbeitsspeicher ausgegangen. Starten Sie nach dem Reset weniger Container.',
	endedBeforeMain:
		'Das Programm endete vor dem Aufruf von main(), in der Startfunktion seines Moduls.',
	noFurtherReason:
		'Der Container konnte nicht aus seinem Image erstellt werden; das Board nennt keinen weiteren Grund.',
	noFolder:
		'Den Ordner {folder} gibt es auf dem Board nicht, oder er ist kein Ordner. Wenn die Startoptionen eines Projekts ihn einhängen, wird er vor dem Start erstellt. Auf der Kommandozeile nimmt Ocre 0.7.0 -v /PATH_IN_PROGRAM:/FOLDER.',
	missingImport:
		'Das Programm importiert {name} ({kind}), was es auf dem Board nicht gibt. Bauen Sie es ohne diesen Import.',
	kindFunction: 'Funktion',
	kindMemory: 'Speicher',
	kindGlobal: 'globale Variable',
	kindTable: 'Tabelle'
});
