// One UDP socket: datagrams keep their bounds, and what finds no room or no receiver is lost.
import { ANY_HOST, type SocketAddress } from './address.ts';
import { Changes } from './changes.ts';
import { NetworkError } from './network-error.ts';
import type { Network } from './network.ts';

/** The largest payload of UDP over IPv4. */
const MAX_DATAGRAM_BYTES = 65_507;
const MAX_WAITING_BYTES = 128 * 1024;
const MAX_WAITING = 64;

export interface Datagram {
	from: SocketAddress;
	bytes: Uint8Array<ArrayBuffer>;
}

export class UdpSocket {
	readonly kind = 'udp';
	readonly changes = new Changes();
	readonly owner: string;
	readonly #network: Network;
	readonly #waiting: Datagram[] = [];
	#waitingBytes = 0;
	#closed = false;
	#readEnded = false;
	#writeEnded = false;
	local: SocketAddress | null = null;
	remote: SocketAddress | null = null;
	reuseAddress = false;
	reusePort = false;
	multicastLoop = true;
	readonly groups = new Set<number>();

	constructor(network: Network, owner: string) {
		this.#network = network;
		this.owner = owner;
	}

	get closed(): boolean {
		return this.#closed;
	}

	get readable(): boolean {
		return this.#waiting.length > 0 || this.#readEnded;
	}

	/** Of the next datagram. */
	get readableBytes(): number {
		return this.#waiting[0]?.bytes.length ?? 0;
	}

	get writable(): boolean {
		return true;
	}

	get hungUp(): boolean {
		return false;
	}

	bind(address: SocketAddress): void {
		if (this.local) throw new NetworkError('EINVAL');
		this.local = this.#network.claimUdp(this, address);
	}

	/** From now on only that peer is heard, and `send` goes to it. */
	connect(address: SocketAddress): void {
		this.#network.checkReachable(address.host);
		this.#bindAnywhere();
		this.remote = { ...address };
	}

	/** Without a destination: to the peer that it is connected to. */
	send(bytes: Uint8Array, to: SocketAddress | null = this.remote): void {
		if (!to) throw new NetworkError('EDESTADDRREQ');
		if (this.#writeEnded) throw new NetworkError('EPIPE');
		if (bytes.length > MAX_DATAGRAM_BYTES) throw new NetworkError('EMSGSIZE');
		this.#bindAnywhere();
		this.#network.deliver(this, to, bytes);
	}

	/** Null when none is there. */
	receive(peek = false): Datagram | null {
		if (peek) return this.#waiting[0] ?? null;
		const datagram = this.#waiting.shift() ?? null;
		this.#waitingBytes -= datagram?.bytes.length ?? 0;
		return datagram;
	}

	get readEnded(): boolean {
		return this.#readEnded;
	}

	/** Comes from the network. */
	take(datagram: Datagram): void {
		const { host, port } = this.remote ?? datagram.from;
		if (this.#closed || this.#readEnded) return;
		if (host !== datagram.from.host || port !== datagram.from.port) return;
		if (this.#waiting.length >= MAX_WAITING) return;
		if (this.#waitingBytes + datagram.bytes.length > MAX_WAITING_BYTES) return;
		this.#waiting.push(datagram);
		this.#waitingBytes += datagram.bytes.length;
		if (this.#waiting.length === 1) this.changes.announce();
	}

	shutdown(read: boolean, write: boolean): void {
		if (!this.remote) throw new NetworkError('ENOTCONN');
		this.#readEnded ||= read;
		this.#writeEnded ||= write;
		this.changes.announce();
	}

	close(): void {
		if (this.#closed) return;
		this.#closed = true;
		this.#network.releaseUdp(this);
		this.changes.announce();
	}

	#bindAnywhere(): void {
		if (!this.local) this.bind({ host: ANY_HOST, port: 0 });
	}
}

export type BoardSocket = import('./tcp-socket.ts').TcpSocket | UdpSocket;
