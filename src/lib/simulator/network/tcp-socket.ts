// One TCP socket: from open over bind, listen or connect to close. Nothing here waits; an operation that cannot be
// done yet says so, and `changes` tells when to try again.
import { ByteRing } from './byte-ring.ts';
import { Changes } from './changes.ts';
import { ANY_HOST, type SocketAddress } from './address.ts';
import { NetworkError } from './network-error.ts';
import type { Network } from './network.ts';

/** Of each direction: what a sender can be ahead of its reader. */
export const TCP_BUFFER_BYTES = 32 * 1024;
const MAX_BACKLOG = 16;

type State = 'open' | 'listening' | 'connecting' | 'connected' | 'closed';

export class TcpSocket {
	readonly kind = 'tcp';
	readonly changes = new Changes();
	readonly owner: string;
	readonly #network: Network;
	readonly #inbound = new ByteRing(TCP_BUFFER_BYTES);
	#state: State = 'open';
	#peer: TcpSocket | null = null;
	/** The other side will send nothing more. */
	#ended = false;
	/** This side will send nothing more. */
	#writeEnded = false;
	/** This side takes nothing more. */
	#readEnded = false;
	#error: NetworkError | null = null;
	#backlog = 0;
	/** Connections that wait to be accepted. */
	readonly #ready: TcpSocket[] = [];
	/** Sockets that found the backlog full. */
	readonly #knocking: TcpSocket[] = [];
	local: SocketAddress | null = null;
	remote: SocketAddress | null = null;
	reuseAddress = false;
	reusePort = false;

	constructor(network: Network, owner: string) {
		this.#network = network;
		this.owner = owner;
	}

	get listening(): boolean {
		return this.#state === 'listening';
	}

	get connected(): boolean {
		return this.#state === 'connected';
	}

	get closed(): boolean {
		return this.#state === 'closed';
	}

