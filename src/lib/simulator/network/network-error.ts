// Why an operation on a socket failed, by the names of POSIX. The caller turns them into its own numbers.

export type NetworkErrorName =
	| 'EADDRINUSE'
	| 'EADDRNOTAVAIL'
	| 'EAFNOSUPPORT'
	| 'ECONNREFUSED'
	| 'ECONNRESET'
	| 'EDESTADDRREQ'
	| 'EINVAL'
	| 'EISCONN'
	| 'EMSGSIZE'
	| 'ENETUNREACH'
	| 'ENOTCONN'
	| 'ENOTSUP'
	| 'EPIPE'
	| 'ETIMEDOUT';

export class NetworkError extends Error {
	readonly code: NetworkErrorName;

	constructor(code: NetworkErrorName) {
		super(code);
		this.name = 'NetworkError';
		this.code = code;
	}
}
