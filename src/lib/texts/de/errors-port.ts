// What the errors of serial ports and USB devices mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { portErrors as english } from '../en/errors-port.ts';

export const portErrors = messages<typeof english>('errors.port', {
	'port-busy': 'Ein anderes Programm verwendet den Port des Boards.',
	'port-busy.next':
		'Schließen Sie es dort und versuchen Sie es dann erneut. Unter Linux kann auch die Berechtigung fehlen (die Gruppe dialout oder uucp oder eine udev-Regel): „Hilfe beim Verbinden …“ im Menü neben „Ausführen“ erklärt, wie Sie sie bekommen.',
	'port-stuck': 'Der Port hat sich nicht rechtzeitig geöffnet.',
	'port-stuck.next':
		'Ziehen Sie das Board ab, stecken Sie es wieder an und verbinden Sie es erneut.',
	'port-taken': 'Ein anderer Tab dieser Seite verwendet das Board.',
	'port-taken.next': 'Übernehmen Sie es im Panel des Boards, oder trennen Sie es im anderen Tab.',
	'board-taken': 'Ein anderer Tab dieser Seite hat das Board übernommen.',
	'board-taken.next':
		'Übernehmen Sie es im Panel des Boards zurück, oder machen Sie im anderen Tab weiter.',
	'break-refused': 'Dieses Board unterstützt kein BREAK.',
	'break-refused.next':
		'Drücken Sie den Reset-Taster, oder ziehen Sie das Board ab und stecken Sie es wieder an.',
	'serial-denied': 'Der Browser blockiert serielle Ports für diese Seite.',
	'serial-denied.next':
		'Sie sind für diesen Browser oder diese Website gesperrt: Erlauben Sie serielle Ports in den Website-Einstellungen, oder fragen Sie die Administration des Computers.',
	'serial-failed': 'Der serielle Port lässt sich nicht verwenden.',
	'serial-failed.next':
		'Ziehen Sie das Board ab und stecken Sie es wieder an. Unter Linux muss Ihr Benutzer in der Gruppe sein, der der Port gehört (dialout oder uucp). Manche Kabel führen nur Strom: Probieren Sie ein anderes.',
	'usb-blocked': 'Der Browser blockiert USB-Geräte für diese Seite.',
	'usb-blocked.next':
		'Sie sind für diesen Browser oder diese Website gesperrt: Erlauben Sie USB-Geräte in den Website-Einstellungen, oder fragen Sie die Administration des Computers.',
	'usb-failed': 'Das USB-Gerät lässt sich nicht verwenden.',
	'usb-failed.next': 'Ziehen Sie es ab, stecken Sie es wieder an und wählen Sie es erneut aus.',
	'usb-denied': 'Das Betriebssystem lässt den Browser dieses USB-Gerät nicht verwenden.',
	'usb-denied.next':
		'Unter Linux ist dafür eine udev-Regel nötig: siehe „Hilfe beim Verbinden …“ im Menü neben „Ausführen“.',
	'usb-not-serial':
		'Dieses USB-Gerät hat keinen seriellen Port, den dieser Browser verwenden kann.',
	'usb-not-serial.next':
		'Wählen Sie ein anderes. Ein Board mit zwei USB-Buchsen hat seinen seriellen Port vielleicht an der anderen.',
	'usb-own-protocol': 'Der USB-Chip des Boards braucht den Treiber seines Herstellers.',
	'usb-own-protocol.next':
		'Dieser Browser erreicht nur Boards mit einem seriellen Standard-Port (CDC ACM). Verbinden Sie dieses mit einem Browser, der Web Serial hat, etwa Chrome, Edge oder Firefox am Computer.'
});
