// What the errors of HTTP and WebSockets mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { httpErrors as english } from '../en/errors-http.ts';

export const httpErrors = messages<typeof english>('errors.http', {
	'connection-reset': 'El contenedor cortó la conexión.',
	'connection-reset.next': 'Puede que su consola diga por qué. Inténtelo de nuevo.',
	'http-bad-request': 'Esta petición no se puede enviar.',
	'http-bad-request.next': 'Corrija la ruta, el método o las cabeceras.',
	'http-empty': 'El contenedor cerró la conexión sin responder.',
	'http-empty.next':
		'Puede que su consola diga por qué; un servidor que atiende a un solo cliente a la vez puede haber estado ocupado.',
	'http-malformed': 'La respuesta no es HTTP.',
	'http-malformed.next':
		'Mire los bytes en TCP y revise la línea de estado y las cabeceras que envía el programa.',
	'http-redirect': 'El servidor redirige a un lugar que no se puede abrir.',
	'http-redirect.next': 'Desde aquí solo se llega al propio contenedor.',
	'http-timeout': 'El contenedor no respondió a tiempo.',
	'http-timeout.next':
		'Puede que esté ocupado o esperando más datos. Su consola puede decir por qué.',
	'http-too-large': 'La respuesta es demasiado grande.',
	'http-too-large.next': 'Envíe menos cada vez.',
	'http-truncated': 'La respuesta está incompleta.',
	'http-truncated.next':
		'Compare el Content-Length que envía el programa con el tamaño del cuerpo.',
	'websocket-protocol': 'El contenedor envió algo que no es un mensaje WebSocket.',
	'websocket-protocol.next': 'Revise la cabecera de dos bytes con la que empieza cada mensaje.',
	'websocket-refused': 'El contenedor no aceptó el WebSocket.',
	'websocket-refused.next': 'Revise la ruta y la respuesta del programa al handshake.',
	'websocket-too-large': 'Un mensaje WebSocket es demasiado grande.',
	'websocket-too-large.next': 'Envíe menos cada vez.'
});
