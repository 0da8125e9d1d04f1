// A site that was built with builds of firmware, made up, and served beside the usual one.
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { UF2_FAMILIES } from '../../src/lib/flash/files/firmware-file.ts';
import { writeUf2 } from '../../src/lib/flash/plan/write-uf2.ts';
import { armProgram } from '../../src/lib/flash/testing/firmware.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SITE_DIR = '.cache/offering-site';
const VITE = path.join(ROOT, 'node_modules/.bin/vite');

export interface MadeBuild {
	board: string;
	version: string;
	kind: 'bin' | 'uf2';
	bytes: Uint8Array;
	address?: number;
	ways: readonly string[];
	notes?: string;
}

const PICO_PROGRAM = armProgram({ address: 0x10000000, size: 60_000 });
const PICO_SEGMENT = { address: 0x10000000, bytes: PICO_PROGRAM };

export const PICO_BUILD: MadeBuild = {
	board: 'pico_plus2/rp2350b/m33',
	version: '0.2.0',
	kind: 'uf2',
	bytes: writeUf2([PICO_SEGMENT], UF2_FAMILIES.rp2350Arm),
	ways: ['uf2-drive', 'picoboot'],
	notes: 'Faster uploads.\n<b>Not bold.</b>'
};
export const STM_BUILD: MadeBuild = {
	board: 'b_u585i_iot02a',
	version: '0.2.0',
	kind: 'bin',
	bytes: armProgram({ address: 0x08000000, size: 40_000 }),
	address: 0x08000000,
	ways: ['programmer-drive', 'dfu']
};

const pathOf = ({ board, version, kind }: MadeBuild) =>
	`${board.replaceAll('/', '_')}-${version}/zephyr.${kind}`;

/** As `npm run firmware -- manifest` writes it. */
export function listText(builds: readonly MadeBuild[]): string {
	return JSON.stringify({
		format: 'ocre-firmware-manifest',
		version: 1,
		builds: builds.map((build) => ({
			...{ board: build.board, version: build.version, ocre: '0.7.0', zephyr: '4.3.0' },
			...{ groups: ['gpio'], flashBytes: 450_000, ramBytes: 300_000, replaces: 'application' },
			notes: build.notes ?? '',
			files: [
				{
					kind: build.kind,
					path: pathOf(build),
					sizeBytes: build.bytes.length,
					sha256: createHash('sha256').update(build.bytes).digest('hex'),
					ways: build.ways,
					...(build.address !== undefined && { address: build.address })
				}
			]
		}))
	});
}

export class OfferingSite {
	readonly url: string;
	readonly #port: number;
	readonly #folder = mkdtempSync(path.join(os.tmpdir(), 'offered-firmware-'));
	#server: ChildProcess | null = null;

	constructor(port: number) {
		this.#port = port;
		this.url = `http://localhost:${port}`;
	}

	async start(builds: readonly MadeBuild[]): Promise<void> {
		for (const build of builds) {
			const file = path.join(this.#folder, pathOf(build));
			mkdirSync(path.dirname(file), { recursive: true });
			writeFileSync(file, build.bytes);
		}
		writeFileSync(path.join(this.#folder, 'manifest.json'), listText(builds));
		const env = { ...process.env, SITE_DIR, FIRMWARE_DIR: this.#folder };
		await ended(spawn(VITE, ['build', '--logLevel', 'error'], { cwd: ROOT, env }));
		const args = ['preview', '--host', '127.0.0.1', '--port', String(this.#port), '--strictPort'];
		this.#server = spawn(VITE, args, { cwd: ROOT, env, stdio: 'ignore' });
		for (let tries = 0; tries < 100; tries++) {
			if (await fetch(this.url).catch(() => null)) return;
			await sleep(200);
		}
		throw new Error('the site does not answer');
	}

	stop(): void {
		this.#server?.kill();
		rmSync(this.#folder, { recursive: true, force: true });
		rmSync(path.join(ROOT, SITE_DIR), { recursive: true, force: true });
	}
}

/** What it says is told only when it fails: a build beside the usual one has remarks about its place. */
function ended(child: ChildProcess): Promise<void> {
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (bytes: Buffer) => (said += bytes.toString()));
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) =>
			code === 0 ? resolve() : reject(new Error(`the build ended with ${code}: ${said}`))
		);
	});
}
