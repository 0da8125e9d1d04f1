// Packs a built site into one zip for a workshop, with checksums and a server that needs nothing but Node: to be handed out
// on a stick, or put on any static host. It lies beside the site, in `hand-out`, and is not served.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { build } from 'esbuild';
import { AppError } from '#lib/core/errors.ts';
import { decodeSiteList, LIST_PATH } from '#lib/offline/site-list.ts';
import { english } from '#lib/texts/english.ts';
import { sizeWords } from '#lib/ui/format.ts';
import { runCommand } from './cli/run-command.ts';
import { zipOf, type ZipEntry } from './hand-out/zip-file.ts';

const { say: t } = english();

const ROOT = path.join(import.meta.dirname, '..');
/** Gains nothing from being packed once more. */
const PACKED = /\.(br|png)$/;

const README = `Ocre Playground, to be used without a network
=============================================

The folder "site" is the whole page. With Node.js 20 or newer, this serves it:

    node serve.mjs                    on this machine
    node serve.mjs --host 0.0.0.0     for other machines on the same network

It tells the address as text and as a QR code. Any other static web server will
do, too: the file "_headers" says which headers it should send.

Whether the files are the ones that were packed:

    sha256sum -c SHA256SUMS
`;

/** One file without dependencies. */
async function serverFile(): Promise<Uint8Array> {
	const { outputFiles } = await build({
		entryPoints: [path.join(ROOT, 'scripts/serve.ts')],
		...{ bundle: true, write: false, platform: 'node', format: 'esm', target: 'node20' },
		// The licences of what is in it stand in the site's licences.html.
		...{ legalComments: 'inline', logLevel: 'error' }
	});
	const [file] = outputFiles;
	if (!file) throw new AppError('command-failed', 'the server could not be bundled');
	return file.contents;
}

async function siteFiles(folder: string): Promise<[string, Uint8Array][]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const names = entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.sort();
	return Promise.all(
		names.map(async (name): Promise<[string, Uint8Array]> => [
			`site/${name.split(path.sep).join('/')}`,
			await readFile(path.join(folder, name))
		])
	);
}

async function entryOf([name, bytes]: [string, Uint8Array]): Promise<ZipEntry> {
	const packed = PACKED.test(name) ? null : await promisify(deflateRaw)(bytes, { level: 6 });
	return { name, bytes, deflated: packed && packed.length < bytes.length ? packed : null };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function handOut(site: string, folder: string): Promise<string> {
	const list = await readFile(path.join(site, LIST_PATH), 'utf8').catch((cause: unknown) => {
		throw new AppError('command-failed', `${site} is not a built site`, { cause });
	});
	const { version } = decodeSiteList(list);
	const files: [string, Uint8Array][] = [
		['README.txt', new TextEncoder().encode(README)],
		['serve.mjs', await serverFile()],
		...(await siteFiles(site))
	];
	const sums = files.map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
	files.push(['SHA256SUMS', new TextEncoder().encode(sums)]);
	const zip = zipOf(await Promise.all(files.map(entryOf)));
	const name = `ocre-playground-${version}.zip`;
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await writeFile(path.join(folder, name), zip);
	await writeFile(path.join(folder, `${name}.sha256`), `${sha256(zip)}  ${name}\n`);
	return `${path.relative(process.cwd(), path.join(folder, name))}: ${t(sizeWords(zip.length))}`;
}

await runCommand(async (args) => {
	const { values } = parseArgs({
		args,
		options: {
			site: { type: 'string', default: 'build' },
			output: { type: 'string', short: 'o', default: 'hand-out' }
		}
	});
	console.log(`Hand-out: ${await handOut(path.resolve(values.site), path.resolve(values.output))}`);
	return 0;
});
