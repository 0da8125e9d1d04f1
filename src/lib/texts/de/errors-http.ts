// What the errors of HTTP and WebSockets mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { httpErrors as english } from '../en/errors-http.ts';

export const httpErrors = messages<typeof english>('errors.http', {
	'connection-reset': 'Der Container hat die Verbindung zurückgesetzt.',
	'connection-reset.next': 'Vielleicht steht der Grund in seiner Konsole. Versuchen Sie es erneut.',
	'http-bad-request': 'Diese Anfrage lässt sich nicht senden.',
	'http-bad-request.next': 'Berichtigen Sie Pfad, Methode oder Header.',
	'http-empty': 'Der Container hat die Verbindung ohne Antwort geschlossen.',
	'http-empty.next':
		'Vielleicht steht der Grund in seiner Konsole; ein Server, der immer nur einen Client bedient, war vielleicht beschäftigt.',
	'http-malformed': 'Die Antwort ist kein HTTP.',
	'http-malformed.next':
		'Sehen Sie sich unter „TCP“ die Bytes an und prüfen Sie Statuszeile und Header, die das Programm sendet.',
	'http-redirect': 'Der Server leitet auf ein Ziel um, das sich nicht öffnen lässt.',
	'http-redirect.next': 'Von hier aus ist nur der Container selbst erreichbar.',
	'http-timeout': 'Der Container hat nicht rechtzeitig geantwortet.',
	'http-timeout.next':
		'Vielleicht ist er beschäftigt oder wartet auf weitere Daten. Der Grund kann in seiner Konsole stehen.',
	'http-too-large': 'Die Antwort ist zu groß.',
	'http-too-large.next': 'Senden Sie weniger auf einmal.',
	'http-truncated': 'Die Antwort ist unvollständig.',
	'http-truncated.next':
		'Vergleichen Sie den Content-Length, den das Programm sendet, mit der Größe seines Inhalts.',
	'websocket-protocol': 'Der Container hat etwas gesendet, das keine WebSocket-Nachricht ist.',
	'websocket-protocol.next':
		'Prüfen Sie den zwei Byte langen Header, mit dem jede Nachricht beginnt.',
	'websocket-refused': 'Der Container hat den WebSocket nicht angenommen.',
	'websocket-refused.next': 'Prüfen Sie den Pfad und die Antwort des Programms auf den Handshake.',
	'websocket-too-large': 'Eine WebSocket-Nachricht ist zu groß.',
	'websocket-too-large.next': 'Senden Sie weniger auf einmal.'
});
