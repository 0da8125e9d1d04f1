// What the errors of HTTP and WebSockets mean to a user, and what to do next.
import { room } from '../room.ts';

export const httpErrors = room('errors.http', {
	'connection-reset': 'The container reset the connection.',
	'connection-reset.next': 'Its console may say why. Try again.',
	'http-bad-request': 'This request cannot be sent.',
	'http-bad-request.next': 'Correct the path, the method or the headers.',
	'http-empty': 'The container closed the connection without an answer.',
	'http-empty.next':
		'Its console may say why; a server that serves one client at a time may have been busy.',
	'http-malformed': 'The answer is not HTTP.',
	'http-malformed.next':
		'Look at the bytes under TCP, and check the status line and headers that the program sends.',
	'http-redirect': 'The server redirects to a place that cannot be opened.',
	'http-redirect.next': 'Only the container itself can be reached from here.',
	'http-timeout': 'The container did not answer in time.',
	'http-timeout.next': 'It may be busy, or waiting for more data. Its console may say why.',
	'http-too-large': 'The answer is too large.',
	'http-too-large.next': 'Send less at a time.',
	'http-truncated': 'The answer is incomplete.',
	'http-truncated.next':
		'Compare the Content-Length that the program sends with the size of its body.',
	'websocket-protocol': 'The container sent something that is not a WebSocket message.',
	'websocket-protocol.next': 'Check the two-byte header that starts each message.',
	'websocket-refused': 'The container did not accept the WebSocket.',
	'websocket-refused.next': 'Check the path and the program’s answer to the handshake.',
	'websocket-too-large': 'A WebSocket message is too large.',
	'websocket-too-large.next': 'Send less at a time.'
});
