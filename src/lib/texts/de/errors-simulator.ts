// What the errors of the simulated board mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { simulatorErrors as english } from '../en/errors-simulator.ts';

export const simulatorErrors = messages<typeof english>('errors.simulator', {
	'connection-closed': 'Die Verbindung wurde geschlossen.',
	'connection-closed.next': 'Versuchen Sie es erneut.',
	'connection-refused': 'An diesem Port lauscht kein Programm.',
	'connection-refused.next':
		'Führen Sie das Programm aus, das ihn öffnet, und warten Sie, bis es lauscht.',
	'network-missing': 'Das Board hat kein Netzwerk.',
	'network-missing.next':
		'Wählen Sie neben „Ausführen“ ein Board mit Netzwerkschnittstelle, oder warten Sie, bis sie bereit ist.',
	'not-isolated': 'Dieses Browserfenster kann keine Container ausführen.',
	'not-isolated.next':
		'Container brauchen gemeinsamen Speicher, der dieser Seite nicht gewährt wurde. Laden Sie die Seite neu. Hilft das nicht, öffnen Sie sie in einem normalen Fenster statt in einem privaten.',
	'recording-board': 'Die Aufzeichnung entstand auf einem Board, das diese Version nicht kennt.',
	'recording-board.next': 'Laden Sie die Seite neu, um die neueste Version zu bekommen.',
	'recording-broken': 'Die Aufzeichnung ist beschädigt.',
	'recording-broken.next':
		'Ein Teil der Datei fehlt oder wurde verändert. Besorgen Sie sich eine neue Kopie.',
	'recording-failed': 'Die Wiedergabe ist unerwartet abgebrochen.',
	'recording-failed.next':
		'Öffnen Sie die Aufzeichnung erneut. Passiert es wieder, ist die Datei vielleicht beschädigt.',
	'recording-too-large': 'Die Aufzeichnung ist zu groß zum Öffnen.',
	'recording-too-large.next': 'Zeichnen Sie einen kürzeren Lauf auf.',
	'recording-unknown': 'Diese Datei ist keine Aufzeichnung oder stammt von einer neueren Version.',
	'recording-unknown.next':
		'Wählen Sie eine Datei, die auf .ocre-recording endet, oder laden Sie die Seite neu, um die neueste Version zu bekommen.',
	'simulator-crashed': 'Das simulierte Board ist unerwartet ausgefallen.',
	'simulator-crashed.next': 'Sie können es wieder einschalten. Sein Dateispeicher ist unversehrt.',
	'trace-failed': 'Der Trace konnte nicht gelesen werden.',
	'trace-failed.next':
		'Öffnen Sie ihn erneut. Passiert es wieder, ist die Datei vielleicht beschädigt.',
	'trace-invalid': 'Diese Datei ist kein Trace.',
	'trace-invalid.next': 'Öffnen Sie eine JSON-Datei, die aus der Zeitleiste heruntergeladen wurde.',
	'trace-too-large': 'Der Trace ist zu groß zum Öffnen.',
	'trace-too-large.next': 'Die Grenze liegt bei 256 MB. Zeichnen Sie einen kürzeren Trace auf.',
	'trace-too-new': 'Der Trace stammt von einer neueren Version des Playground.',
	'trace-too-new.next':
		'Laden Sie die Seite neu, um die aktuelle Version zu bekommen, und öffnen Sie ihn dann erneut.'
});
