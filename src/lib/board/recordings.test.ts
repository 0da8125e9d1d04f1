// Every recorded session of a board, played to the driver: as the board that it talks to, as what another board says in
// between, and as a console that says this and hears nothing.
import { describe, expect, test } from 'vitest';
import { latin1 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import {
	loadRecording,
	RECORDED_VERSIONS,
	recordingNames,
	type RecordedVersion
} from '../../../test/recording.ts';
import type { ConsoleEvent } from './board.ts';
import { FakePort } from '#lib/port/fake-port.ts';
import { createRig, until } from './testing/fake-rig.ts';
import { createBoard } from './ocre-board.ts';
import { exchangesOf, inPieces, PlayedBoard } from './testing/recorded-board.ts';

const RECORDINGS = RECORDED_VERSIONS.flatMap((version) =>
	recordingNames('', version).map((name) => [version, name] as const)
);
const answerToVersion = (version: RecordedVersion) =>
	exchangesOf(loadRecording('B-02-help-version', version)).find(
		({ line }) => line === 'ocre version'
	)!.answer;

/** The board restarted instead of answering, or after it. */
// eslint-disable-next-line no-control-regex
const isRestart = (answer: string) => /\x1b\[m(\r\n){1,2}$/.test(answer);

/** Names of recordings of the Ocre supervisor; the others are of a shell without it. */
const isSupervisor = (name: string) => /^[BC]/.test(name);

const received = (version: RecordedVersion, name: string) =>
	loadRecording(name, version)
		.filter(({ direction }) => direction === 'rx')
		.map(({ bytes }) => latin1(bytes))
		.join('');

const codeOf = (promise: Promise<unknown>) =>
	promise.then(
		() => 'none',
		(error: unknown) => {
			if (error instanceof AppError) return error.code;
			throw error;
		}
	);

/** What a user must not see: prompts, escape sequences, frames, and what the driver itself asks. */
// eslint-disable-next-line no-control-regex
const GARBAGE = /(ocre|uart):~\$ |\x1b\[|[\x06\x04][\t\x14]|~\d+: command not found/;

function expectClean(events: readonly ConsoleEvent[]): void {
	const output = events.map((event) => (event.kind === 'output' ? event.text : '')).join('');
	const found = GARBAGE.exec(output);
	if (found)
		expect.fail(JSON.stringify(output.slice(Math.max(0, found.index - 150), found.index + 120)));
	for (const event of events)
		if (event.kind === 'log') expect(`${event.module} ${event.text}`).not.toMatch(GARBAGE);
}

/** The lines of an answer as a user reads them, without log lines. */
function plainLines(answer: string): string[] {
	const text = answer
		// eslint-disable-next-line no-control-regex
		.replace(/\x1b\[\??[0-9;]*[A-Za-z]/g, '')
		.replace(/\r+\n/g, '\n')
		.replace(/\[\d\d:\d\d:\d\d\.\d{3},\d{3}\] <\w+> [^:\n]+: [^\n]*\n/g, '');
	if (text === '') return [];
	// A line without an end is followed by what the driver asks next: the number that the command returned.
	return text.endsWith('\n') ? text.slice(0, -1).split('\n') : `${text}0`.split('\n');
}

describe.each(RECORDINGS)('Zephyr %s, %s', (version, name) => {
	test('the driver asks what was asked then, and reads the answers as they were', async () => {
		const clock = new ManualClock();
		// A history that ends a line in `retval` looks like the echo of what the driver asks after each command.
		const exchanges = exchangesOf(loadRecording(name, version)).filter(
			({ line, answer }) =>
				line !== 'retval' && !line.startsWith('shell ') && !answer.includes('] retval\r\n')
		);
		const fixed = new Map([['retval', '0\r\n']]);
		if (isSupervisor(name)) fixed.set('ocre version', answerToVersion(version));
		const device = new PlayedBoard(exchanges, fixed);
		const port = new FakePort(device, clock);
		const board = createBoard(port, { clock });
		const events: ConsoleEvent[] = [];
		board.on('console', (event) => events.push(event));
		const wait = <T>(promise: Promise<T>) => until(clock, port, promise, 600_000);
		await wait(board.open());
		expect(board.state).toBe(isSupervisor(name) ? 'supervisor' : 'shell');
		if (isSupervisor(name))
			expect(await wait(board.identify())).toMatchObject({ version: '0.7.0', smp: false });
		else expect(await wait(codeOf(board.identify()))).toBe('not-a-supervisor');
		for (const { line, answer, hangs } of exchanges) {
			if (hangs) {
				expect(await wait(codeOf(board.command(line)))).toBe('board-silent');
				expect(board.state).toMatch(/^(silent|blocked)$/);
				break;
			}
			if (isRestart(answer)) {
				expect(await wait(codeOf(board.command(line)))).toBe('board-restarted');
				continue;
			}
			const { lines } = await wait(board.command(line));
			expect(lines).toEqual(plainLines(answer));
		}
		expectClean(events);
		await wait(board.close());
	});

	test('said in the middle of another session, it disturbs nothing', async () => {
		const rig = createRig();
		await rig.until(rig.board.open());
		for (const bytes of inPieces(received(version, name), 700)) rig.device.send(bytes);
		await rig.pass(1_000);
		expect(await rig.until(rig.board.listContainers())).toEqual([]);
		expect((await rig.until(rig.board.identify())).version).toBe('0.7.0');
		expect(rig.board.state).toBe('supervisor');
		expectClean(rig.events);
		await rig.until(rig.board.close());
	});

	test('said by a console that hears nothing, it ends the search for a shell in time', async () => {
		const rig = createRig();
		rig.device.hung = true;
		const opened = codeOf(rig.board.open());
		for (const bytes of inPieces(received(version, name), 2_000)) rig.device.send(bytes);
		expect(await rig.until(opened, 40_000)).toBe('board-silent');
		expect(rig.board.state).toMatch(/^(silent|blocked)$/);
		expectClean(rig.events);
		await rig.until(rig.board.close());
	});
});
