// Where a link of some length still fits. The figures are what programs are known to take, on the safe side.

/** Chats and mail cut or break what is longer. */
export const MESSENGER_LENGTH = 2000;
/** A code of the largest size with the least correction holds 2,953 bytes (ISO/IEC 18004). */
export const QR_LENGTH = 2953;
/** Safari and some proxies of address bars take no more. */
export const BROWSER_LENGTH = 64_000;

export interface LinkFit {
	messenger: boolean;
	qr: boolean;
	browser: boolean;
}

export function fitOf(length: number): LinkFit {
	return {
		messenger: length <= MESSENGER_LENGTH,
		qr: length <= QR_LENGTH,
		browser: length <= BROWSER_LENGTH
	};
}
