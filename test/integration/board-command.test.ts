// `npm run board`: the simulated board behind a real pseudo terminal, with clients that know nothing of it.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { constants, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { program, textAt } from '#lib/simulator/runtime/testing/modules.ts';
import { wat } from '#lib/simulator/runtime/testing/test-board.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PROMPT = 'ocre:~$ ';
const hasSocat = spawnSync('socat', ['-V'], { stdio: 'ignore' }).status === 0;

let folder: string;
let boards: ChildProcess[] = [];

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'ocre-board-test-'));
});

afterEach(async () => {
	await Promise.all(boards.map((board) => stop(board, 'SIGKILL')));
	boards = [];
	rmSync(folder, { recursive: true, force: true });
});

function ended(board: ChildProcess): Promise<number | null> {
	if (board.exitCode !== null || board.signalCode !== null) return Promise.resolve(board.exitCode);
	return new Promise((resolve) => board.once('exit', (code) => resolve(code)));
}

function stop(board: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
	const end = ended(board);
	board.kill(signal);
	return end;
}

function start(...args: string[]): { board: ChildProcess; said: () => string } {
	const board = spawn(
		process.execPath,
		['--import', 'tsx', path.join(ROOT, 'scripts/board.ts'), ...args],
		{
			cwd: ROOT
		}
	);
	boards.push(board);
	let text = '';
	board.stderr.on('data', (bytes: Buffer) => (text += bytes.toString()));
	return { board, said: () => text };
}

async function startReady(pty: string, ...args: string[]): Promise<ChildProcess> {
	const { board, said } = start('--pty', pty, ...args);
	await new Promise<void>((resolve, reject) => {
		board.stderr!.on('data', () => said().includes('ready ') && resolve());
		board.once('exit', () => reject(new Error(said())));
	});
	return board;
}

/** Opens the terminal like a file. */
class Client {
	#text = '';
	#closed = false;

	private constructor(readonly file: FileHandle) {
		void this.#read();
	}

	static async open(pty: string): Promise<Client> {
		return new Client(
			await open(pty, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK)
		);
	}

	/** Sends a line and returns what comes until it ends like this. */
	async command(line: string, end = PROMPT): Promise<string> {
		this.#text = '';
		await this.file.write(`${line}\r`);
		return this.until(`${line}\r\n`, end);
	}

	async until(...parts: string[]): Promise<string> {
		const found = () => {
			let at = 0;
			return parts.every((part) => {
				const found = this.#text.indexOf(part, at);
				at = found + part.length;
				return found >= 0;
			});
		};
		while (!found()) await new Promise((resolve) => setTimeout(resolve, 5));
		return this.#text;
	}

	async close(): Promise<void> {
		this.#closed = true;
		await this.file.close();
	}

	async #read(): Promise<void> {
		const bytes = Buffer.alloc(4096);
		while (!this.#closed) {
			try {
				const { bytesRead } = await this.file.read(bytes, 0, bytes.length, null);
				this.#text += bytes.toString('latin1', 0, bytesRead);
			} catch {
				// Nothing there yet.
			}
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
	}
}

function writeLines(name: string, bytes: Uint8Array): string[] {
	const lines: string[] = [];
	for (let at = 0; at < bytes.length; at += 17) {
		const words = [...bytes.subarray(at, at + 17)].map((byte) => byte.toString(16));
		lines.push(`fs write ${name} ${words.join(' ')}`);
	}
	return lines;
}

describe.skipIf(!hasSocat)('the board behind a terminal', () => {
	test('an image is typed in, runs, and survives the reset button; containers do not', async () => {
		const pty = path.join(folder, 'tty');
		const storage = path.join(folder, 'lfs.tar');
		const board = await startReady(pty, '--baud', 'unpaced', '--storage', storage);
		const client = await Client.open(pty);
		await client.command('fs cd /lfs/ocre/images');
		const image = wat(
			program({ texts: ['hello from a container\n'], body: `(call $say ${textAt(0)})` })
		);
		for (const line of writeLines('hello.wasm', image)) await client.command(line);
		const answer = await client.command('ocre run -n one hello.wasm');
		expect(answer).toContain('hello from a container\r\n');
		expect(await client.command('ocre ps')).toContain('one\tSTOPPED\thello.wasm');

		board.kill('SIGHUP');
		await client.until('\x1b[m\r\n', PROMPT);
		expect(await client.command('ocre ps')).not.toContain('one');
		expect(await client.command('ocre images')).toContain(`\t${image.length}\thello.wasm`);
		await client.close();

		const again = await Client.open(pty);
		expect(await again.command('ocre run hello.wasm')).toContain('hello from a container\r\n');
		await again.command('kernel reboot cold', '\x1b[m\r\n');
		expect(await again.command('ocre ps')).not.toContain('STOPPED');
		await again.close();

		expect(await stop(board, 'SIGTERM')).toBe(0);
		expect(existsSync(pty)).toBe(false);
		await startReady(pty, '--storage', storage, '--firmware', 'stock');
		const later = await Client.open(pty);
		expect(await later.command('ocre images')).toContain('hello.wasm');
		expect(await later.command('kernel reboot cold')).toContain('Subcommands:');
		await later.close();
	});

	test('two boards at once know nothing of each other', async () => {
		const ptys = ['a', 'b'].map((name) => path.join(folder, name));
		await Promise.all(ptys.map((pty) => startReady(pty)));
		const [one, two] = await Promise.all(ptys.map((pty) => Client.open(pty)));
		await one!.command('fs mkdir /lfs/only-here');
		expect(await one!.command('fs ls /lfs')).toContain('only-here/');
		expect(await two!.command('fs ls /lfs')).not.toContain('only-here/');
		await Promise.all([one!.close(), two!.close()]);
	});

	test('a board answers to its short name', async () => {
		const { board, said } = start('--pty', path.join(folder, 'tty'), '--profile', 'native_sim');
		await expect.poll(said, { timeout: 20_000 }).toContain('profile native_sim/native/64 ');
		expect(board.exitCode).toBeNull();
	});

	test('a path that is not a link is left alone', async () => {
		const { board, said } = start('--pty', folder);
		expect(await ended(board)).toBe(1);
		expect(said()).toContain(`${folder} exists and is not a link to a terminal.`);
	});
});

test('wrong words on the command line are named, with the usage', async () => {
	const { board, said } = start('--pty', path.join(folder, 'tty'), '--profile', 'nosuch');
	expect(await ended(board)).toBe(1);
	expect(said()).toContain('Unknown profile nosuch. Known: b_u585i_iot02a');
	expect(said()).toContain('usage: npm run board');
});
