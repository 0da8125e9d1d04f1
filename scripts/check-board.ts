// `npm run check-board -- --port PATH`: says of a board, or of anything with an Ocre supervisor on a port, what is true
// of it and what is false. Exit code 0 when nothing is false and nothing was left on the board.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createBoard } from '#lib/board/ocre-board.ts';
import { ALL_CHECKS, chooseChecks } from '#lib/board-check/all-checks.ts';
import { FOLDER, PREFIX, type Person, type Subject } from '#lib/board-check/check.ts';
import { CutPort } from '#lib/board-check/cut-port.ts';
import { describeBoard } from '#lib/board-check/facts.ts';
import { tableMarkdown, tableText, verdictLine } from '#lib/board-check/report.ts';
import { runChecks, type CheckRun, type Verdict } from '#lib/board-check/run-checks.ts';
import { systemClock } from '#lib/core/clock.ts';
import { AppError, isAbort, messageOf } from '#lib/core/errors.ts';
import { createAssembler } from './cli/assemble.ts';
import { runCommand } from './cli/run-command.ts';
import { NodeSerialPort } from './drive/node-serial-port.ts';

const DEFAULT_BAUD_RATE = 115200;
/** Of the bytes of a check that is false, so many characters are shown. */
const SHOWN_CHARACTERS = 3_000;

const USAGE = `usage: npm run check-board -- --port PATH [options]

  --port PATH      serial port or pseudo terminal of the board
  --baud RATE      baud rate to try first (default ${DEFAULT_BAUD_RATE})
  --only WORD      run only this check or subject; may be repeated
  --fill           also fill the storage, which takes a long time and wears the flash
  --guided         also checks by hand, with prompts to unplug the cable or press the button
  --log FOLDER     write the table and the bytes of each false check to this folder
  --list           list the checks; needs no board
  --help           show this help

Everything created on the board begins with ${PREFIX} or is in ${FOLDER}, and is removed at the end, even after
Ctrl-C. The checks use up timers on boards that free them only at a reset.`;

interface Command {
	port: string;
	baudRate: number;
	subjects: readonly Subject[];
	fill: boolean;
	guided: boolean;
	log: string | null;
}

const bad = (message: string) => new AppError('bad-usage', `${message}\n\n${USAGE}`);

/** Null when it was answered by a text. */
function parse(args: string[]): Command | null {
	const text = { type: 'string' } as const;
	const flag = { type: 'boolean' } as const;
	const options = {
		...{ port: text, baud: text, log: text, only: { type: 'string', multiple: true } as const },
		...{ fill: flag, guided: flag, list: flag, help: flag }
	};
	let values;
	try {
		({ values } = parseArgs({ args, options }));
	} catch (error) {
		throw bad(messageOf(error));
	}
	if (values.help) console.log(USAGE);
	else if (values.list) printList();
	if (values.help || values.list) return null;
	if (!values.port) throw bad('--port PATH is missing.');
	if (values.baud !== undefined && !/^\d{2,7}$/.test(values.baud))
		throw bad(`${values.baud} is not a baud rate.`);
	const { subjects, unknown } = chooseChecks(values.only ?? []);
	if (unknown.length > 0) throw bad(`Unknown check or subject ${unknown.join(', ')}.`);
	return {
		port: values.port,
		baudRate: Number(values.baud ?? DEFAULT_BAUD_RATE),
		subjects,
		fill: values.fill ?? false,
		guided: values.guided ?? false,
		log: values.log === undefined ? null : path.resolve(values.log)
	};
}

function printList(): void {
	for (const { name, checks } of ALL_CHECKS) {
		console.log(name);
		for (const { id, title, needs = [] } of checks)
			console.log(
				`  ${id.padEnd(22)}  ${title}${needs.length > 0 ? ` (needs: ${needs.join(', ')})` : ''}`
			);
	}
}

const person: Person = {
	ask(text) {
		if (text !== null) console.log(`\n>>> ${text}\n`);
	}
};

function print(verdict: Verdict, log: string | null): void {
	console.log(verdictLine(verdict));
	const { check, line, text } = verdict;
	if (!line) return;
	console.log(line.text(SHOWN_CHARACTERS).replace(/^/gm, '          '));
	if (log === null) return;
	mkdirSync(log, { recursive: true });
	writeFileSync(path.join(log, `${check.id}.txt`), `${check.title}\n${text}\n\n${line.text()}\n`);
}

/** Ctrl-C ends the checks and takes away what they made; a second one ends the program. */
function interruption(): AbortSignal {
	const abort = new AbortController();
	const interrupt = () => {
		if (abort.signal.aborted) process.exit(1);
		console.error('Interrupted: cleaning up. Press Ctrl-C again to quit at once.');
		abort.abort(new DOMException('interrupted', 'AbortError'));
	};
	process.on('SIGINT', interrupt);
	process.on('SIGTERM', interrupt);
	// The program that read what it prints has ended.
	process.stdout.on('error', interrupt);
	return abort.signal;
}

async function check(command: Command, signal: AbortSignal): Promise<CheckRun> {
	const assemble = await createAssembler();
	const port = new CutPort(new NodeSerialPort(command.port));
	const board = createBoard(port, { baudRate: command.baudRate });
	let title = command.port;
	try {
		await board.open({ signal });
		const run = await runChecks(command.subjects, {
			board,
			port,
			signal,
			clock: systemClock,
			fill: command.fill,
			...(command.guided && { person }),
			assemble: ({ wat }) => assemble(wat),
			onfacts(facts) {
				title = describeBoard(facts);
				console.log(`${title}\n`);
			},
			onverdict: (verdict) => print(verdict, command.log)
		});
		if (command.log !== null) {
			mkdirSync(command.log, { recursive: true });
			writeFileSync(path.join(command.log, 'table.md'), `${tableMarkdown(title, run)}\n`);
		}
		return run;
	} finally {
		await board.close().catch(() => undefined);
		board.dispose();
	}
}

await runCommand(async (argv) => {
	const command = parse(argv);
	if (!command) return 0;
	try {
		const run = await check(command, interruption());
		console.log(`\n${tableText(run)}`);
		const refuted = run.verdicts.some(({ truth }) => truth === 'false');
		return refuted || run.left.length > 0 || run.interrupted ? 1 : 0;
	} catch (error) {
		if (isAbort(error)) throw new AppError('interrupted', 'Interrupted.', { cause: error });
		throw error;
	}
});
