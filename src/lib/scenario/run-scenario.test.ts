import { beforeEach, describe, expect, it } from 'vitest';
import { FakeScenarioHost } from './fake-scenario-host.ts';
import { runScenario } from './run-scenario.ts';
import { parseScenario } from './scenario-file.ts';
import { reportJson, reportJunit, type ScenarioReport } from './scenario-report.ts';

let host: FakeScenarioHost;

beforeEach(() => {
	host = new FakeScenarioHost();
});

function scenarioOf(lines: readonly string[], head = '') {
	const result = parseScenario(`${head}steps:\n${lines.map((line) => `  - ${line}`).join('\n')}\n`);
	if (!result.ok) throw new Error(JSON.stringify(result.findings));
	return result.scenario;
}

/** Starts; the promise is settled only as the clock is moved. */
function start(lines: readonly string[], head?: string, signal?: AbortSignal) {
	let last: ScenarioReport | null = null;
	const ended = runScenario(scenarioOf(lines, head), host, {
		...(signal && { signal }),
		onprogress: (report) => (last = report)
	});
	return { ended, states: () => last?.steps.map(({ state }) => state) };
}

const settled = () => host.clock.advance(0);

describe('steps', () => {
	it('are done in order, and the report says what was done and when', async () => {
		const { ended } = start(['run: project', 'delay: 2 s', 'press: sw0', 'release: sw0']);
		await host.clock.advance(2000);
		const report = await ended;
		expect(host.calls).toEqual([
			'build the project',
			'upload own.wasm',
			'run own',
			'press sw0',
			'release sw0'
		]);
		expect(report).toMatchObject({ state: 'passed', board: 'b_u585i_iot02a', mode: 'faithful' });
		expect(report.steps.map(({ text }) => text)).toEqual([
			'Run the project',
			'Let 2 s pass',
			'Press sw0',
			'Release sw0'
		]);
		expect(report.steps.map(({ durationMs }) => durationMs)).toEqual([0, 2000, 0, 0]);
	});

	it('run makes room for a container of the same name first', async () => {
		const run = 'run: { project: subscriber, as: ear, arguments: [loud] }';
		await start([run, run]).ended;
		expect(host.calls.slice(-5)).toEqual([
			'build subscriber',
			'kill ear',
			'remove ear',
			'upload subscriber.wasm',
			'run ear loud'
		]);
	});

	it('the time that compiling takes counts for no limit', async () => {
		const build = host.build.bind(host);
		host.build = async (project) => {
			await host.clock.sleep(60_000);
			return build(project);
		};
		const { ended } = start(['run: project\n    timeout: 1 s', 'delay: 1 s'], 'timeout: 2 s\n');
		await host.clock.advance(62_000);
		expect((await ended).state).toBe('passed');
	});

	it('a click lets go of the button, also when it is cancelled', async () => {
		const cancel = new AbortController();
		const { ended } = start(['click: sw0'], '', cancel.signal);
		await settled();
		expect(host.calls).toEqual(['press sw0']);
		cancel.abort(new DOMException('cancelled', 'AbortError'));
		expect((await ended).state).toBe('cancelled');
		expect(host.calls).toEqual(['press sw0', 'release sw0']);
	});

	it('a button that is held is let go at the end', async () => {
		expect((await start(['press: sw0']).ended).state).toBe('passed');
		expect(host.calls).toEqual(['press sw0', 'release sw0']);
	});

	it('what a sent line is answered can be waited for', async () => {
		const report = await start(['send: ocre ps', 'wait: { text: answer to ocre ps }']).ended;
		expect(report.state).toBe('passed');
	});

	it.each([
		['press: sw7', 'scenario-no-such-button'],
		['set: { sensor: gravity, to: 1 }', 'scenario-no-such-sensor'],
		['wait: { led: led9, is: lit }', 'scenario-no-such-pin'],
		['run: nothing', 'scenario-project-missing']
	])('%s fails with %s, and the rest is skipped', async (line, code) => {
		const report = await start([line, 'delay: 1 s']).ended;
		expect(report.state).toBe('failed');
		expect(report.steps.map(({ state }) => state)).toEqual(['failed', 'skipped']);
		expect(report.steps[0]!.failure).toMatchObject({ code });
	});
});

