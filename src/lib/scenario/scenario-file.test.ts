import { describe, expect, it } from 'vitest';
import { parseScenario } from './scenario-file.ts';

const steps = (...lines: string[]) => ['steps:', ...lines.map((line) => `  - ${line}`)].join('\n');

function findingsOf(source: string) {
	return parseScenario(source).findings.map(
		({ code, line, column }) => `${line}:${column} ${code}`
	);
}

function stepOf(line: string) {
	const result = parseScenario(steps(line));
	if (!result.ok) throw new Error(JSON.stringify(result.findings));
	expect(result.findings).toEqual([]);
	return result.scenario.steps[0]!;
}

describe('a scenario file', () => {
	it('gives its steps with their lines, and times for what it does not say', () => {
		const result = parseScenario(
			`name: The LED\nboard: native_sim\nmode: documented\ntimeout: 2 min\n${steps('run: project', 'press: sw0', 'wait: { led: led0, is: lit }\n    timeout: 500 ms\n    name: it lights')}`
		);
		expect(result.findings).toEqual([]);
		expect(result.ok && result.scenario).toEqual({
			name: 'The LED',
			board: 'native_sim',
			mode: 'documented',
			timeoutMs: 120_000,
			stepTimeoutMs: 10_000,
			steps: [
				{
					line: 6,
					name: null,
					timeoutMs: null,
					action: { kind: 'run', project: null, id: null, args: [], environment: null }
				},
				{ line: 7, name: null, timeoutMs: null, action: { kind: 'press', button: 'sw0' } },
				{
					line: 8,
					name: 'it lights',
					timeoutMs: 500,
					action: {
						kind: 'wait',
						condition: { kind: 'led', target: { kind: 'led', name: 'led0' }, lit: true }
					}
				}
			]
		});
	});

	it.each([
		['wait: { text: "pressed (1)" }', { kind: 'text', text: 'pressed (1)' }],
		['wait: { match: "^blink \\\\d+$" }', { kind: 'match', pattern: '^blink \\d+$' }],
		['wait: { log: Started }', { kind: 'log', text: 'Started' }],
		[
			'wait: { pin: PH7, is: low }',
			{ kind: 'level', target: { kind: 'pin', name: 'PH7', port: 7, pin: 7 }, level: 0 }
		],
		[
			'wait: { pin: "2.13", is: 1 }',
			{ kind: 'level', target: { kind: 'pin', name: '2.13', port: 2, pin: 13 }, level: 1 }
		],
		[
			'wait: { led: led1, changes: 4 }',
			{ kind: 'changes', target: { kind: 'led', name: 'led1' }, count: 4 }
		],
		['wait: { message: a/b, payload: x }', { kind: 'message', topic: 'a/b', payload: 'x' }],
		['wait: { exit: 0 }', { kind: 'exit', container: null, code: 0 }],
		['wait: { exit: any, of: two }', { kind: 'exit', container: 'two', code: null }],
		['wait: { container: two, is: gone }', { kind: 'container', container: 'two', state: 'gone' }]
	])('reads %s', (line, condition) => {
		expect(stepOf(line).action).toEqual({ kind: 'wait', condition });
	});

	it.each([
		[
			'expect: { led: led0, blinks: 1 Hz, within: 10 %, during: 4 s }',
			{
				kind: 'blinks',
				target: { kind: 'led', name: 'led0' },
				hertz: 1,
				tolerance: 0.1,
				duringMs: 4000
			}
		],
		['expect: { no-text: failed }', { kind: 'no-text', text: 'failed' }]
	])('reads %s', (line, check) => {
		expect(stepOf(line).action).toEqual({ kind: 'expect', check });
	});

	it.each([
		['kill: a', { kind: 'kill', container: 'a' }],
		['click: sw1', { kind: 'click', button: 'sw1' }],
		[
			'set: { sensor: motion, channel: Acceleration X, to: -1.5 }',
			{ kind: 'set', sensor: 'motion', channel: 'Acceleration X', value: -1.5 }
		],
		['send: ocre ps', { kind: 'send', line: 'ocre ps' }],
		['delay: 1.5 s', { kind: 'delay', ms: 1500 }],
		['reset: board', { kind: 'reset' }],
		[
			'run: { project: subscriber, as: ear, arguments: [a], environment: [A=b] }',
			{ kind: 'run', project: 'subscriber', id: 'ear', args: ['a'], environment: ['A=b'] }
		]
	])('reads %s', (line, action) => {
		expect(stepOf(line).action).toEqual(action);
	});

	it.each([
		['', ['1:1 scenario-empty']],
		['- a', ['1:1 scenario-not-map']],
		['name: x', ['1:1 field-missing']],
		['steps: []', ['1:8 scenario-no-steps']],
		['timeout: 3\nsteps: [{ run: project }]', ['1:10 wrong-type']],
		['timeout: 3 h\nsteps: [{ run: project }]', ['1:10 scenario-time']],
		['mode: real\nsteps: [{ run: project }]', ['1:7 scenario-mode']],
		[steps('run: project\n    wait: { text: a }'), ['2:5 scenario-step']],
		[steps('prss: sw0'), ['2:5 field-unknown', '2:5 scenario-step']],
		[steps('wait: { txt: a }'), ['2:11 scenario-condition', '2:13 field-unknown']],
		[steps('wait: { text: a, led: led0 }'), ['2:11 scenario-condition']],
		[steps('wait: { text: a, is: lit }'), ['2:22 scenario-condition']],
		[steps('wait: { led: led0 }'), ['2:13 scenario-condition']],
		[steps('wait: { led: led0, is: high }'), ['2:28 scenario-condition']],
		[steps('wait: { no-text: a }'), ['2:11 scenario-condition']],
		[steps('expect: { led: led0, changes: 2 }'), ['2:13 scenario-condition']],
		[steps('expect: { led: led0, blinks: 1 Hz, during: 1 s }'), ['2:48 scenario-condition']],
		[steps('wait: { match: "(" }'), ['2:20 scenario-pattern']],
		[steps('wait: { match: "a(?=b)" }'), ['2:20 scenario-pattern']],
		[steps('wait: { pin: LED, is: low }'), ['2:18 scenario-pin']],
		[steps('wait: { exit: 0.5 }'), ['2:19 scenario-condition']],
		[steps('kill: "a b"'), ['2:11 scenario-container']],
		[steps('send: "a\\nb"'), ['2:11 scenario-character']],
		[steps('delay: 99 min'), ['2:12 scenario-time']],
		[steps('set: { sensor: a }'), ['2:5 scenario-set']],
		[steps('wait: *x'), ['2:11 yaml-alias']]
	])('says where %j is wrong', (source, findings) => {
		expect(findingsOf(source).sort()).toEqual([...findings].sort());
	});

	it('survives every prefix of a good file', () => {
		const source = steps(
			'run: { project: a }',
			'wait: { led: led0, is: lit }',
			'set: { sensor: a, to: 1 }'
		);
		for (let length = 0; length < source.length; length++)
			expect(() => parseScenario(source.slice(0, length))).not.toThrow();
	});

	it('matches a pattern that would keep a backtracking engine busy for years', () => {
		expect(stepOf('wait: { match: "^(a+)+$" }').action).toMatchObject({ kind: 'wait' });
	});
});
