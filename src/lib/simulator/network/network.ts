// The virtual network of one board: its addresses and ports, who listens, whose datagrams go where, and the names that
// can be looked up. Nothing leaves the page: beyond the board there is only the page itself, and nothing answers there.
import { Emitter, type EventSource } from '#lib/core/emitter.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import {
	ANY_HOST,
	isBroadcast,
	isLoopback,
	isMulticast,
	LOOPBACK,
	parseHost,
	type SocketAddress
} from './address.ts';
import { NetworkError } from './network-error.ts';
import { TcpSocket } from './tcp-socket.ts';
import { UdpSocket } from './udp-socket.ts';

/** A TCP port on which a container waits for connections. */
export interface Listener {
	port: number;
	containerId: string;
	/** Only containers of the board reach it: it is bound to 127.0.0.1. */
	localOnly: boolean;
}

export interface NetworkEvents {
	listeners: readonly Listener[];
}

/** As on native_sim. */
export const BOARD_ADDRESS = '192.0.2.1';
/** The first is Zephyr's own host name. */
const BOARD_NAMES = ['zephyr', 'zephyr.local', 'board', 'board.local'];
const FIRST_EPHEMERAL_PORT = 49_152;
const LAST_PORT = 65_535;
/** The other end of the board's cable. */
const PAGE_OFFSET = 1;

interface Claimed {
	local: SocketAddress | null;
	reuseAddress: boolean;
	reusePort: boolean;
}

function overlaps(a: number, b: number): boolean {
	return a === b || a === ANY_HOST || b === ANY_HOST;
}

export class Network implements EventSource<NetworkEvents>, Disposable {
	/** Null: the board has no interface. */
	readonly #address: number | null;
	readonly #names = new Map<string, number>([['localhost', LOOPBACK]]);
	readonly #events = new Emitter<NetworkEvents>();
	readonly #tcp = new Set<TcpSocket>();
	readonly #udp = new Set<UdpSocket>();
	#lastPort = FIRST_EPHEMERAL_PORT - 1;

