// The `net` commands. The shell of the simulated board reaches no network: they are listed, and say so.
import { ANY_NUMBER, ENOEXEC, type ShellCommand, type ShellSystem } from '../command.ts';
import type { ZephyrShell } from '../shell.ts';

const OLDER_COMMANDS = 'arp conn dns iface ipv4 ipv6 ping stats tcp udp'.split(' ');

const NEWER_COMMANDS: readonly (readonly [name: string, help: string])[] = [
	['allocs', 'Print network memory allocations.'],
	['arp', 'Print information about IPv4 ARP cache.'],
	['capture', 'Configure network packet capture.'],
	['cm', 'Control conn_mgr.'],
	['conn', 'Print information about network connections.'],
	['dhcpv4', 'Manage DHPCv4 services.'],
	['dhcpv6', 'Manage DHPCv6 services.'],
	['dns', 'Show how DNS is configured. Optionally do a query using a given name.'],
	['events', 'Monitor network management events.'],
	['filter', 'Print information about network packet filters.'],
	['gptp', 'Print information about gPTP support.'],
	['http', 'Show HTTP services.'],
	['iface', 'Print information about network interfaces.'],
	['ipv4', 'Print information about IPv4 specific information and configuration.'],
	['ipv6', 'Print information about IPv6 specific information and configuration.'],
	['mem', 'Print information about network memory usage.'],
	['nbr', 'Print neighbor information.'],
	['ping', 'Ping a network host.'],
	['pkt', 'net_pkt information.'],
	['pmtu', 'Show PMTU information.'],
	['ppp', 'PPP information.'],
	['qbv', 'Qbv commands'],
	['resume', 'Resume a network interface'],
	['route', 'Show network route.'],
	['sockets', 'Show network sockets.'],
	['stats', 'Show network statistics.'],
	['suspend', 'Suspend a network interface'],
	['tcp', 'Connect/send/close TCP connection.'],
	['udp', 'Send/recv UDP packet'],
	['virtual', 'Show/manipulate virtual network interfaces.'],
	['vlan', 'Show VLAN information.'],
	['websocket', 'Print information about WebSocket connections.']
];

const PING_HELP =
	"'net ping [-c count] [-i interval ms] [-I <iface index>] [-Q tos] [-s payload size] [-p priority] <host>' " +
	'Send ICMPv4 or ICMPv6 Echo-Request to a network host.';

function noNetwork(shell: ZephyrShell): number {
	shell.error('net: this simulated board has no network');
	return -ENOEXEC;
}

/** The one of them whose words are counted. */
const PING: Partial<ShellCommand> = {
	mandatory: 2,
	optional: ANY_NUMBER,
	subcommands: [{ name: '--help', help: PING_HELP }]
};

export function netCommand({ zephyr }: ShellSystem): ShellCommand {
	const subcommands: ShellCommand[] =
		zephyr.commands === 'older'
			? OLDER_COMMANDS.map((name) => ({ name, run: noNetwork }))
			: NEWER_COMMANDS.map(([name, help]) => ({
					name,
					help,
					run: noNetwork,
					...(name === 'ping' ? PING : {})
				}));
	return { name: 'net', help: 'Networking commands', subcommands };
}
