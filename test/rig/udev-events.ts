// What udev tells programs about devices, said by a test: messages of libudev's netlink protocol, sent by socat.
import { spawnSync } from 'node:child_process';

const NETLINK = 16;
const SOCK_RAW = 3;
const KOBJECT_UEVENT = 15;
/** Rest of a `sockaddr_nl`: padding, port id, and the group that udev's listeners are in. */
const UDEV_GROUP = `x${'0000'}${'00000000'}${'02000000'}`;

const MAGIC = 0xfeedcafe;
const HEADER_BYTES = 40;
/** Listeners filter by MurmurHash2 of the subsystem and of the type of device. */
const KINDS = {
	tty: { subsystemHash: 0x8afa90c8, typeHash: 0 },
	usb: { subsystemHash: 0x0577c5e5, typeHash: 0x27f8f50c }
};

function encode(kind: keyof typeof KINDS, properties: Readonly<Record<string, string>>): Buffer {
	const lines = Object.entries(properties).map(([name, value]) => `${name}=${value}\0`);
	const body = Buffer.from(lines.join(''));
	const header = Buffer.alloc(HEADER_BYTES);
	header.write('libudev\0', 0, 'latin1');
	header.writeUInt32BE(MAGIC, 8);
	header.writeUInt32LE(HEADER_BYTES, 12);
	header.writeUInt32LE(HEADER_BYTES, 16);
	header.writeUInt32LE(body.length, 20);
	header.writeUInt32BE(KINDS[kind].subsystemHash, 24);
	header.writeUInt32BE(KINDS[kind].typeHash, 28);
	return Buffer.concat([header, body]);
}

let sequence = 1;

/** A device as udev names it. */
export interface UdevDevice {
	subsystem: keyof typeof KINDS;
	/** In /sys, from `/devices/` on. */
	path: string;
	/** In /dev, from the root on. */
	node: string;
	major: number;
	minor: number;
}

/** To every listener of this network namespace. `properties` as in udev's database. */
export function sendUdevEvent(
	action: 'add' | 'remove',
	{ subsystem, path, node, major, minor }: UdevDevice,
	properties: Readonly<Record<string, string>>
): void {
	const message = encode(subsystem, {
		ACTION: action,
		DEVPATH: path,
		SUBSYSTEM: subsystem,
		DEVNAME: node,
		MAJOR: String(major),
		MINOR: String(minor),
		SEQNUM: String(sequence++),
		...properties
	});
	const address = `SOCKET-SENDTO:${NETLINK}:${SOCK_RAW}:${KOBJECT_UEVENT}:${UDEV_GROUP}`;
	const { status, stderr } = spawnSync('socat', ['-u', 'STDIN', address], { input: message });
	if (status !== 0) throw new Error(`the ${action} event was not sent: ${stderr.toString()}`);
}
