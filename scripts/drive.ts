// `npm run drive -- --port PATH COMMAND…`: the page's board driver on any serial port of this machine. Exit code 0 or
// 1, answers on stdout, one clear line on stderr when something failed.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { imageStem } from '#lib/flow/build/image-name.ts';
import { isValidName, toValidName } from '#lib/abi/names.ts';
import {
	isDisconnected,
	SLOW_UPLOAD_MS,
	type Board,
	type UploadProgress
} from '#lib/board/board.ts';
import { STORAGE_ROOT } from '#lib/board/storage/board-storage.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import { AppError, isAbort, messageOf } from '#lib/core/errors.ts';
import { english } from '#lib/texts/english.ts';
import { sizeWords, durationWords } from '#lib/ui/format.ts';
import { NodeSerialPort } from './drive/node-serial-port.ts';
import { runCommand } from './cli/run-command.ts';
import { plainText } from './plain-text.ts';

const { say: t } = english();

const USAGE = `usage: npm run drive -- --port PATH COMMAND

  identify                    show what answers on the port
  images                      images on the board: SHA-256, size, name
  upload FILE [NAME]          send an image and compare the board's SHA-256; continues where
                              an earlier upload of the same bytes was cut off
      [--replace]             also replace an image that containers were created from
  run IMAGE [ARG…]            create and start a container, detached
      [--id ID] [-k CAPABILITY]… [-e NAME=VALUE]… [-v MOUNT]…
  ps                          containers: id, state, image
  start|kill|wait|rm ID       wait prints the exit code and, on stderr, what else
                              ended it, if known
  rmi IMAGE                   remove an image
  ls [FOLDER]                 files on the board
  command LINE                send one line to the board's shell
  console                     show what the board prints, until interrupted

  --port PATH                 serial port or pseudo terminal`;

interface Command {
	port: string;
	words: string[];
	id: string | undefined;
	capabilities: string[];
	environment: string[];
	mounts: string[];
	replace: boolean;
}

function parse(argv: string[]): Command {
	const many = { type: 'string', multiple: true } as const;
	try {
		const { values, positionals } = parseArgs({
			args: argv,
			allowPositionals: true,
			options: {
				port: { type: 'string' },
				id: { type: 'string' },
				capability: { ...many, short: 'k' },
				environment: { ...many, short: 'e' },
				mount: { ...many, short: 'v' },
				replace: { type: 'boolean' }
			}
		});
		if (values.port && positionals.length > 0)
			return {
				port: values.port,
				words: positionals,
				id: values.id,
				capabilities: values.capability ?? [],
				environment: values.environment ?? [],
				mounts: values.mount ?? [],
				replace: values.replace ?? false
			};
	} catch (error) {
		throw new AppError('bad-usage', `${USAGE}\n(${messageOf(error)})`);
	}
	throw new AppError('bad-usage', USAGE);
}

const COMMANDS: Readonly<
	Record<string, (board: Board, command: Command, signal: AbortSignal) => Promise<void>>
