// IPv4 addresses of the virtual network as numbers, and the hosts that live on it.

export interface SocketAddress {
	/** Big-endian value: 127.0.0.1 is 0x7f000001. */
	host: number;
	port: number;
}

export const ANY_HOST = 0;
export const LOOPBACK = 0x7f000001;
const BROADCAST = 0xffffffff;

/** `192.0.2.1` → its number; null when the text is not an address. */
export function parseHost(text: string): number | null {
	const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
	if (!parts) return null;
	const bytes = parts.slice(1).map(Number);
	if (bytes.some((byte) => byte > 255)) return null;
	return bytes.reduce((host, byte) => host * 256 + byte, 0);
}

export function formatHost(host: number): string {
	return [24, 16, 8, 0].map((shift) => (host >>> shift) & 255).join('.');
}

export function formatAddress({ host, port }: SocketAddress): string {
	return `${formatHost(host)}:${port}`;
}

export function isLoopback(host: number): boolean {
	return host >>> 24 === 127;
}

export function isMulticast(host: number): boolean {
	return host >>> 28 === 0xe;
}

/** To everybody, or to everybody of the board's network of 256 addresses. */
export function isBroadcast(host: number, board: number): boolean {
	return host === BROADCAST || host === (board | 0xff) >>> 0;
}
