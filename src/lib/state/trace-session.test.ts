// When a board is traced: from its first run or the first look, until the user ends it.
import { beforeEach, expect, test } from 'vitest';
import { Emitter } from '#lib/core/emitter.ts';
import type { SimulatorEvents } from '#lib/simulator/simulator.ts';
import { TraceSession } from './trace-session.svelte.ts';

let asked: string[];
let trace: TraceSession;

beforeEach(() => {
	asked = [];
	const events = new Emitter<SimulatorEvents>();
	trace = new TraceSession({
		on: events.on.bind(events),
		setTracing: (options) => void asked.push(options ? 'on' : 'off')
	});
});

test('the first run begins it, and later ones go on with it', () => {
	expect(trace.recording).toBe(false);
	trace.begin();
	trace.begin();
	trace.look();
	expect(asked).toEqual(['on']);
	expect(trace.recording).toBe(true);
});

test('a look begins it as well', () => {
	trace.look();
	expect(asked).toEqual(['on']);
});

test('what the user ended, no run begins again, but the user does', () => {
	trace.begin();
	trace.stop();
	trace.begin();
	trace.look();
	expect([trace.recording, asked]).toEqual([false, ['on', 'off']]);
	trace.start();
	expect([trace.recording, asked.at(-1)]).toEqual([true, 'on']);
});