	/** A read, or an accept, would not wait. */
	get readable(): boolean {
		if (this.#state === 'listening') return this.#ready.length > 0;
		return this.#error !== null || this.#inbound.length > 0 || this.#ended || this.#readEnded;
	}

	/** Bytes that a read would get. */
	get readableBytes(): number {
		return this.#inbound.length;
	}

	/** A write would not wait. */
	get writable(): boolean {
		if (this.#error) return true;
		return this.#state === 'connected' && (!this.#peer || this.#peer.#inbound.room > 0);
	}

	/** Nothing more comes and nothing more can be sent. */
	get hungUp(): boolean {
		return this.#error !== null || (this.#ended && !this.#peer);
	}

	bind(address: SocketAddress): void {
		if (this.#state !== 'open' || this.local) throw new NetworkError('EINVAL');
		this.local = this.#network.claimTcp(this, address);
	}

	/** Again, to change the backlog. */
	listen(backlog: number): void {
		if (this.#state !== 'listening' && (this.#state !== 'open' || !this.local))
			throw new NetworkError('EINVAL');
		this.#backlog = Math.min(Math.max(backlog, 1), MAX_BACKLOG);
		if (this.#state === 'listening') return;
		this.#state = 'listening';
		this.#network.listenersChanged();
	}

	/** Null when nobody knocks yet. */
	accept(): TcpSocket | null {
		if (this.#state !== 'listening') throw new NetworkError('EINVAL');
		const accepted = this.#ready.shift() ?? null;
		if (accepted) this.#admit();
		return accepted;
	}

	/** True once connected; false while the other side has no room for one more. Throws when it is refused. */
	connect(address: SocketAddress): boolean {
		if (this.#state === 'connected') throw new NetworkError('EISCONN');
		if (this.#state !== 'open') throw new NetworkError('EINVAL');
		const listener = this.#network.listenerAt(address);
		if (!listener) throw new NetworkError('ECONNREFUSED');
		this.local ??= this.#network.claimTcp(this, { host: ANY_HOST, port: 0 });
		const host = this.local.host === ANY_HOST ? this.#network.sourceFor(address.host) : 0;
		if (host) this.local = { host, port: this.local.port };
		this.remote = { ...address };
		this.#state = 'connecting';
		listener.#knocking.push(this);
		listener.#admit();
		return this.connectSettled();
	}

	/** What became of a connect that had to wait. Throws when it was refused. */
	connectSettled(): boolean {
		if (this.#error) {
			const error = this.#error;
			this.#error = null;
			this.#state = 'open';
			throw error;
		}
		return this.#state === 'connected';
	}

	/** Nobody waits for it to connect any longer. */
	abandonConnect(): void {
		if (this.#state === 'connecting') this.#state = 'open';
	}

	/** The number of bytes taken: 0 when the reader is behind. */
	write(bytes: Uint8Array): number {
		this.#throwError();
		if (this.#state !== 'connected') throw new NetworkError('ENOTCONN');
		if (this.#writeEnded) throw new NetworkError('EPIPE');
		const peer = this.#peer;
		if (!peer || peer.#readEnded) {
			this.#peer = null;
			this.#writeEnded = true;
			throw new NetworkError(peer ? 'EPIPE' : 'ECONNRESET');
		}
		const wasEmpty = peer.#inbound.length === 0;
		const taken = peer.#inbound.write(bytes);
		if (taken > 0 && wasEmpty) peer.changes.announce();
		return taken;
	}

	/** Null when nothing is there yet; empty at the end. */
	read(count: number, peek = false): Uint8Array<ArrayBuffer> | null {
		if (this.#inbound.length === 0) this.#throwError();
		if (this.#state !== 'connected') throw new NetworkError('ENOTCONN');
		if (this.#inbound.length === 0) {
			return this.#ended || this.#readEnded || count === 0 ? new Uint8Array(0) : null;
		}
		if (peek) return this.#inbound.peek(count);
		const wasFull = this.#inbound.room === 0;
		const bytes = this.#inbound.read(count);
		if (wasFull) this.#peer?.changes.announce();
		return bytes;
	}

	shutdown(read: boolean, write: boolean): void {
		if (this.#state !== 'connected') throw new NetworkError('ENOTCONN');
		if (read) {
			this.#readEnded = true;
			this.#inbound.clear();
		}
		if (write && !this.#writeEnded) {
			this.#writeEnded = true;
			if (this.#peer) this.#peer.#end();
		}
		this.changes.announce();
	}

	/** Bytes that nobody has read turn the close into a reset, as everywhere. */
	close(): void {
		if (this.#state === 'closed') return;
		const wasListening = this.#state === 'listening';
		const peer = this.#peer;
		this.#peer = null;
		this.#state = 'closed';
		if (peer) {
			peer.#peer = null;
			if (this.#inbound.length > 0) peer.#reset('ECONNRESET');
			else peer.#end();
		}
		for (const socket of this.#ready.splice(0)) socket.close();
		for (const socket of this.#knocking.splice(0)) socket.#reset('ECONNREFUSED');
		this.#network.releaseTcp(this);
		if (wasListening) this.#network.listenersChanged();
		this.changes.announce();
	}

	/** Drops the connection at once. */
	abort(): void {
		if (this.#peer) this.#peer.#reset('ECONNRESET');
		this.#inbound.clear();
		this.close();
	}

	#throwError(): void {
		const error = this.#error;
		if (!error) return;
		this.#error = null;
		this.#writeEnded = true;
		this.#ended = true;
		throw error;
	}

	#end(): void {
		this.#ended = true;
		this.changes.announce();
	}

	#reset(code: 'ECONNRESET' | 'ECONNREFUSED'): void {
		this.#peer = null;
		this.#error = new NetworkError(code);
		this.changes.announce();
	}

	/** Lets those in who knock, as far as the backlog allows. */
	#admit(): void {
		while (this.#knocking.length > 0 && this.#ready.length < this.#backlog) {
			const client = this.#knocking.shift()!;
			if (client.#state !== 'connecting') continue;
			const server = new TcpSocket(this.#network, this.owner);
			server.local = { ...client.remote! };
			server.remote = { ...client.local! };
			server.#state = client.#state = 'connected';
			server.#peer = client;
			client.#peer = server;
			this.#ready.push(server);
			client.changes.announce();
		}
		if (this.#ready.length > 0) this.changes.announce();
	}
}
