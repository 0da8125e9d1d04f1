import { beforeEach, describe, expect, test } from 'vitest';
import { latin1 } from '#lib/core/bytes.ts';
import { loadRecording, RECORDED_VERSIONS } from '../../../../test/recording.ts';
import { ConsoleFilter } from './console-filter.ts';
import { Endings } from './endings.ts';
import { LogSplitter } from './log-lines.ts';

test.each(RECORDED_VERSIONS)(
	'a recorded trap and a recorded kill are told apart (%s)',
	(version) => {
		const heard = (name: string): Endings => {
			const endings = new Endings();
			const filter = new ConsoleFilter();
			const splitter = new LogSplitter();
			for (const { direction, bytes } of loadRecording(name, version))
				if (direction === 'rx')
					for (const token of filter.push(latin1(bytes)))
						for (const piece of token.kind === 'text' ? splitter.push(token.text) : [])
							if (piece.kind === 'log') endings.hear(piece);
			return endings;
		};
		const codes = heard('B-08-exit-codes');
		expect(codes.of('tr')).toBe('unreachable');
		expect(codes.of('nosuch')).toBeUndefined();
	}
);

test('a container that is made again has not ended', () => {
	const endings = new Endings();
	const log = (module: string, text: string) => endings.hear({ level: 'inf', module, text });
	log('wamr_runtime', 'Container 0x1 exception: Exception: integer divide by zero');
	log('container', "Container 'a' exited. Result is = 0");
	log('container', "Started container 'a' on runtime 'wamr/wasip1'");
	expect(endings.of('a')).toBe('integer divide by zero');
	log('container', "Created container 'a' with runtime 'wamr/wasip1'");
	expect(endings.of('a')).toBeUndefined();
	log('container', "Container 'a' exited. Result is = 0");
	expect(endings.of('a')).toBeUndefined();
});

describe('of several containers', () => {
	let endings: Endings;
	const log = (module: string, text: string) => endings.hear({ level: 'inf', module, text });
	const traps = (why: string) => log('wamr_runtime', `Container exception: Exception: ${why}`);
	const exits = (id: string) => log('container', `Container '${id}' exited. Result is = 0`);

	beforeEach(() => void (endings = new Endings()));

	test('a reason belongs to the one that is named next, and to no other', () => {
		traps('unreachable');
		exits('a');
		exits('b');
		expect([endings.of('a'), endings.of('b')]).toEqual(['unreachable', undefined]);
		exits('a');
		expect(endings.of('a')).toBeUndefined();
	});

	test('other lines between them change nothing', () => {
		traps('out of bounds');
		log('wamr_runtime', 'Instance was destroyed');
		log('container', 'Something else');
		log('elsewhere', "Container 'a' exited. Result is = 0");
		expect(endings.of('a')).toBeUndefined();
		log('elsewhere', 'exception: Exception: made up');
		exits('a');
		expect(endings.of('a')).toBe('out of bounds');
	});

	test.each(['Created', 'Removed'])('one that was %s has not ended', (verb) => {
		traps('unreachable');
		exits('a');
		log('container', `${verb} container 'a'`);
		expect(endings.of('a')).toBeUndefined();
	});

	test('a hundred are kept, the first ones go', () => {
		for (let i = 0; i < 101; i++) {
			traps(`reason ${i}`);
			exits(`c${i}`);
		}
		expect(endings.of('c0')).toBeUndefined();
		expect([endings.of('c1'), endings.of('c100')]).toEqual(['reason 1', 'reason 100']);
	});

	test('a reset forgets them, and a reason that nobody was named for', () => {
		traps('unreachable');
		exits('a');
		traps('out of bounds');
		endings.forget();
		exits('b');
		expect([endings.of('a'), endings.of('b')]).toEqual([undefined, undefined]);
	});
});
