// Socket addresses as they lie in a container's memory: 24 bytes, the kind first, ports in the host's byte order.
import type { SocketAddress } from '../network/address.ts';
import type { GuestMemory } from '../runtime/guest/guest-memory.ts';

export const ADDRESS_BYTES = 24;
/** An address and the type of socket that it is for. */
export const ADDRESS_INFO_BYTES = 28;

const IPV4 = 0;
const IPV6 = 1;

/** No IPv6 address can be used for anything; an unknown kind is not even one. */
export type ReadAddress = SocketAddress | 'ipv6' | 'unknown';

export function readAddress(memory: GuestMemory, at: number): ReadAddress {
	memory.check(at, ADDRESS_BYTES);
	const kind = memory.u32(at);
	if (kind === IPV6) return 'ipv6';
	if (kind !== IPV4) return 'unknown';
	return { host: readHost(memory, at), port: memory.u16(at + 8) };
}

/** The address without its port. */
export function readHost(memory: GuestMemory, at: number): number {
	return [4, 5, 6, 7].reduce((host, offset) => host * 256 + memory.byte(at + offset), 0);
}

export function writeAddress(memory: GuestMemory, at: number, { host, port }: SocketAddress): void {
	memory.write(at, new Uint8Array(ADDRESS_BYTES));
	for (const [i, shift] of [24, 16, 8, 0].entries())
		memory.setByte(at + 4 + i, (host >>> shift) & 255);
	memory.setU16(at + 8, port);
}
