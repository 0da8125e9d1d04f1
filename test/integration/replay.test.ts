// Recordings of the examples on a board with real threads, replayed: the same calls with the same arguments and texts,
// the same output. And a changed module: where it first differs.
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { B_U585I_IOT02A, WORKSHOP_BOARD } from '#lib/abi/board-profiles.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import type { Compiler } from '#lib/compiler/compiler.ts';
import { createNodeCompiler } from '#lib/compiler/node.ts';
import { systemClock } from '#lib/core/clock.ts';
import { buildFileOf } from '#lib/project/build-file.ts';
import { examplesFrom } from '#lib/project/examples.ts';
import type { Board } from '#lib/board/board.ts';
import { createNodeThreads } from '#lib/simulator/container/node-threads.ts';
import type { Machine } from '#lib/simulator/machine.ts';
import { createNodeMachine } from '#lib/simulator/node-machine.ts';
import { decodeRecording, encodeRecording } from '#lib/simulator/recording/recording-file.ts';
import type { Recording } from '#lib/simulator/recording/recording.ts';
import { Recorder } from '#lib/simulator/recording/recorder.ts';
import { Replay, type ReplayResult } from '#lib/simulator/recording/replay.ts';
import { prepareToolchain } from '../../vite/toolchain-build.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLES = examplesFrom(
	import.meta.glob<string>('/src/examples/**/*', { query: '?raw', import: 'default', eager: true })
);

let compiler: Compiler;

beforeAll(async () => {
	const manifest = await prepareToolchain(ROOT);
	compiler = createNodeCompiler({ root: path.join(ROOT, 'static'), manifest });
});
afterAll(() => compiler.dispose());

async function compile(id: string, change = (source: string) => source): Promise<Uint8Array> {
	const example = EXAMPLES.find((one) => one.id === id)!;
	const files = { ...example.files, 'main.c': change(example.files['main.c']!) };
	const result = await compiler.compile({ files });
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
	return result.wasm;
}

interface Hands {
	board: Board;
	machine: Machine;
	/** Resolves when a container has printed it. */
	printed: (text: string) => Promise<void>;
	run: (id: string) => Promise<void>;
}

interface Recorded {
	recording: Recording;
	/** Printed when the recording was stopped, and until the board was switched off. */
	seen: string;
	all: string;
}

/** What was printed before the stop is printed again, and nothing that was not printed. */
function expectOutput(output: string, { seen, all }: Recorded): void {
	expect(output.slice(0, seen.length)).toBe(seen);
	expect(all.slice(0, output.length)).toBe(output);
}

/** Records what `act` does to a board, and everything that containers print meanwhile. */
async function record(
	act: (hands: Hands) => Promise<void>,
	profile = B_U585I_IOT02A
): Promise<Recorded> {
	const machine = createNodeMachine({ profile });
	const board = createBoard(machine.port);
	let output = '';
	const waits = new Set<() => void>();
	board.on('console', (event) => {
		if (event.kind === 'output') output += event.text;
		for (const wake of [...waits]) wake();
	});
	const printed = (text: string) =>
		new Promise<void>((resolve) => {
			const look = () => {
				if (!output.includes(text)) return;
				waits.delete(look);
				resolve();
			};
			waits.add(look);
			look();
		});
	await board.open();
	const recorder = new Recorder(machine, systemClock);
	const run = async (id: string) => {
		const build = buildFileOf(EXAMPLES.find((one) => one.id === id)!);
		if (!build.ok) throw new Error('build.yaml');
		const { imageName: image, capabilities, environment } = build.definition;
		await board.upload(image, await compile(id));
		await board.run({ id, image, capabilities, environment, args: ['one'] });
	};
	try {
		await act({ board, machine, printed, run });
		const seen = output;
		const recording = await recorder.stop();
		return {
			recording: await decodeRecording(await encodeRecording(recording)),
			seen,
			all: output
		};
	} finally {
		recorder.dispose();
		await board.close();
		machine.dispose();
	}
}

async function replay(
	recording: Recording,
	images?: ReadonlyMap<number, Uint8Array>,
	profile = B_U585I_IOT02A
): Promise<{ result: ReplayResult; output: string; pins: number }> {
	const again = new Replay(recording, {
		profile,
		threads: createNodeThreads(),
		clock: systemClock,
		speed: Infinity,
		...(images && { images })
	});
	let output = '';
	let pins = 0;
	const decoder = new TextDecoder();
	again.on('output', ({ bytes }) => (output += decoder.decode(bytes)));
	again.on('event', ({ kind }) => (pins += kind === 'pin' ? 1 : 0));
	const ended = new Promise<ReplayResult>((resolve) => again.on('end', resolve));
	await again.start();
	return { result: await ended, output, pins };
}

