// Where a server on this machine is reached: by this machine, and by others on its networks.
import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

export interface Addresses {
	/** On this machine, where browsers allow everything. */
	own: string;
	/** From other machines; none where it listens for this one only. */
	others: readonly string[];
}

const ANY = new Set(['0.0.0.0', '::']);
const LOOPBACK = /^(127\.|::1$|localhost$)/;

/** `host`: what the server listens on. */
export function addressesOf(
	host: string,
	port: number,
	interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces()
): Addresses {
	const own = `http://localhost:${port}/`;
	if (LOOPBACK.test(host)) return { own, others: [] };
	if (!ANY.has(host)) return { own: urlOf(host, port), others: [urlOf(host, port)] };
	const found = Object.values(interfaces)
		.flatMap((list) => list ?? [])
		.filter(({ internal, family, address }) => !internal && isReachable(family, address))
		.map(({ address }) => urlOf(address, port));
	return { own, others: found };
}

/** Addresses of one link need a zone that other machines name differently. */
function isReachable(family: string, address: string): boolean {
	return family === 'IPv4' ? !address.startsWith('169.254.') : false;
}

function urlOf(host: string, port: number): string {
	return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}
