// `npm run fuzz`: gives every decoder of the project inputs that are broken, huge or hostile, made from a seed. Whatever
// is thrown must be an AppError or what the decoder's contract names, in a second, with 200 MB.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '#lib/core/errors.ts';
import type { Decoder } from '../test/fuzz/decoder.ts';
import { Inputs } from '../test/fuzz/inputs.ts';
import { fuzz, FuzzProcess } from '../test/fuzz/fuzz-watch.ts';
import type { Finding, TaskReport } from '../test/fuzz/messages.ts';
import { runCommand } from './cli/run-command.ts';

const TABLE = new URL('../test/fuzz/decoders.ts', import.meta.url).href;
const RESULTS = 'test-results/fuzz';
/** A decoder that costs so many processes is given up. */
const MOST_ENDED = 5;

const USAGE = `usage: npm run fuzz -- [OPTION…]

  --seconds N             time for all decoders together (default 60)
  --inputs N              so many inputs for each decoder instead, however long that takes
  --seed N                the same inputs as in the run that printed it
  --decoder NAME[,NAME…]  only these
  --replay FILE           one input from a file, for the decoder that --decoder names
  --results FOLDER        where failing inputs go (default ${RESULTS})
  --list                  list the decoders
  --help                  show this help

What fails is written to a file, with the way to play it again. The exit code is 1 then.`;

interface Command {
	/** The module with the decoders. */
	table: string;
	decoders: readonly Decoder[];
	seconds: number;
	inputs: number | null;
	seed: number;
	replay: string | null;
	results: string;
	text: string | null;
}

function wholeNumber(name: string, text: string | undefined, fallback: number): number {
	if (text === undefined) return fallback;
	if (/^\d{1,10}$/.test(text)) return Number(text);
	throw new AppError('bad-usage', `--${name} takes a number, not ${text}.`);
}

function chosen(all: readonly Decoder[], only: readonly string[] | undefined): readonly Decoder[] {
	if (!only) return all;
	const names = only.flatMap((list) => list.split(','));
	const unknown = names.filter((name) => !all.some((decoder) => decoder.name === name));
	if (unknown.length > 0)
		throw new AppError('bad-usage', `Unknown decoder: ${unknown.join(', ')}. --list names them.`);
	return all.filter(({ name }) => names.includes(name));
}

async function parseCommand(args: string[]): Promise<Command> {
	const { values } = parseArgs({
		args,
		options: {
			seconds: { type: 'string' },
			inputs: { type: 'string' },
			seed: { type: 'string' },
			decoder: { type: 'string', multiple: true },
			replay: { type: 'string' },
			results: { type: 'string' },
			table: { type: 'string' },
			list: { type: 'boolean' },
			help: { type: 'boolean', short: 'h' }
		}
	});
	const table = values.table ? new URL(values.table, `file://${process.cwd()}/`).href : TABLE;
	const { DECODERS } = (await import(table)) as { DECODERS: readonly Decoder[] };
	const decoders = chosen(DECODERS, values.decoder);
	if (values.replay !== undefined && decoders.length !== 1)
		throw new AppError('bad-usage', '--replay needs --decoder with one name.');
	const list = DECODERS.map(({ name }) => name).join('\n');
	return {
		table,
		decoders,
		seconds: wholeNumber('seconds', values.seconds, 60),
		inputs: values.inputs === undefined ? null : wholeNumber('inputs', values.inputs, 0),
		seed: wholeNumber('seed', values.seed, Math.floor(Math.random() * 2 ** 31)),
		replay: values.replay ?? null,
		results: values.results ?? RESULTS,
		text: values.help ? USAGE : values.list ? list : null
	};
}

function row(cells: readonly string[]): string {
	const [name = '', ...rest] = cells;
	return `${name.padEnd(22)}${rest.map((cell) => cell.padStart(10)).join('')}`;
}

function rowOf(name: string, { done, accepted, slowestMs, findings }: TaskReport): string {
	return row([
		name,
		String(done),
		String(accepted),
		`${slowestMs.toFixed(0)} ms`,
		String(findings.length)
	]);
}

/** Findings of one cause look alike but for their numbers. */
function causes(findings: readonly Finding[]): Finding[] {
	const byCause = new Map<string, Finding>();
	for (const finding of findings) {
		const key = `${finding.fault} ${finding.text.split('\n').slice(0, 3).join(' ').replace(/\d+/g, '0')}`;
		if (!byCause.has(key)) byCause.set(key, finding);
	}
	return [...byCause.values()];
}

async function keep(
	finding: Finding,
	input: Uint8Array,
	{ seed, results }: Command
): Promise<string> {
	const { decoder, number, fault, text } = finding;
	const file = path.join(results, `${decoder}-${seed}-${number ?? 'given'}.bin`);
	await mkdir(results, { recursive: true });
	await writeFile(file, input);
	const shown = text.split('\n').slice(0, 6).join('\n    ');
	return `${decoder}: ${fault}: ${shown}\n  ${input.length} bytes; play it again:\n  npm run fuzz -- --decoder ${decoder} --replay ${file}`;
}

async function report(decoder: Decoder, command: Command, { findings }: TaskReport): Promise<void> {
	for (const finding of causes(findings)) {
		const { number, fault, text } = finding;
		const input = number === null ? null : (await Inputs.of(decoder, command.seed)).at(number);
		console.log(input ? await keep(finding, input, command) : `${fault}: ${text}`);
	}
}

/** The exit code. */
async function runAll(command: Command, process: FuzzProcess): Promise<number> {
	const { table, decoders, seconds, inputs, seed, replay } = command;
	let failed = false;
	const endsAt = performance.now() + seconds * 1000;
	for (const [i, decoder] of decoders.entries()) {
		const share = (endsAt - performance.now()) / (decoders.length - i);
		const found = await fuzz({
			process,
			table,
			decoder,
			seed,
			from: 0,
			count: replay ? 1 : (inputs ?? 2 ** 31 - 1),
			limitMs: inputs === null && !replay ? share : 2 ** 31 - 1,
			mostEnded: MOST_ENDED,
			...(replay !== null && { input: (await readFile(replay)).toString('base64') })
		});
		console.log(rowOf(decoder.name, found));
		await report(decoder, command, found);
		const readNothing = found.accepted === 0 && replay === null && found.findings.length === 0;
		if (readNothing)
			console.log(
				`${decoder.name}: it took none of them: what it begins from is not what it reads`
			);
		failed ||= readNothing || found.findings.length > 0;
	}
	return failed ? 1 : 0;
}

await runCommand(async (argv) => {
	const command = await parseCommand(argv);
	if (command.text !== null) {
		console.log(command.text);
		return 0;
	}
	console.log(`Seed ${command.seed}`);
	console.log(row(['decoder', 'inputs', 'accepted', 'slowest', 'findings']));
	const tried = new FuzzProcess();
	try {
		return await runAll(command, tried);
	} finally {
		tried.dispose();
	}
});