const ACTS: Readonly<Record<string, (hands: Hands) => Promise<void>>> = {
	hello: async ({ board, run }) => {
		await run('hello');
		await board.wait('hello');
	},
	blinky: async ({ run, printed }) => {
		await run('blinky');
		await printed('blink 4');
	},
	'button-led': async ({ run, printed, machine }) => {
		await run('button-led');
		await printed('Press the button.');
		for (const count of [1, 2]) {
			machine.put({ kind: 'button', value: { alias: 'sw0', pressed: true } });
			await printed(`pressed (${count})`);
			machine.put({ kind: 'button', value: { alias: 'sw0', pressed: false } });
			await printed(`pressed (${count})\nreleased`);
		}
	},
	'two-timers': async ({ board, run }) => {
		await run('two-timers');
		await board.wait('two-timers');
	},
	subscriber: async ({ board, run, printed }) => {
		await run('subscriber');
		await run('publisher');
		await printed('payload=Test message 2');
		await board.kill('publisher');
		await board.wait('publisher');
	},
	files: async ({ board, run }) => {
		await run('files');
		await board.wait('files');
	},
	'exit-code': async ({ board, run }) => {
		await run('exit-code');
		expect(await board.wait('exit-code')).toBe(3);
	}
};

it.each(Object.keys(ACTS))('%s asks and prints the same again', { timeout: 90_000 }, async (id) => {
	const recorded = await record(ACTS[id]!);
	const { recording } = recorded;
	expect(recording.full).toBe(false);
	const again = await replay(recording);
	expect(again.result).toMatchObject({ state: 'same' });
	for (const run of again.result.runs) {
		expect(run.recorded).toBeGreaterThan(0);
		expect(run.same).toBe(run.recorded);
	}
	expectOutput(again.output, recorded);
	expect(again.pins).toBe(recording.events.filter(({ kind }) => kind === 'pin').length);
});

const SENSORS = `#include <ocre_api.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>
int main(void)
{
	unsigned char random[8];
	ocre_sensors_init();
	ocre_sensors_discover();
	ocre_sensors_open_by_name("temperature");
	for (int i = 0; i < 5; i++) {
		struct timespec now;
		clock_gettime(CLOCK_MONOTONIC, &now);
		getentropy(random, sizeof random);
		printf("%d: %.2f %ld %02x%02x\\n", i, ocre_sensors_read_by_name("temperature", 13),
		       now.tv_nsec, random[0], random[7]);
		ocre_sleep(20);
	}
	return random[3] & 1;
}
`;

it('a press stands before what it causes', { timeout: 90_000 }, async () => {
	const { recording } = await record(ACTS['button-led']!);
	const told = recording.events.flatMap((event) => {
		if (event.kind === 'button') return [event.pressed ? 'down' : 'up'];
		const text = event.kind === 'call' ? event.text : null;
		return text && /^(pressed|released)/.test(text) ? [text.trim()] : [];
	});
	expect(told).toEqual([
		...['down', 'pressed (1)', 'up', 'released'],
		...['down', 'pressed (2)', 'up', 'released']
	]);
});

it('what sensors, clock and random numbers gave is given again', { timeout: 90_000 }, async () => {
	const wasm = await compile('hello', () => SENSORS);
	const recorded = await record(async ({ board, machine, printed }) => {
		await board.upload('sensors.wasm', wasm);
		machine.put({ kind: 'sensor', value: { sensor: 'temperature', channel: 13, value: 31.25 } });
		await board.run({ id: 's', image: 'sensors.wasm', capabilities: ['ocre:api'] });
		await printed('1: 31.25');
		machine.put({ kind: 'sensor', value: { sensor: 'temperature', channel: 13, value: -4.5 } });
		await board.wait('s');
	}, WORKSHOP_BOARD);
	const { recording, all } = recorded;
	const again = await replay(recording, undefined, WORKSHOP_BOARD);
	expect(again.result).toMatchObject({ state: 'same' });
	expectOutput(again.output, recorded);
	expect(all).toContain('4: -4.50');
	expect(recording.events.filter(({ kind }) => kind === 'sensor')).toHaveLength(2);
});

it('another build is followed to the first call that differs', { timeout: 90_000 }, async () => {
	const { recording } = await record(ACTS['two-timers']!);
	const changed = await compile('two-timers', (source) =>
		source.replace('#define FAST_MS 250', '#define FAST_MS 251')
	);
	const { result } = await replay(recording, new Map([[0, changed]]));
	expect(result.state).toBe('different');
	expect(result.runs[0]!.difference).toMatchObject({
		expected: 'ocre_timer_start(3, 250, 1)',
		got: 'ocre_timer_start(3, 251, 1)'
	});
	expect(result.runs[0]!.same).toBeLessThan(result.runs[0]!.recorded);
});
