// `npm run compare -- --port PATH --seed N`: random programs and sessions on a board and on the simulated one; prints
// classes of differences and keeps the smallest case of each. Without a port the simulated board is compared with
// itself, in both modes. Exit code 0 when nothing differs without a reason, 1 when something does, 2 wrong usage.
import { exec } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { BOARD_MODES, DEFAULT_MODE, isBoardMode } from '#lib/abi/board-mode.ts';
import { DEFAULT_ZEPHYR, ZEPHYR_VERSIONS } from '#lib/abi/zephyr.ts';
import {
	boardDescription,
	describedProfile,
	describedVariant,
	FEATURES,
	type BoardDescription
} from '#lib/compare/board-description.ts';
import { Comparison, unexpected, type FoundClass } from '#lib/compare/comparison.ts';
import { differences } from '#lib/compare/difference.ts';
import { decodeFixture, encodeFixture, type Fixture } from '#lib/compare/fixture.ts';
import { PortSide } from '#lib/compare/port-side.ts';
import { playCase } from '#lib/compare/play-case.ts';
import { createAssembler } from '#lib/compare/programs/assemble.ts';
import { kindOfSeed, randomCase, type CaseKind } from '#lib/compare/random-case.ts';
import { reasonOf } from '#lib/compare/reasons.ts';
import { caseLines, classLines, tallyLines } from '#lib/compare/report.ts';
import type { Side } from '#lib/compare/side.ts';
import { SimulatedSide } from '#lib/compare/simulated-side.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { NodeSerialPort } from './drive/node-serial-port.ts';

const USAGE = `usage: npm run compare -- [--port PATH] [options]

  --port PATH        a board, or a real runtime on a pseudo terminal (default: the simulated board against itself)
  --restart COMMAND  shell command that resets the board before each case (default: kernel reboot)
  --seed N           first case (default 1); case N is always the same
  --count N          cases (default 100)
  --only KIND        programs or sessions
  --minutes M        stop after this time, whatever the count
  --keep FOLDER      write the smallest case of each class to this folder
  --replay FILE      replay one kept case on the board that it names
  --profile ID       the simulated board (default native_sim)
  --firmware KIND    ours or stock (default ours)
  --mode MODE        ${BOARD_MODES.join(' or ')} (default ${DEFAULT_MODE})
  --features LIST    features of its firmware, from ${FEATURES.join(',')} (default: those of its kind)
  --zephyr VERSION   ${ZEPHYR_VERSIONS.join(', ')} (default ${DEFAULT_ZEPHYR})
  --patience N       factor for all timeouts (default 1)
  --baud RATE        default 115200
  --shrink N         runs spent on finding the smallest case of a class (default 30)
  --help             show this help`;

const run = promisify(exec);
const bad = (message: string) => new AppError('bad-usage', message);

function parseCommand(args: string[]) {
	const text = { type: 'string' } as const;
	const flag = { type: 'boolean' } as const;
	try {
		return parseArgs({
			args,
			options: {
				port: text,
				restart: text,
				seed: text,
				count: text,
				minutes: text,
				only: text,
				keep: text,
				replay: text,
				profile: text,
				firmware: text,
				mode: text,
				baud: text,
				patience: text,
				shrink: text,
				features: text,
				zephyr: text,
				help: flag
			}
		}).values;
	} catch (error) {
		throw bad(messageOf(error));
	}
}

type Values = ReturnType<typeof parseCommand>;

function numberOf(word: string | undefined, name: string, fallback: number): number {
	if (word === undefined) return fallback;
	if (!/^\d+(\.\d+)?$/.test(word)) throw bad(`--${name} ${word} is not a number.`);
	return Number(word);
}

const describe = ({ profile, firmware, zephyr, features }: Values): BoardDescription =>
	boardDescription({
		board: profile ?? 'native_sim',
		firmware: firmware ?? 'ours',
		zephyr: zephyr ?? null,
		features: features ?? null
	});

function boardOn(port: string, values: Values, { features }: BoardDescription): Side {
	const { restart } = values;
	return new PortSide({
		port: () => new NodeSerialPort(port),
		baudRate: numberOf(values.baud, 'baud', 115200),
		restart: restart === undefined ? null : async () => void (await run(restart)),
		hasSmp: features.includes('smp'),
		patience: numberOf(values.patience, 'patience', 1),
		cleanUp: ['fs rm /lfs/w/a', 'fs rm /lfs/w/b.txt', 'fs rm /lfs/w', 'ocre image rm p.wasm']
	});
}

