// `node scripts/serial-namespace.mjs COMMAND…`: runs a command where Chromium finds simulated boards as serial ports.
// Plain Node, because `npm test` asks it before anything else whether this machine can do that.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './setup.mjs';

/** Where the page is served inside; the network there is its own, so the port is always free. */
export const RIG_PORT = 4176;
/** Zephyr's own id, and its product id for CDC ACM: what the rig's boards say they are. */
const BOARD_USB_IDS = { vendor_id: 0x2fe3, product_id: 0x0001 };
/** Of the bootloaders that are models: RP2350, STM32's, and Zephyr's with plain DFU. */
const BOOTLOADER_USB_IDS = [
	{ vendor_id: 0x2e8a, product_id: 0x000f },
	{ vendor_id: 0x0483, product_id: 0xdf11 },
	{ vendor_id: 0x2fe3, product_id: 0x0100 }
];

const SCRIPT = path.join(ROOT, 'test/rig/serial-namespace.sh');
const PROGRAMS = ['unshare', 'setpriv', 'ip', 'socat'];
const LINES = ['tty40', 'tty41'];

/** @param {string[]} args */
const succeeds = (...args) => {
	const [program = '', ...rest] = args;
	return spawnSync(program, rest, { stdio: 'ignore' }).status === 0;
};

const OWN = ['--mount', '--net', '--propagation', 'private'];

/** Root of this machine, and otherwise of a user namespace of our own: in many containers root may not do it directly. */
function unshareArguments() {
	const asRoot = process.getuid?.() === 0 && succeeds('unshare', ...OWN, 'true');
	return asRoot ? OWN : ['--user', '--map-root-user', ...OWN];
}

function policies() {
	const urls = [`http://localhost:${RIG_PORT}`];
	return JSON.stringify({
		SerialAllowUsbDevicesForUrls: [{ devices: [BOARD_USB_IDS], urls }],
		WebUsbAllowDevicesForUrls: [{ devices: [BOARD_USB_IDS, ...BOOTLOADER_USB_IDS], urls }]
	});
}

/** @param {string[]} command */
function inNamespace(command) {
	return ['unshare', ...unshareArguments(), '--', ...command];
}

/** Why there can be no such place on this machine, or null. */
export function missingSerialNamespace() {
	if (process.platform !== 'linux') return 'only Linux has namespaces';
	const search = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`.split(':');
	const missing = PROGRAMS.filter((name) => !search.some((at) => existsSync(path.join(at, name))));
	if (missing.length > 0) return `not installed here: ${missing.join(', ')}`;
	if (!existsSync('/etc/chromium')) return "no folder for Chromium's policies: /etc/chromium";
	if (LINES.some((line) => !existsSync(`/sys/class/tty/${line}`)))
		return `this kernel has no ${LINES.join(' and ')}`;
	if (!succeeds(...inNamespace(['true']))) return 'no namespaces may be made here';
	if (withFolder((folder) => !succeeds(...inNamespace([SCRIPT, folder, 'true']))))
		return 'the mounts of the rig may not be made here';
	return null;
}

/**
 * @template T
 * @param {(folder: string) => T} task
 * @returns {T}
 */
function withFolder(task) {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'serial-namespace-'));
	writeFileSync(path.join(folder, 'policies.json'), policies());
	try {
		return task(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * Runs a command there in the project's folder and returns its exit status.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runInSerialNamespace(command, args, env = process.env) {
	const inside = { ...env, PATH: `${env.PATH ?? ''}:/usr/sbin:/sbin`, SERIAL_RIG: '1' };
	return withFolder((folder) => {
		const [program = '', ...rest] = inNamespace([SCRIPT, folder, command, ...args]);
		return spawnSync(program, rest, { cwd: ROOT, stdio: 'inherit', env: inside }).status ?? 1;
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const missing = missingSerialNamespace();
	const [command, ...args] = process.argv.slice(2);
	if (missing !== null) console.error(`The serial rig cannot be set up: ${missing}.`);
	process.exit(missing === null && command ? runInSerialNamespace(command, args) : 1);
}
