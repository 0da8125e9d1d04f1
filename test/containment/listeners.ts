// Servers on this machine that must hear nothing: for each way out of a page a port of its own, TCP and UDP.
import { createSocket, type Socket } from 'node:dgram';
import { createServer, type Server } from 'node:net';
import os from 'node:os';

/** Firefox sends no STUN to a loopback address: this machine's own, where it has one. */
function ownAddress(): string {
	const all = Object.values(os.networkInterfaces()).flatMap((list) => list ?? []);
	return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
}

interface Listener {
	tcp: Server;
	udp: Socket;
	/** Connections and packets. */
	heard: number;
	host: string;
}

export class Listeners {
	readonly #listeners = new Map<string, Listener>();

	/** `host:port` at which this way is listened for. */
	async open(way: string): Promise<string> {
		const address = ownAddress();
		const listener: Listener = {
			tcp: createServer(),
			udp: createSocket('udp4'),
			heard: 0,
			host: ''
		};
		listener.tcp.on('connection', (socket) => {
			listener.heard++;
			socket.on('error', () => undefined).destroy();
		});
		listener.udp.on('message', () => listener.heard++);
		await new Promise<void>((resolve) => listener.tcp.listen(0, address, resolve));
		const { port } = listener.tcp.address() as { port: number };
		await new Promise<void>((resolve) => listener.udp.bind(port, address, resolve));
		listener.host = `${address}:${port}`;
		this.#listeners.set(way, listener);
		return listener.host;
	}

	/** The ways that got out. */
	heard(): string[] {
		return [...this.#listeners].flatMap(([way, { heard }]) => (heard > 0 ? [way] : []));
	}

	close(): void {
		for (const { tcp, udp } of this.#listeners.values()) {
			tcp.close();
			udp.close();
		}
	}
}
