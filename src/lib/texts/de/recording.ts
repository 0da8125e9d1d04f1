// The texts of recordings, in German.
import { messages } from '../messages.ts';
import type { recording as english } from '../en/recording.ts';

export const recording = messages<typeof english>('recording', {
	recording: 'Aufzeichnung',
	stopRecording: 'Aufzeichnung stoppen',
	theRecordingIsBeingSaved: 'Die Aufzeichnung wird gespeichert.',
	containersThatStartFromNow: 'Container, die ab jetzt starten, werden aufgezeichnet',
	record: 'Aufzeichnen',
	openRecording: 'Aufzeichnung öffnen …',
	recordingToOpen: 'Zu öffnende Aufzeichnung',
	recordingIt: 'zeichnet auf',
	containers: '{runs, plural, one{# Container} other{# Container}}',
	fullNoLongerRecording: 'voll: zeichnet nicht mehr auf',
	savingTheRecording: 'Die Aufzeichnung wird gespeichert …',
	reading: 'Wird gelesen',
	cancel: 'Abbrechen',
	pause: 'Anhalten',
	goOn: 'Fortsetzen',
	replayAgain: 'Erneut wiedergeben',
	replay: 'Wiedergeben',
	speedOfTheReplay: 'Geschwindigkeit der Wiedergabe',
	download: 'Herunterladen',
	closeRecording: 'Aufzeichnung schließen',
	timeOf: '{atMs} von {durationMs}',
	facts:
		'{board}, {mode}, {recordedAt}, {calls, plural, one{# Host-Aufruf} other{# Host-Aufrufe}}, {sizeBytes}.',
	modeFaithful: 'originalgetreuer Modus',
	modeDocumented: 'dokumentierter Modus',
	containersOf: 'Container: {runs}.',
	containerOf: '{container} ({image})',
	noImage: 'kein Image',
	andMaxNamedMore: '{more} weitere',
	theRecordingReachedItsSize:
		'Die Aufzeichnung erreichte ihre Größengrenze, bevor der Lauf endete.',
	nothingRecordedYet: 'Noch nichts aufgezeichnet',
	pressRecordThenRunButton:
		'Drücken Sie „Aufzeichnen“, dann „Ausführen“: Betätigte Taster, Sensorwerte, Zeitverlauf und alle Ergebnisse von Host-Aufrufen kommen in eine Datei. Wer sie öffnet, kann den Lauf wiedergeben.',
	nowPressRun: 'Drücken Sie jetzt „Ausführen“',
	onlyContainersStartedFromNow:
		'Nur Container, die ab jetzt gestartet werden, werden aufgezeichnet.',
	quarterSpeed: 'viertel Geschwindigkeit',
	asRecorded: 'wie aufgezeichnet',
	atOnce: 'sofort',
	consoleOfTheReplay: 'Konsole der Wiedergabe',
	matches:
		'Die Wiedergabe stimmt überein: {calls, plural, one{Der Host-Aufruf hatte} other{Alle # Host-Aufrufe hatten}} dieselben Argumente und dieselbe Ausgabe.',
	differs: 'Die Wiedergabe weicht von der Aufzeichnung ab.',
	difference: '{container}, Host-Aufruf {call, number}: aufgezeichnet {expected}, jetzt {got}.',
	endedInstead:
		'{container}, Host-Aufruf {call, number}: aufgezeichnet {expected}, jetzt endet der Container vorher.',
	endedInsteadWith:
		'{container}, Host-Aufruf {call, number}: aufgezeichnet {expected}, jetzt endet der Container vorher: {ending}.',
	noCallInstead:
		'{container}, Host-Aufruf {call, number}: aufgezeichnet {expected}, jetzt kommt kein Aufruf.',
	notReplayedNoImage:
		'{container} wurde nicht wiedergegeben: Das Image ist nicht in der Aufzeichnung.',
	notReplayedThreads:
		'{container} wurde nicht wiedergegeben: Das Programm kann Threads starten, deren Reihenfolge keine Aufzeichnung enthält.',
	notReplayedEntry:
		'{container} wurde nicht wiedergegeben: Die Einstiegsfunktion nimmt Argumente, die keine Aufzeichnung enthält.',
	notReplayedMemory:
		'{container} wurde nicht wiedergegeben: Der Arbeitsspeicher des Containers ist größer als der des Boards.',
	notReplayedBroken: '{container} wurde nicht wiedergegeben: {message}.',
	times: '{n, number}-mal',
	pressesAreRecorded: 'Dies ist eine Wiedergabe: Die Taster werden aus der Aufzeichnung bedient.',
	moment: '{when, date} {when, time, short}'
});
