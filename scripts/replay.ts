// `npm run replay -- FILE [--compare FILE.wasm]`: replays a recording and compares the trace. Exit code 0 the same, 1
// different, 2 the file or the command line is wrong. With --compare, another build takes the place of the image.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findProfile } from '#lib/abi/board-profiles.ts';
import { systemClock } from '#lib/core/clock.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { createNodeThreads } from '#lib/simulator/container/node-threads.ts';
import { differenceText, type ReplayDifference } from '#lib/simulator/recording/difference.ts';
import { decodeRecording } from '#lib/simulator/recording/recording-file.ts';
import type { Recording } from '#lib/simulator/recording/recording.ts';
import { Replay, type ReplayResult, type RunResult } from '#lib/simulator/recording/replay.ts';
import { plainText } from './plain-text.ts';
import { printFailure } from './cli/print-failure.ts';

const USAGE = 'usage: npm run replay -- FILE [--compare FILE.wasm] [--quiet]';

class BrokenInput extends AppError {}

function parseCommand(argv: string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: argv,
			options: { compare: { type: 'string' }, quiet: { type: 'boolean' } },
			allowPositionals: true
		});
		const [file, ...rest] = positionals;
		if (file !== undefined && rest.length === 0) return { file, ...values };
	} catch {
		// What is wrong with it, the usage says.
	}
	throw new BrokenInput('bad-usage', USAGE);
}

async function read(file: string): Promise<Uint8Array> {
	try {
		return await readFile(file);
	} catch (error) {
		throw new BrokenInput('file-missing', messageOf(error));
	}
}

async function readRecording(file: string): Promise<Recording> {
	const bytes = await read(file);
	try {
		return await decodeRecording(bytes);
	} catch (error) {
		throw new BrokenInput('recording-broken', `${file}: ${messageOf(error)}`);
	}
}

/** The image that another build is compared with: the only one. */
function placeOfOnly({ images }: Recording): number {
	if (images.length === 1) return 0;
	const names = images.map(({ name }) => plainText(name)).join(', ');
	throw new BrokenInput(
		'bad-usage',
		`--compare needs a recording of one image; this has: ${names}`
	);
}

async function replay(
	recording: Recording,
	images: ReadonlyMap<number, Uint8Array>,
	quiet: boolean
): Promise<ReplayResult> {
	const profile = findProfile(recording.board, recording.firmware);
	if (!profile)
		throw new BrokenInput('recording-board', `unknown board ${plainText(recording.board)}`);
	const threads = createNodeThreads();
	const again = new Replay(recording, {
		profile,
		threads,
		clock: systemClock,
		speed: Infinity,
		images
	});
	const decoder = new TextDecoder();
	if (!quiet)
		again.on('output', ({ bytes }) => process.stdout.write(plainText(decoder.decode(bytes))));
	const ended = new Promise<ReplayResult>((resolve) => again.on('end', resolve));
	await again.start();
	return ended;
}

function printRun({ container, recorded, same, difference }: RunResult): void {
	const mark = difference ? '✗' : '✓';
	const head = `${mark} ${plainText(container)}: ${same} of ${recorded} calls are the same`;
	const lines = difference ? linesOf(difference) : [];
	process.stdout.write([head, ...lines.map(plainText)].map((line) => `${line}\n`).join(''));
}

function linesOf(difference: ReplayDifference): string[] {
	const { expected, got } = differenceText(difference);
	return [`  call ${difference.call + 1} differs`, `  recorded  ${expected}`, `  now       ${got}`];
}

async function run(argv: string[]): Promise<number> {
	const { file, compare, quiet = false } = parseCommand(argv);
	const recording = await readRecording(file);
	const images = new Map<number, Uint8Array>();
	if (compare !== undefined) images.set(placeOfOnly(recording), await read(compare));
	const result = await replay(recording, images, quiet);
	result.runs.forEach(printRun);
	process.stdout.write(`${result.state}\n`);
	return result.state === 'same' ? 0 : 1;
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	printFailure(error);
	process.exitCode = error instanceof BrokenInput ? 2 : 1;
}
