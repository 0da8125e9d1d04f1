// The errors of HTTP and WebSockets: each code with the values that its text takes. The texts are in texts/en.
import type { NoValues } from '#lib/core/errors.ts';

export interface HttpErrors {
	'connection-reset': NoValues;
	'http-bad-request': NoValues;
	'http-empty': NoValues;
	'http-malformed': NoValues;
	'http-redirect': NoValues;
	'http-timeout': NoValues;
	'http-too-large': NoValues;
	'http-truncated': NoValues;
	'websocket-protocol': NoValues;
	'websocket-refused': NoValues;
	'websocket-too-large': NoValues;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends HttpErrors {}
}
