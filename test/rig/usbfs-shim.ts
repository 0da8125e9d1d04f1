// Compiles what is preloaded into the browser to show it a simulated USB device.
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

const SOURCE = path.join(import.meta.dirname, 'usbfs-shim.c');
const FOLDER = path.resolve(import.meta.dirname, '../../node_modules/.cache/rig');

/** Path of the library. Null, and a message: this machine has no C compiler. */
export function buildShim(): string | null {
	const library = path.join(FOLDER, 'usbfs-shim.so');
	// A browser may have it loaded: it is not touched while it is up to date.
	const made = statSync(library, { throwIfNoEntry: false });
	if (made && made.mtimeMs > statSync(SOURCE).mtimeMs) return library;
	mkdirSync(FOLDER, { recursive: true });
	const args = ['-Wall', '-Wextra', '-Werror', '-O1', '-shared', '-fPIC', '-o', library, SOURCE];
	const { error, status, stderr } = spawnSync('cc', [...args, '-ldl', '-lpthread']);
	if (error) {
		console.error('WebUSB: skipped, not installed here: cc');
		return null;
	}
	if (status !== 0) throw new Error(`${SOURCE} does not compile: ${stderr.toString()}`);
	return library;
}
