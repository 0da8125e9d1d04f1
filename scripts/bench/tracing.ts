// What it costs to watch a board: host calls a second with nobody looking, with a trace, and with memory recorded.
import wabt from 'wabt';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import { systemClock } from '#lib/core/clock.ts';
import { createNodeThreads } from '#lib/simulator/container/node-threads.ts';
import { createRuntime } from '#lib/simulator/runtime/create-runtime.ts';
import { IMAGE_DIRECTORY } from '#lib/simulator/runtime/runtime.ts';
import { createBoardFiles } from '#lib/simulator/storage/memory-board-files.ts';
import { Trace } from '#lib/simulator/trace/trace.ts';
import { batchBytes } from '#lib/simulator/trace/batch-bytes.ts';
import type { TraceOptions } from '#lib/simulator/trace/trace-event.ts';
import type { Bench } from './part.ts';
import { median } from './report.ts';

const CALLS = 100_000;
const RUNS = 5;

/** Calls a function that logs nothing and blocks nobody. */
const PROGRAM = `(module
	(import "wasi_snapshot_preview1" "clock_res_get" (func $call (param i32 i32) (result i32)))
	(memory (export "memory") 1)
	(func (export "_start") (local $i i32)
		(loop $more
			(drop (call $call (i32.const 1) (i32.const 64)))
			(local.set $i (i32.add (local.get $i) (i32.const 1)))
			(br_if $more (i32.lt_u (local.get $i) (i32.const ${CALLS}))))))`;

async function callsPerSecond(module: Uint8Array, options: TraceOptions | null): Promise<number> {
	const trace: Trace = new Trace(systemClock, systemClock, (batch) =>
		trace.taken(batchBytes(batch))
	);
	const files = createBoardFiles(B_U585I_IOT02A.storage);
	const runtime = createRuntime({
		profile: B_U585I_IOT02A,
		files,
		clock: systemClock,
		threads: createNodeThreads(),
		console: { print: () => undefined, log: () => undefined, room: null },
		trace
	});
	try {
		files.write(`${IMAGE_DIRECTORY}/calls`, 0, module);
		trace.setTracing(options);
		const container = await runtime.create({
			id: 'calls',
			image: 'calls',
			runtime: null,
			detached: false,
			capabilities: [],
			mounts: [],
			environment: [],
			args: []
		});
		const start = performance.now();
		await container?.start();
		return (CALLS / (performance.now() - start)) * 1000;
	} finally {
		trace.dispose();
		runtime.dispose();
	}
}

const CASES: readonly [string, TraceOptions | null][] = [
	['not traced', null],
	['traced', {}],
	['traced with memory', { memory: true }]
];

export async function measureTracing({ signal, report }: Bench): Promise<void> {
	const parsed = (await wabt()).parseWat('calls.wat', PROGRAM);
	const module = parsed.toBinary({}).buffer;
	parsed.destroy();
	const results = CASES.map(([name, options]) => ({ name, options, speeds: [] as number[] }));
	// In turns, so that whatever else the machine does hits all of them. The first turn warms up.
	for (let run = 0; run <= RUNS; run++)
		for (const { options, speeds } of results) {
			signal.throwIfAborted();
			const speed = await callsPerSecond(module, options);
			if (run > 0) speeds.push(speed);
		}
	const base = median(results[0]!.speeds);
	for (const { name, speeds } of results)
		report({
			what: `host calls a second in Node, ${name}`,
			value: `${median(speeds).toFixed(0)} (${((median(speeds) / base) * 100).toFixed(0)} %)`
		});
}
