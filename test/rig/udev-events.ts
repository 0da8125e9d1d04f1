// What udev tells programs about devices, said by a test: messages of libudev's netlink protocol, sent by socat.
import { spawnSync } from 'node:child_process';

const NETLINK = 16;
const SOCK_RAW = 3;
const KOBJECT_UEVENT = 15;
/** Rest of a `sockaddr_nl`: padding, port id, and the group that udev's listeners are in. */
const UDEV_GROUP = `x${'0000'}${'00000000'}${'02000000'}`;

const MAGIC = 0xfeedcafe;
const HEADER_BYTES = 40;
/** MurmurHash2 of `tty`: listeners filter by the hash of the subsystem. */
const TTY_HASH = 0x8afa90c8;

function encode(properties: Readonly<Record<string, string>>): Buffer {
	const lines = Object.entries(properties).map(([name, value]) => `${name}=${value}\0`);
	const body = Buffer.from(lines.join(''));
	const header = Buffer.alloc(HEADER_BYTES);
	header.write('libudev\0', 0, 'latin1');
	header.writeUInt32BE(MAGIC, 8);
	header.writeUInt32LE(HEADER_BYTES, 12);
	header.writeUInt32LE(HEADER_BYTES, 16);
	header.writeUInt32LE(body.length, 20);
	header.writeUInt32BE(TTY_HASH, 24);
	return Buffer.concat([header, body]);
}

let sequence = 1;

/** To every listener of this network namespace. `properties` as in udev's database. */
export function sendTtyEvent(
	action: 'add' | 'remove',
	line: { name: string; major: number; minor: number },
	properties: Readonly<Record<string, string>>
): void {
	const message = encode({
		ACTION: action,
		DEVPATH: `/devices/virtual/tty/${line.name}`,
		SUBSYSTEM: 'tty',
		DEVNAME: `/dev/${line.name}`,
		MAJOR: String(line.major),
		MINOR: String(line.minor),
		SEQNUM: String(sequence++),
		...properties
	});
	const address = `SOCKET-SENDTO:${NETLINK}:${SOCK_RAW}:${KOBJECT_UEVENT}:${UDEV_GROUP}`;
	const { status, stderr } = spawnSync('socat', ['-u', 'STDIN', address], { input: message });
	if (status !== 0) throw new Error(`the ${action} event was not sent: ${stderr.toString()}`);
}
