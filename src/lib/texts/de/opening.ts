// What is said of a project that came by a link or from an address, in German.
import { messages } from '../messages.ts';
import type { opening as english } from '../en/opening.ts';

export const opening = messages<typeof english>('opening', {
	fromALink: 'Es kam in einem Link.',
	fromAFile: 'Es kam in einer Datei.',
	startLesson: 'Lektion beginnen',
	editLesson: 'Zum Bearbeiten öffnen',
	isALesson:
		'Das ist eine Lektion: Texte, Startdateien, eine Lösung und Prüfungen. Wenn Sie sie beginnen, entsteht ein Projekt, in dem Sie arbeiten.',
	fromPlace: 'Es wurde von {place} geladen.',
	nothingRuns: 'Es läuft nichts, bis Sie „Ausführen“ drücken.',
	wasReplaced: '„{name}“ wurde ersetzt.',
	openQuestion: '„{name}“ öffnen?',
	youHaveIt: 'Sie haben dieses Projekt schon, unverändert, als „{name}“.',
	youHaveOther:
		'Sie haben eine andere Fassung davon, „{name}“: {n, plural, =0{ihre Dateien sind gleich} one{# Datei ist anders} other{# Dateien sind anders}}.',
	startedOther: 'Es wird auch anders gestartet.',
	compare: 'Vergleichen',
	hideComparison: 'Vergleich ausblenden',
	comparison: 'Vergleich mit „{name}“',
	fileAdded: 'neu',
	fileRemoved: 'nur in Ihrem',
	fileChanged: 'geändert',
	lineEndsOnly:
		'Nur die Zeilenenden unterscheiden sich, oder die Datei ist zu lang für einen zeilenweisen Vergleich.',
	moreLines:
		'{n, plural, one{# weitere geänderte Zeile wird} other{# weitere geänderte Zeilen werden}} nicht angezeigt.',
	lineNumber: 'Zeile {line, number}',
	removedLine: 'Ihre',
	addedLine: 'andere',
	files: '{n, plural, one{# Datei} other{# Dateien}}, {size}',
	filesLabel: 'Dateien',
	leftOut:
		'{n, plural, one{# Datei ist kein Text und wird} other{# Dateien sind kein Text und werden}} weggelassen: {files}',
	permissions: 'Berechtigungen',
	noPermissions: 'keine',
	permissionsUnknown: 'seine build.yaml lässt sich nicht lesen',
	noBuildFile: 'Es hat keine build.yaml.',
	startedWith: 'Gestartet mit',
	containerId: 'Container-ID {id}',
	argumentsText: 'Argumente {text}',
	environmentText: 'Umgebung {text}',
	mountText: 'der Ordner {folder} des Boards als {path}',
	runRefused: 'Seine Startoptionen sind ungültig und werden weggelassen.',
	board: 'Board',
	boardHere: 'Zu diesem Board wechseln',
	boardLost:
		'{n, plural, one{# Container auf dem jetzigen Board geht} other{# Container auf dem jetzigen Board gehen}} beim Wechsel verloren.',
	withoutQuirks: '{board}, ohne Eigenheiten',
	cancel: 'Abbrechen',
	openProject: 'Öffnen',
	openMine: 'Meines öffnen',
	keepBoth: 'Beide behalten',
	secondCopy: 'Kopie öffnen',
	replaceMine: 'Meines ersetzen',
	loading: 'Wird von {host} geladen',
	loadedSize: 'bisher {size}',
	openLink: 'Link oder Adresse öffnen',
	linkLabel: 'Link oder Adresse',
	linkHint:
		'Ein geteilter Link oder die Adresse einer Datei, einer Zip-Datei, eines Ordners auf GitHub, GitLab oder Codeberg, eines Gists oder eines Images.',
	linkEmpty: 'Fügen Sie einen Link ein.',
	go: 'Weiter'
});