describe('wait', () => {
	it('goes on when the text comes, in whatever pieces', async () => {
		const { ended, states } = start(['wait: { text: pressed (1) }', 'press: sw0']);
		host.board.print('not pres');
		await settled();
		expect(states()).toEqual(['running', 'waiting']);
		host.board.print('sed (1)\n');
		expect((await ended).state).toBe('passed');
	});

	it('takes a text once: the next wait looks behind it', async () => {
		const { ended, states } = start(['wait: { text: tick }', 'wait: { text: tick }']);
		host.board.print('tick\n');
		await settled();
		expect(states()).toEqual(['passed', 'running']);
		host.board.print('tick\n');
		expect((await ended).state).toBe('passed');
	});

	it('a pattern is looked for line by line', async () => {
		const { ended, states } = start(['wait: { match: "^blink [0-9]+$" }']);
		host.board.print('a blink 1\nblink x\n');
		await settled();
		expect(states()).toEqual(['running']);
		host.board.print('blink 17');
		expect((await ended).state).toBe('passed');
	});

	it('an LED is followed, and its changes are counted from the step on', async () => {
		host.panel.led(false);
		const { ended, states } = start([
			'wait: { led: led0, is: lit }',
			'wait: { led: led0, changes: 2 }'
		]);
		await settled();
		expect(states()).toEqual(['running', 'waiting']);
		host.panel.led(true);
		await settled();
		expect(states()).toEqual(['passed', 'running']);
		host.panel.led(false);
		host.panel.led(true);
		expect((await ended).state).toBe('passed');
	});

	it('a pin is followed by its address, in levels', async () => {
		const { ended } = start(['wait: { pin: PH7, is: low }']);
		await settled();
		host.panel.led(true);
		expect((await ended).state).toBe('passed');
	});

	it('a message counts once, by its whole topic and a part of its text', async () => {
		const line = 'wait: { message: test/topic, payload: "2" }';
		const { ended, states } = start([line, line]);
		host.panel.publish('test/topic', 'message 1');
		host.panel.publish('test', 'message 2');
		host.panel.publish('test/topic', 'message 2');
		await settled();
		expect(states()).toEqual(['passed', 'running']);
		host.panel.publish('test/topic', 'message 22');
		expect((await ended).state).toBe('passed');
	});

	it('an exit code is asked of the container that was run last', async () => {
		const { ended } = start(['run: project', 'wait: { exit: 3 }']);
		await settled();
		host.board.end('own', 3);
		await host.clock.advance(300);
		expect((await ended).state).toBe('passed');
	});

	it('a container that ends otherwise is asked about in moments, until the limit', async () => {
		const { ended } = start(['run: project', 'wait: { exit: 3 }\n    timeout: 1 s']);
		await settled();
		host.board.end('own', 0);
		await host.clock.advance(1100);
		expect((await ended).steps[1]?.failure?.got).toContain('ended with exit code 0');
	});

	it('a container that is gone is noticed although nothing tells', async () => {
		host.board.containers = [{ id: 'own', status: 'running' }];
		const { ended, states } = start(['wait: { container: own, is: gone }']);
		await host.clock.advance(300);
		expect(states()).toEqual(['running']);
		host.board.containers = [];
		await host.clock.advance(300);
		expect((await ended).state).toBe('passed');
	});

	it('ends at its limit, and says what was expected and what came', async () => {
		const { ended } = start(['wait: { led: led0, is: lit }\n    timeout: 500 ms', 'press: sw0']);
		host.board.print('one\ntwo\n');
		await host.clock.advance(500);
		const report = await ended;
		expect(report.state).toBe('failed');
		expect(report.steps[0]!.failure).toEqual({
			code: 'step-timeout',
			expected: 'led0 is lit',
			got: 'not met within 500 ms: led0 is dark',
			found: {
				...{ kind: 'timeout', of: 'step', limitMs: 500 },
				found: { kind: 'led', name: 'led0', lit: false }
			},
			console: 'one\ntwo'
		});
		expect(report.steps[1]!.state).toBe('skipped');
		expect(host.calls).toEqual([]);
	});

	it('an exit code that is another one is told at the limit', async () => {
		const { ended } = start(['run: project', 'wait: { exit: 0 }\n    timeout: 1 s']);
		await settled();
		host.board.end('own', 3);
		await host.clock.advance(1000);
		expect((await ended).steps[1]!.failure?.got).toContain('own ended with exit code 3');
	});

	it('the limit of the whole scenario ends it, too', async () => {
		const { ended } = start(['delay: 5 s', 'wait: { text: never }'], 'timeout: 6 s\n');
		await host.clock.advance(6000);
		expect((await ended).steps[1]!.failure?.code).toBe('scenario-timeout');
	});
});

