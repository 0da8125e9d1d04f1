// `ocre image …`: the images in the board's storage.
import { sha256 } from '@noble/hashes/sha2.js';
import { isValidName } from '#lib/abi/names.ts';
import { hex } from '#lib/core/bytes.ts';
import { IMAGE_DIRECTORY } from '../../runtime/runtime.ts';
import { invalidName } from './ocre-containers.ts';
import type { OcreContext } from './ocre.ts';
import { usage } from './ocre-usage.ts';
import { openFile, statPath, unlink } from './logged-files.ts';

const pathOf = (name: string) => `${IMAGE_DIRECTORY}/${name}`;

/** Empty for a file without bytes, and for one that cannot be opened now. */
function digestOf(system: OcreContext['system'], path: string, sizeBytes: number): string {
	if (sizeBytes === 0 || openFile(system, path, false) !== 0) return '';
	return hex(sha256(system.files.read(path)));
}

/** False when it cannot be listed; a directory is passed over in silence. */
function listImage({ printf, system }: OcreContext, name: string): boolean {
	const path = pathOf(name);
	const stat = statPath(system, path);
	if (typeof stat === 'number') {
		printf(`Failed to stat image '${path}'\n`);
		return false;
	}
	if (stat.kind === 'directory') return true;
	printf(`${digestOf(system, path, stat.sizeBytes)}\t${stat.sizeBytes}\t${name}\n`);
	return true;
}

function listImages(context: OcreContext, words: readonly string[]): number {
	const { printf, system } = context;
	const name = words[1];
	if (words.length > 2) {
		printf(
			"'ocre image ls' requires at most one argument\n\n" +
				usage('image ls [IMAGE]', 'List images in local storage.')
		);
		return -1;
	}
	if (name !== undefined && !isValidName(name)) {
		printf(invalidName('image', name) + '\n');
		return -1;
	}
	printf(`SHA-256${'\t'.repeat(9)}SIZE\tNAME\n`);
	if (name !== undefined) {
		if (!listImage(context, name)) printf(`Failed to list image '${pathOf(name)}'\n`);
		return 0;
	}
	let entries;
	try {
		entries = system.files.list(IMAGE_DIRECTORY);
	} catch {
		printf(`Failed to open directory '${IMAGE_DIRECTORY}'\n`);
		printf(`Failed to list images in directory '${IMAGE_DIRECTORY}'\n`);
		return 0;
	}
	for (const entry of entries) listImage(context, entry.name);
	return 0;
}

function removeImage({ printf, system }: OcreContext, words: readonly string[]): number {
	const name = words[1];
	if (words.length !== 2 || name === undefined) {
		printf(
			"'ocre image rm' requires exactly one argument\n\n" +
				usage('image rm <IMAGE>', 'Removes an image from local storage.')
		);
		return -1;
	}
	if (!isValidName(name)) {
		printf(invalidName('image', name) + '\n');
		return -1;
	}
	if (unlink(system, pathOf(name)) !== 0) printf(`Failed to remove image '${pathOf(name)}'\n`);
	return 0;
}

/** What the runtime's own reading of a URL finds wrong: it counts slashes. Otherwise the host, without its port. */
function hostOf(url: string): { problem: string } | { host: string } {
	const schema = /^[^:/]*/.exec(url)![0];
	const [, , authority, path] = url.split('/');
	if (schema === '') return { problem: "Missing URL schema. Use 'http:// in URL\n" };
	if (path === undefined) return { problem: "Missing URL path. Use 'http://<url>/<path> in URL\n" };
	if (!'http'.startsWith(schema)) return { problem: `Unsupported URL schema: '${url}'` };
	if (!authority) return { problem: "Missing URL host. Use 'http://<url> in URL\n" };
	return { host: authority.replace(/:.*/, '') };
}

const ADDRESS = /^\d{1,3}(\.\d{1,3}){3}$/;

/** Fails as on a board whose network has no address, nor anybody who knows names. */
function download({ printf, system }: OcreContext, url: string, path: string): void {
	const found = hostOf(url);
	if ('problem' in found) printf(found.problem);
	else if (ADDRESS.test(found.host)) {
		printf(`getaddrinfo status: 0\ncreated file ${path}\n`);
		printf('Error -1 on connect(), errno: 22\n');
		return;
	} else printf(`getaddrinfo status: -11\nUnable to resolve address: ${found.host}\n`);
	unlink(system, path);
}

function pullImage(context: OcreContext, words: readonly string[]): number {
	const { printf, system } = context;
	const [, url, wanted] = words;
	if (url === undefined) {
		printf(
			"'ocre image pull' requires at least one argument\n\n" +
				usage('image pull URL', 'Downloads an image from a remote repository to the local storage.')
		);
		return -1;
	}
	const name = wanted ?? (url.includes('/') ? url.slice(url.lastIndexOf('/') + 1) : '');
	if (name === '') {
		printf(`'Cannot determine image name from URL '${url}'\n`);
		return -1;
	}
	if (!isValidName(name)) {
		printf(invalidName('image', name) + '\n');
		return -1;
	}
	if (typeof statPath(system, pathOf(name)) !== 'number') {
		printf(`Image '${name}' already exists\n`);
		return 0;
	}
	printf(`Pulling '${name}' from '${url}'\n`);
	download(context, url, pathOf(name));
	printf(`Failed to download image '${url}'\n`);
	return -1;
}

/** Null when there is no such command. */
export function imageCommand(context: OcreContext, words: readonly string[]): number | null {
	switch (words[0]) {
		case 'ls':
			return listImages(context, words);
		case 'rm':
			return removeImage(context, words);
		case 'pull':
			return pullImage(context, words);
		default:
			return null;
	}
}