/** Null: both. */
function kindOf(word: string | undefined): CaseKind | null {
	if (word === undefined) return null;
	if (word === 'programs') return 'program';
	if (word === 'sessions') return 'session';
	throw bad(`--only ${word}: programs or sessions.`);
}

function fileName(kind: string, seed: number): string {
	const words = kind
		.split(' ≠ ')[0]!
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');
	return `${words.replace(/^-|-$/g, '').slice(0, 60)}-${seed}.json`;
}

async function keep(folder: string, found: FoundClass, board: BoardDescription) {
	const { kind, smallest, outcome } = found;
	await mkdir(folder, { recursive: true });
	const text = encodeFixture({ kind, board, case: smallest, ...outcome });
	await writeFile(path.join(folder, fileName(kind, smallest.seed)), text);
}

const print = (lines: readonly string[]) => console.log(lines.join('\n'));

async function compareCases(
	comparison: Comparison,
	values: Values,
	{ features }: BoardDescription
) {
	const assemble = await createAssembler();
	const options = {
		assemble,
		hasGpio: features.includes('gpio'),
		hasSmp: features.includes('smp')
	};
	const first = numberOf(values.seed, 'seed', 1);
	const count = numberOf(values.count, 'count', 100);
	const endMs = performance.now() + numberOf(values.minutes, 'minutes', Infinity) * 60_000;
	const only = kindOf(values.only);
	// Ctrl-C ends it with the table of what was found so far; the second time at once.
	let isStopped = false;
	process.once('SIGINT', () => (isStopped = true));
	for (
		let seed = first;
		!isStopped && comparison.tally.cases < count && performance.now() < endMs;
		seed++
	) {
		if (only !== null && kindOfSeed(seed) !== only) continue;
		await comparison.add(randomCase(seed, options));
		const { cases, equal } = comparison.tally;
		if (cases % 25 === 0) console.error(`${cases} of ${count} cases, ${equal} equal`);
	}
}

async function compareSides(board: Side, ours: Side, values: Values): Promise<boolean> {
	const description = describe(values);
	const comparison = new Comparison({
		board,
		ours,
		assemble: await createAssembler(),
		shrinkRuns: numberOf(values.shrink, 'shrink', 30),
		onclass: async (found) => {
			if (found.reason !== null) return;
			print(classLines(found));
			if (values.keep !== undefined) await keep(values.keep, found, description);
		}
	});
	await compareCases(comparison, values, description);
	print(['', ...tallyLines(comparison.tally)]);
	return unexpected(comparison.tally).length === 0;
}

/** Without a board, what was kept of one stands for it. */
async function replay(kept: Fixture, board: Side | null, ours: Side): Promise<boolean> {
	const expected = board ? await playCase(board, kept.case) : kept.expected;
	const actual = await playCase(ours, kept.case);
	print([kept.kind, ...caseLines(kept.case)]);
	for (const [place, text] of actual.entries())
		print([`board ${JSON.stringify(expected[place])}`, `ours  ${JSON.stringify(text)}`]);
	const all = differences(kept.case, expected, actual);
	print(all.length === 0 ? ['equal'] : all.map(({ step, kind }) => `step ${step}: ${kind}`));
	return all.every((one) => reasonOf(one) !== null);
}

async function main(values: Values): Promise<number> {
	const mode = values.mode ?? DEFAULT_MODE;
	if (!isBoardMode(mode)) throw bad(`Unknown mode ${mode}.`);
	const kept =
		values.replay === undefined ? null : decodeFixture(await readFile(values.replay, 'utf8'));
	const description = kept?.board ?? describe(values);
	const profile = describedProfile(description);
	const { zephyr } = description;
	const variant = describedVariant(description);
	const simulated = (how = mode) => new SimulatedSide({ profile, zephyr, mode: how, variant });
	if (values.port === undefined && kept === null) {
		let same = true;
		for (const how of BOARD_MODES)
			same = (await compareSides(simulated(how), simulated(how), values)) && same;
		return same ? 0 : 1;
	}
	const board = values.port === undefined ? null : boardOn(values.port, values, description);
	const ours = simulated();
	const same =
		kept === null
			? await compareSides(board ?? simulated(), ours, values)
			: await replay(kept, board, ours);
	await Promise.all([board?.dispose(), ours.dispose()]);
	return same ? 0 : 1;
}

try {
	const values = parseCommand(process.argv.slice(2));
	if (values.help) console.log(USAGE);
	process.exit(values.help ? 0 : await main(values));
} catch (error) {
	console.error(messageOf(error));
	const isUsage = error instanceof AppError && ['bad-usage', 'board-unknown'].includes(error.code);
	if (isUsage) console.error(`\n${USAGE}`);
	process.exit(isUsage ? 2 : 1);
}