describe('expect', () => {
	it('looks at all that was printed, and leaves it for waits', async () => {
		const { ended } = start([
			'wait: { text: go }',
			'expect: { text: tick }',
			'expect: { match: "^t.ck" }',
			'expect: { no-text: failed }',
			'wait: { text: tick }'
		]);
		host.board.print('go\ntick\n');
		expect((await ended).state).toBe('passed');
	});

	it('looks at the panel when all that happened has been seen there: the console is faster', async () => {
		host.panel.led(true);
		host.panel.settled = () => Promise.resolve(host.panel.led(false));
		const { ended } = start(['wait: { text: ready }', 'expect: { led: led0, is: dark }']);
		host.board.print('ready\n');
		expect((await ended).state).toBe('passed');
	});

	it('a text that must not be there fails with what is the case', async () => {
		const { ended } = start(['wait: { text: go }', 'expect: { no-text: failed }']);
		host.board.print('led failed with -22\ngo\n');
		expect((await ended).steps[1]!.failure).toEqual({
			code: 'not-as-expected',
			expected: 'no text “failed”',
			got: 'it was printed',
			found: { kind: 'printed' },
			console: 'led failed with -22\ngo'
		});
	});

	it.each([
		[250, 'passed'],
		[270, 'passed'],
		[400, 'failed']
	])('an LED that changes every %d ms blinks at 2 Hz: %s', async (halfMs, state) => {
		host.panel.led(false);
		const { ended } = start(['expect: { led: led0, blinks: 2 Hz, within: 10 %, during: 3 s }']);
		for (let lit = true; host.clock.now() < 3000; lit = !lit) {
			await host.clock.advance(halfMs);
			host.panel.led(lit);
		}
		expect((await ended).state).toBe(state);
	});
});

it('a cancel ends the scenario at its step, and that is not a failure', async () => {
	const cancel = new AbortController();
	const { ended } = start(['wait: { text: never }', 'press: sw0'], '', cancel.signal);
	await settled();
	cancel.abort(new DOMException('cancelled', 'AbortError'));
	const report = await ended;
	expect(report.state).toBe('cancelled');
	expect(report.steps.map(({ state }) => state)).toEqual(['cancelled', 'skipped']);
	expect(host.calls).toEqual([]);
});

it('a report becomes JSON and JUnit XML, whatever a program printed', async () => {
	const { ended } = start(['press: sw0', 'wait: { text: "<b>" }\n    timeout: 1 s', 'press: sw0']);
	host.board.print('a & \u0001 "b" ]]> \ud800 ü\n');
	await host.clock.advance(1000);
	const report = await ended;
	const xml = reportJunit(report, 'a.scenario.yaml');
	expect(xml).toContain('tests="3" failures="1" skipped="1" time="1.000"');
	expect(xml).toContain('message="expected the text “&lt;b&gt;”; not met');
	expect(xml).toContain('>a &amp; \ufffd &quot;b&quot; ]]&gt; \ufffd ü</failure>');
	const file = JSON.parse(reportJson(report)) as { steps: unknown[] };
	expect(file).toMatchObject({ format: 'ocre-scenario-report', version: 1, state: 'failed' });
	expect(file.steps[1]).toEqual({
		line: 3,
		text: 'Wait: the text “<b>”',
		state: 'failed',
		startedMs: 0,
		durationMs: 1000,
		failure: {
			code: 'step-timeout',
			expected: 'the text “<b>”',
			got: 'not met within 1 s: it was not printed',
			console: expect.stringContaining('a & ') as string
		}
	});
});

describe('a board without a panel', () => {
	function onCable(lines: readonly string[], head?: string) {
		const { clock, board } = host;
		const cable = { clock, board, boardName: 'Desk 3', panel: null };
		return runScenario(scenarioOf(lines, head), {
			...cable,
			build: (project) => host.build(project),
			reset: () => host.reset()
		});
	}

	it('runs what needs only a console, and is named in the report', async () => {
		const ended = onCable(['run: project', 'send: version', 'reset: board']);
		await settled();
		expect(await ended).toMatchObject({ state: 'passed', board: 'Desk 3', mode: null });
	});

	it.each([
		'press: sw0',
		'release: sw0',
		'click: sw0',
		'set: { sensor: temperature, to: 20 }',
		'wait: { led: led0, is: lit }',
		'wait: { led: led0, changes: 2 }',
		'wait: { message: a }',
		'expect: { display: hello }',
		'expect: { led: led0, blinks: 2 Hz }'
	])('refuses “%s” before the first step, with its line', async (line) => {
		const ended = onCable(['run: project', line]);
		await expect(ended).rejects.toMatchObject({
			code: 'scenario-needs-panel',
			message: expect.stringContaining('Line 3:') as string
		});
		expect(host.calls).toEqual([]);
	});

	it('names the first lines only, and refuses the mode that no real board has', async () => {
		const presses = Array.from({ length: 7 }, () => 'press: sw0');
		await expect(onCable(presses)).rejects.toMatchObject({
			message: expect.stringContaining('Lines 2, 3, 4, 5, 6, …:') as string
		});
		await expect(onCable(['run: project'], 'mode: documented\n')).rejects.toMatchObject({
			code: 'scenario-needs-simulator'
		});
		await expect(onCable(['run: project'], 'mode: faithful\n')).resolves.toMatchObject({
			state: 'passed'
		});
	});
});
