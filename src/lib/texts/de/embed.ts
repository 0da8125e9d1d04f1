// The texts of the playground in a frame, and of the dialog that writes its snippet, in German.
import { messages } from '../messages.ts';
import type { embed as english } from '../en/embed.ts';

export const embed = messages<typeof english>('embed', {
	run: 'Ausführen',
	runAgain: 'Erneut ausführen',
	stop: 'Stoppen',
	cancel: 'Abbrechen',
	nothingRuns: 'Es läuft nichts.',
	underWay: 'Das Programm wird vorbereitet …',
	openInTab: 'In einem Tab öffnen',
	openInsteadText:
		'Öffnen Sie das Programm in einem eigenen Tab: Dort läuft es, mit Ihren Änderungen.',
	wantsToRun: '{page} möchte dieses Programm auf dem simulierten Board ausführen.',
	runOnce: 'Ausführen',
	runAlways: 'Dieser Seite das Ausführen hier immer erlauben',
	doNotRun: 'Nicht ausführen',
	program: 'Programm',
	board: 'Board',
	console: 'Konsole',
	file: 'Datei',
	fileLocked: 'Diese Datei lässt sich hier nicht ändern.',
	linesLocked: 'Die markierten Zeilen lassen sich hier nicht ändern.',
	title: '„{name}“ in eine Seite einbetten',
	description:
		'Ein Frame mit diesem Projekt für Ihre eigene Webseite. „Ausführen“ drücken die Leser darin selbst.',
	view: 'Zeigt',
	viewBoth: 'Programm und Board',
	viewBoard: 'Board',
	viewEditor: 'Programm',
	theme: 'Farbschema',
	themeAuto: 'Wie im Browser eingestellt',
	themeLight: 'Hell',
	themeDark: 'Dunkel',
	openFirst: 'Zuerst öffnen',
	locked: 'Zeilen, die Leser nicht ändern können',
	lockedHint: 'Zum Beispiel main.c:1-9, build.yaml',
	kind: 'Snippet',
	kindElement: 'Element mit API',
	kindFrame: 'Einfacher Frame',
	height: 'Höhe in Pixeln',
	heightProblem: 'Geben Sie eine Zahl von 200 bis 2000 ein.',
	code: 'HTML zum Kopieren',
	copy: 'Kopieren',
	copied: 'Kopiert.',
	copyFailed:
		'Der Browser hat der Seite das Kopieren nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn mit der Tastatur.',
	hosting:
		'Programme laufen im Frame, wenn die umgebende Seite Cross-Origin-isoliert ist. Andernfalls sehen die Leser das Programm und eine Schaltfläche, die es in einem Tab öffnet.'
});