> = {
	async identify(board, _command, signal) {
		const identity = await board.identify({ signal });
		const { version, commit, buildInformation, buildDate, smp, board: name, zephyr } = identity;
		console.log(`Ocre ${version} (${commit})\n${buildInformation}\n${buildDate}`);
		if (name) console.log(`board ${name}`);
		if (zephyr) console.log(`Zephyr ${zephyr}`);
		console.log(smp ? 'SMP answers' : 'no SMP on this port');
		const { firmware } = identity;
		if (!firmware) return;
		console.log(`Playground firmware ${firmware.version}, ABI ${firmware.abi}`);
		console.log(`has ${firmware.groups.join(', ')}`);
		console.log(`room for ${firmware.containers} containers and ${firmware.timers} timers`);
		if (firmware.name !== undefined) console.log(`name ${plainText(firmware.name)}`);
	},
	async images(board, _command, signal) {
		for (const { name, sizeBytes, sha256 } of await board.listImages({ signal }))
			console.log(`${sha256}\t${sizeBytes}\t${name}`);
	},
	async upload(board, { words, replace }, signal) {
		const [, file = '', given] = words;
		const name = given ?? toValidName(path.basename(file));
		const bytes = new Uint8Array(await readFile(file));
		const { durationMs, why } = await board.estimateUpload(name, bytes, { signal });
		if (durationMs > SLOW_UPLOAD_MS)
			console.error(`This takes about ${t(durationWords(durationMs))}. ${why ?? ''}`.trim());
		const options = { signal, onprogress: progress, replaceUsed: replace };
		const result = await board.upload(name, bytes, options);
		if (result.why !== undefined) console.error(result.why);
		console.log(`${result.sha256}\t${bytes.length}\t${name}\t${result.method}`);
	},
	async run(board, { words, id, capabilities, environment, mounts }, signal) {
		const [, image = '', ...args] = words;
		const container = id ?? imageStem(image);
		const options = { id: container, image, args, capabilities, environment, mounts };
		await board.run(options, { signal });
		console.log(container);
	},
	async ps(board, _command, signal) {
		for (const { id, status, image } of await board.listContainers({ signal }))
			console.log(`${id}\t${status}\t${image}`);
	},
	start: (board, { words }, signal) => board.start(idOf(words), { signal }),
	kill: (board, { words }, signal) => board.kill(idOf(words), { signal }),
	rm: (board, { words }, signal) => board.remove(idOf(words), { signal }),
	rmi: (board, { words }, signal) => board.removeImage(idOf(words), { signal }),
	async wait(board, { words }, signal) {
		const id = idOf(words);
		console.log(String(await board.wait(id, { signal })));
		const exception = board.exceptionOf(id);
		if (exception !== undefined) console.error(`ended by: ${exception}`);
	},
	async ls(board, { words }, signal) {
		for (const entry of (await board.storage.list(words[1] ?? STORAGE_ROOT, { signal })).entries)
			console.log(
				entry.kind === 'directory' ? `${entry.name}/` : `${entry.name}\t${entry.sizeBytes ?? ''}`
			);
	},
	async command(board, { words }, signal) {
		const { lines, returnValue } = await board.command(words.slice(1).join(' '), { signal });
		for (const line of lines) console.log(line);
		if (returnValue) throw new AppError('command-failed', `The command returned ${returnValue}.`);
	},
	async console(board, _command, signal) {
		board.on('console', (event) => {
			if (event.kind === 'output') process.stdout.write(event.text);
			else console.log(`<${event.level}> ${event.module}: ${event.text}`);
		});
		await new Promise<void>((resolve, reject) => {
			signal.addEventListener('abort', () => resolve());
			board.on('state', (state) => {
				if (isDisconnected(state)) reject(new AppError('board-lost', 'The port was disconnected.'));
			});
		});
	}
};

function idOf([, id = '']: readonly string[]): string {
	if (isValidName(id)) return id;
	throw new AppError('name-refused', `“${id}” is not a valid name: a–z, 0–9, “.”, “_”, “-”.`);
}

/** On a terminal only, in one line. */
function progress({
	phase,
	doneBytes,
	totalBytes,
	bytesPerSecond,
	remainingMs
}: UploadProgress): void {
	if (!process.stderr.isTTY) return;
	const pace =
		bytesPerSecond === undefined || remainingMs === undefined
			? ''
			: `, ${t(sizeWords(bytesPerSecond))}/s, ${t(durationWords(remainingMs))} left`;
	const text = phase === 'verifying' ? 'comparing' : `${doneBytes} of ${totalBytes} bytes${pace}`;
	process.stderr.write(`\r${text}\x1b[K${phase === 'verifying' ? '\n' : ''}`);
}

await runCommand(async (argv) => {
	if (argv.includes('--help')) {
		console.log(USAGE);
		return 0;
	}
	const command = parse(argv);
	const name = command.words[0] ?? '';
	const action = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!action) throw new AppError('bad-usage', USAGE);
	const abort = new AbortController();
	process.once('SIGINT', () => abort.abort(new DOMException('interrupted', 'AbortError')));
	process.once('SIGTERM', () => abort.abort(new DOMException('interrupted', 'AbortError')));
	// Nobody reads any more, as behind `| head`: that is an end and no failure.
	let isUnread = false;
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		isUnread = true;
		abort.abort(new DOMException('nobody reads', 'AbortError'));
	});
	const board = createBoard(new NodeSerialPort(command.port));
	try {
		await board.open({ signal: abort.signal });
		await action(board, command, abort.signal);
		return 0;
	} catch (error) {
		if (isUnread) return 0;
		if (isAbort(error)) throw new AppError('interrupted', 'Interrupted.', { cause: error });
		throw error;
	} finally {
		await board.close().catch(() => undefined);
		board.dispose();
	}
});
