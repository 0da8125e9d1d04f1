// What the errors of a board mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { boardErrors as english } from '../en/errors-board.ts';

export const boardErrors = messages<typeof english>('errors.board', {
	'answer-garbled': 'Die Antwort des Boards war verstümmelt.',
	'answer-garbled.next': 'Versuchen Sie es erneut. Prüfen Sie das Kabel, wenn es häufig vorkommt.',
	'board-closed': 'Das Board ist nicht verbunden.',
	'board-closed.next': 'Verbinden Sie es und drücken Sie dann erneut „Ausführen“.',
	'board-lost': 'Die Verbindung zum Board ist abgebrochen.',
	'board-lost.next': 'Verbinden Sie es erneut und drücken Sie dann noch einmal „Ausführen“.',
	'board-restarted': 'Das Board ist zwischendurch neu gestartet.',
	'board-restarted.next':
		'Seine Container sind verloren, seine Images nicht. Drücken Sie erneut „Ausführen“.',
	'board-silent': 'Das Board antwortet nicht.',
	'board-silent.next':
		'Vielleicht wird es von einem Container blockiert, der nicht starten konnte. Setzen Sie das Board zurück und drücken Sie dann erneut „Ausführen“.',
	'command-refused': 'Die Befehlszeile des Boards kann das nicht aufnehmen.',
	'command-refused.next':
		'Kürzen Sie Argumente oder Umgebung in build.yaml: insgesamt höchstens 20 Wörter und 255 ASCII-Zeichen.',
	'container-exists': 'Ein Container mit diesem Namen ist schon auf dem Board.',
	'container-exists.next':
		'Entfernen Sie ihn in der Containerliste, oder benennen Sie das Projekt um.',
	'container-in-use': 'Dieser Container läuft noch.',
	'container-in-use.next': 'Stoppen Sie ihn zuerst und entfernen Sie ihn dann.',
	'container-missing': 'Das Board hat diesen Container nicht mehr.',
	'container-missing.next': 'Die Liste wurde aktualisiert.',
	'container-not-running': 'Dieser Container läuft nicht.',
	'container-not-running.next': 'Die Liste wurde aktualisiert.',
	'create-failed': 'Das Board konnte den Container nicht erstellen.',
	'create-failed.next': 'Der Grund steht in der Konsole, in den Zeilen des Board-Logs.',
	'file-exists': 'Dieser Name ist schon vergeben.',
	'file-exists.next': 'Wählen Sie einen anderen Namen.',
	'file-missing': 'Diese Datei gibt es auf dem Board nicht mehr.',
	'file-missing.next': 'Die Liste wurde aktualisiert.',
	'folder-not-empty': 'Der Ordner ist nicht leer.',
	'folder-not-empty.next': 'Löschen Sie zuerst seinen Inhalt.',
	'image-in-use':
		'Ein anderer Container auf dem Board wurde aus diesem Image erstellt, deshalb wurde es nicht ersetzt.',
	'image-in-use.next':
		'Entfernen Sie diesen Container, oder geben Sie dem Programm in build.yaml einen anderen Namen.',
	'image-missing': 'Das Image ist nicht auf dem Board.',
	'image-missing.next': 'Drücken Sie „Ausführen“, um es erneut hochzuladen.',
	'name-refused': 'Das Board lehnt diesen Namen ab.',
	'name-refused.next':
		'Verwenden Sie Kleinbuchstaben, Ziffern, „.“, „_“ und „-“, und beginnen Sie nicht mit einem Punkt.',
	'not-a-file': 'Das ist ein Ordner, keine Datei.',
	'not-a-file.next': 'Wählen Sie einen anderen Namen.',
	'not-a-folder': 'Das ist eine Datei, kein Ordner.',
	'not-a-folder.next': 'Aktualisieren Sie die Liste.',
	'not-a-supervisor': 'Was an diesem Port antwortet, ist kein Ocre-Supervisor.',
	'not-a-supervisor.next':
		'Flashen Sie den Ocre-Supervisor auf das Board, oder wählen Sie einen anderen Port.',
	'path-refused': 'Dieser Name lässt sich auf dem Board nicht verwenden.',
	'path-refused.next':
		'Verwenden Sie einfache Buchstaben, Ziffern, „.“, „_“ und „-“; der ganze Pfad muss unter 128 Zeichen bleiben.',
	'smp-gone': 'Das Board hat während der Übertragung aufgehört zu antworten.',
	'smp-gone.next': 'Versuchen Sie es erneut. Prüfen Sie das Kabel, wenn es häufig vorkommt.',
	'smp-timeout': 'Das Board hat eine Anfrage nicht rechtzeitig beantwortet.',
	'smp-timeout.next': 'Versuchen Sie es erneut. Prüfen Sie das Kabel, wenn es häufig vorkommt.',
	'start-failed': 'Das Board hat den Container erstellt, konnte ihn aber nicht starten.',
	'start-failed.next':
		'Er bleibt im Zustand „error“ auf dem Board und lässt sich nicht noch einmal starten: Entfernen Sie ihn. Falls das Board einen Grund genannt hat, steht er in der Containerliste.',
	'storage-refused-by-board': 'Das Dateisystem des Boards hat das abgelehnt.',
	'storage-refused-by-board.next': 'Der Grund steht in der Konsole, in den Zeilen des Board-Logs.',
	'stray-file':
		'Die Datei ist angekommen, aber in ihrem Ordner hat sich inzwischen noch etwas anderes geändert.',
	'stray-file.next':
		'Das Board hat Zeichen eines Befehls verloren. Prüfen Sie den Ordner und löschen Sie Dateien, die Sie nicht kennen.',
	'terminal-open': 'Das Terminal verwendet die Konsole des Boards.',
	'terminal-open.next':
		'Verlassen Sie es (Konsole, „Terminal verlassen“) und versuchen Sie es dann erneut.',
	'transfer-failed': 'Die Übertragung wurde nicht fertig.',
	'transfer-failed.next': 'Versuchen Sie es erneut. Prüfen Sie das Kabel, wenn es häufig vorkommt.',
	'transfer-mismatch': 'Was angekommen ist, ist nicht das, was gesendet wurde.',
	'transfer-mismatch.next':
		'Es wurde verworfen. Versuchen Sie es erneut. Prüfen Sie das Kabel, wenn es häufig vorkommt.',
	'upload-failed': 'Der Upload wurde nicht fertig.',
	'upload-failed.next':
		'Unter seinem Namen bleibt kein unvollständiges Image zurück. Drücken Sie „Ausführen“, um es erneut zu versuchen.',
	'upload-mismatch': 'Das Image auf dem Board unterscheidet sich vom gesendeten.',
	'upload-mismatch.next':
		'Das Image wurde nicht gestartet. Drücken Sie „Ausführen“, um es erneut zu senden.'
});
