// What the errors of HTTP and WebSockets mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { httpErrors as english } from '../en/errors-http.ts';

export const httpErrors = messages<typeof english>('errors.http', {
	'connection-reset': 'O contêiner derrubou a conexão.',
	'connection-reset.next': 'O console dele pode dizer por quê. Tente de novo.',
	'http-bad-request': 'Esta requisição não pode ser enviada.',
	'http-bad-request.next': 'Corrija o caminho, o método ou os cabeçalhos.',
	'http-empty': 'O contêiner fechou a conexão sem responder.',
	'http-empty.next':
		'O console dele pode dizer por quê; um servidor que atende um cliente por vez podia estar ocupado.',
	'http-malformed': 'A resposta não é HTTP.',
	'http-malformed.next':
		'Veja os bytes em TCP e confira a linha de status e os cabeçalhos que o programa envia.',
	'http-redirect': 'O servidor redireciona para um lugar que não pode ser aberto.',
	'http-redirect.next': 'Daqui só se chega ao próprio contêiner.',
	'http-timeout': 'O contêiner não respondeu a tempo.',
	'http-timeout.next':
		'Ele pode estar ocupado ou esperando mais dados. O console dele pode dizer por quê.',
	'http-too-large': 'A resposta é grande demais.',
	'http-too-large.next': 'Envie menos por vez.',
	'http-truncated': 'A resposta está incompleta.',
	'http-truncated.next': 'Compare o Content-Length que o programa envia com o tamanho do corpo.',
	'websocket-protocol': 'O contêiner enviou algo que não é uma mensagem WebSocket.',
	'websocket-protocol.next': 'Confira o cabeçalho de dois bytes com que cada mensagem começa.',
	'websocket-refused': 'O contêiner não aceitou o WebSocket.',
	'websocket-refused.next': 'Confira o caminho e a resposta do programa ao handshake.',
	'websocket-too-large': 'Uma mensagem WebSocket é grande demais.',
	'websocket-too-large.next': 'Envie menos por vez.'
});