	constructor(hasInterface: boolean) {
		this.#address = hasInterface ? parseHost(BOARD_ADDRESS) : null;
		if (this.#address === null) return;
		for (const name of BOARD_NAMES) this.#names.set(name, this.#address);
	}

	on<Name extends keyof NetworkEvents>(
		name: Name,
		listener: (event: NetworkEvents[Name]) => void
	): Disposable {
		return this.#events.on(name, listener);
	}

	get listeners(): readonly Listener[] {
		return [...this.#tcp]
			.filter(({ listening }) => listening)
			.map(({ local, owner }) => ({
				port: local!.port,
				containerId: owner,
				localOnly: isLoopback(local!.host)
			}))
			.sort((a, b) => a.port - b.port);
	}

	createTcp(owner: string): TcpSocket {
		return new TcpSocket(this, owner);
	}

	createUdp(owner: string): UdpSocket {
		return new UdpSocket(this, owner);
	}

	/** Addresses of a name; none when nobody has it. */
	lookUp(name: string): number[] {
		const literal = parseHost(name);
		const host = literal ?? this.#names.get(name.toLowerCase().replace(/\.$/, ''));
		return host === undefined ? [] : [host];
	}

	/** A connection from the page, by way of the board's interface. Throws ECONNREFUSED. */
	connectFromPage(port: number): TcpSocket {
		if (this.#address === null) throw new NetworkError('ENETUNREACH');
		const socket = this.createTcp('');
		socket.local = { host: this.#address + PAGE_OFFSET, port: this.#freePort(this.#tcp) };
		this.#tcp.add(socket);
		try {
			socket.connect({ host: this.#address, port });
		} catch (error) {
			this.releaseTcp(socket);
			throw error;
		}
		return socket;
	}

	dispose(): void {
		for (const socket of [...this.#tcp]) socket.close();
		for (const socket of [...this.#udp]) socket.close();
		this.#events.clear();
	}

	// For sockets.

	claimTcp(socket: TcpSocket, address: SocketAddress): SocketAddress {
		const clash = (other: TcpSocket) =>
			(socket.reusePort && other.reusePort) ||
			(socket.reuseAddress && other.reuseAddress && !other.listening && !other.connected);
		return this.#claim(this.#tcp, socket, address, clash);
	}

	claimUdp(socket: UdpSocket, address: SocketAddress): SocketAddress {
		const shares = (other: UdpSocket) =>
			(socket.reusePort && other.reusePort) || (socket.reuseAddress && other.reuseAddress);
		return this.#claim(this.#udp, socket, address, shares);
	}

	releaseTcp(socket: TcpSocket): void {
		this.#tcp.delete(socket);
	}

	releaseUdp(socket: UdpSocket): void {
		this.#udp.delete(socket);
	}

	listenersChanged(): void {
		this.#events.emit('listeners', this.listeners);
	}

	/** Throws for a host that a packet cannot be sent to. */
	checkReachable(host: number): void {
		if (this.#address === null) throw new NetworkError('ENETUNREACH');
		if (host === ANY_HOST || isLoopback(host) || host === this.#address) return;
		if (isMulticast(host) || isBroadcast(host, this.#address)) return;
		if (host >>> 8 !== this.#address >>> 8) throw new NetworkError('ENETUNREACH');
	}

	/** Something answers there: the board itself, or the page at the other end of its cable. */
	hasHost(host: number): boolean {
		if (this.#address === null || host === ANY_HOST || isLoopback(host)) return true;
		return host === this.#address || host === this.#address + PAGE_OFFSET;
	}

	/** Null when the host refuses. */
	listenerAt({ host, port }: SocketAddress): TcpSocket | null {
		if (this.#address === null) throw new NetworkError('ENETUNREACH');
		for (const socket of this.#tcp)
			if (socket.listening && socket.local!.port === port && this.#hears(socket.local!.host, host))
				return socket;
		return null;
	}

	/** The address that packets to a host come from. */
	sourceFor(host: number): number {
		return isLoopback(host) || host === ANY_HOST ? LOOPBACK : this.#address!;
	}

	deliver(from: UdpSocket, to: SocketAddress, bytes: Uint8Array): void {
		this.checkReachable(to.host);
		const toMany = isMulticast(to.host) || isBroadcast(to.host, this.#address!);
		const host = from.local!.host || this.sourceFor(to.host);
		for (const socket of [...this.#udp]) {
			if (socket.local?.port !== to.port || !this.#wants(socket, from, to.host)) continue;
			socket.take({ from: { host, port: from.local!.port }, bytes: bytes.slice() });
			if (!toMany) return;
		}
	}

	#wants(socket: UdpSocket, from: UdpSocket, host: number): boolean {
		if (isMulticast(host))
			return socket.groups.has(host) && (socket !== from || from.multicastLoop);
		if (isBroadcast(host, this.#address!)) return !isLoopback(socket.local!.host);
		return this.#hears(socket.local!.host, host);
	}

	/** Whether a socket bound to one address hears what goes to another. */
	#hears(bound: number, host: number): boolean {
		if (bound === ANY_HOST) return true;
		return host === ANY_HOST ? isLoopback(bound) : bound === host;
	}

	#claim<Kind extends Claimed>(
		sockets: Set<Kind>,
		socket: Kind,
		{ host, port }: SocketAddress,
		shares: (other: Kind) => boolean
	): SocketAddress {
		if (this.#address === null) throw new NetworkError('EADDRNOTAVAIL');
		if (host !== ANY_HOST && host !== this.#address && !isLoopback(host) && !isMulticast(host))
			throw new NetworkError('EADDRNOTAVAIL');
		const inTheWay = (other: Kind) =>
			other.local?.port === port && overlaps(other.local.host, host) && !shares(other);
		if (port !== 0 && [...sockets].some(inTheWay)) throw new NetworkError('EADDRINUSE');
		sockets.add(socket);
		return { host, port: port || this.#freePort(sockets) };
	}

	#freePort(sockets: ReadonlySet<Claimed>): number {
		const used = new Set([...sockets].map(({ local }) => local?.port));
		for (let tries = FIRST_EPHEMERAL_PORT; tries <= LAST_PORT; tries++) {
			this.#lastPort = this.#lastPort >= LAST_PORT ? FIRST_EPHEMERAL_PORT : this.#lastPort + 1;
			if (!used.has(this.#lastPort)) return this.#lastPort;
		}
		throw new NetworkError('EADDRINUSE');
	}
}
