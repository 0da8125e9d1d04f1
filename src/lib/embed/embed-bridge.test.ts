import { beforeEach, describe, expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { EmbedBridge, EmbedRefusal, type EmbedHost } from './embed-bridge.ts';
import type { EmbedReply, EmbedState } from './embed-messages.ts';

const PAGE = 'https://lessons.example';
const STATE: EmbedState = {
	project: 'Lamp',
	board: 'b',
	stage: 'idle',
	refusal: null,
	containers: [],
	leds: [],
	buttons: ['sw0'],
	sensors: []
};

let clock: ManualClock;
let did: string[];
let sent: [EmbedReply, string][];
let state: EmbedState;
let bridge: EmbedBridge;
let agreement: 'once' | 'always' | 'no' | Promise<'once' | 'always' | 'no'>;
let failure: Error | null;

const host: EmbedHost = {
	state: () => state,
	load: (given) => {
		did.push('link' in given ? `load ${given.link}` : `load ${JSON.stringify(given.project)}`);
		return failure ? Promise.reject(failure) : Promise.resolve();
	},
	run: () => Promise.resolve(void did.push('run')),
	stop: () => Promise.resolve(void did.push('stop')),
	press: (button, pressed) => void did.push(`press ${button} ${pressed}`),
	set: (sensor, channel, value) => {
		if (failure) throw failure;
		did.push(`set ${sensor} ${channel} ${value}`);
	},
	askToRun: () => {
		did.push('ask');
		return Promise.resolve(agreement);
	}
};

beforeEach(() => {
	clock = new ManualClock();
	[did, sent, state, agreement, failure] = [[], [], STATE, 'once', null];
	bridge = new EmbedBridge(host, {
		clock,
		origin: PAGE,
		post: (reply, origin) => void sent.push([reply, origin])
	});
});

const say = async (data: unknown, origin = PAGE, fromParent = true) => {
	bridge.hear({ data, origin, fromParent });
	await clock.advance(0);
};
const request = (type: string, more = {}, id = 1) => ({ ocre: 1, id, type, ...more });
const replies = () => sent.map(([reply]) => reply);

describe('who is heard', () => {
	test('only the page that the address names, and only as the parent', async () => {
		await say(request('stop'), 'https://evil.example');
		await say(request('stop'), 'null');
		await say(request('stop'), PAGE, false);
		expect([did, sent]).toEqual([[], []]);
		await say(request('stop'));
		expect(did).toEqual(['stop']);
		expect(sent.map(([, origin]) => origin)).toEqual([PAGE]);
	});

	test('no page where the address names none, and nothing is told then', async () => {
		const silent = new EmbedBridge(host, {
			clock,
			origin: null,
			post: (reply, origin) => void sent.push([reply, origin])
		});
		silent.hear({ data: request('stop'), origin: PAGE, fromParent: true });
		silent.ready();
		silent.print('x');
		silent.changed();
		await clock.advance(1000);
		expect([did, sent]).toEqual([[], []]);
	});

	test.each([null, 1, 'x', [], {}, { ocre: 2, id: 1, type: 'run' }, { ocre: 1, type: 'run' }])(
		'what is not ours is not answered: %j',
		async (data) => {
			await say(data);
			expect([did, sent]).toEqual([[], []]);
		}
	);
});

describe('requests', () => {
	test('are done and answered with the state', async () => {
		await say(request('load', { project: { files: {} } }, 1));
		await say(request('press', { button: 'sw0', pressed: true }, 2));
		await say(request('set', { sensor: 's', channel: 'Light', value: 3 }, 3));
		await say(request('state', {}, 4));
		expect(did).toEqual(['load {"files":{}}', 'press sw0 true', 'set s Light 3']);
		expect(replies()).toEqual(
			[1, 2, 3, 4].map((id) => ({ ocre: 1, type: 'answer', id, ok: true, state: STATE }))
		);
	});

	test('a press without an end is one of a tenth of a second', async () => {
		await say(request('press', { button: 'sw0' }));
		expect(did).toEqual(['press sw0 true']);
		await clock.advance(100);
		expect(did.at(-1)).toBe('press sw0 false');
	});

	test.each([
		['load', {}],
		['load', { project: 'x' }],
		['press', { button: 1 }],
		['press', { button: 'x'.repeat(201) }],
		['set', { sensor: 's', channel: 1, value: 'x' }],
		['set', { sensor: 's', channel: 1, value: NaN }],
		['constructor', {}]
	])('that are wrong are answered with what is wrong: %s %j', async (type, more) => {
		await say(request(type, more));
		expect(did).toEqual([]);
		expect(replies()).toMatchObject([{ ok: false, code: 'malformed' }]);
	});

	test('that fail are answered with the code of the failure', async () => {
		failure = new AppError('link-cut', 'cut');
		await say(request('load', { link: 'x' }, 1));
		failure = new RangeError('no such sensor');
		await say(request('set', { sensor: 's', channel: 1, value: 1 }, 2));
		failure = new EmbedRefusal('compile-failed', 'The program has errors.');
		await say(request('load', { link: 'x' }, 3));
		expect(replies()).toMatchObject([
			{ id: 1, code: 'link-cut' },
			{ id: 2, code: 'failed', message: 'no such sensor' },
			{ id: 3, code: 'compile-failed' }
		]);
	});
});

describe('nothing runs before the user agrees', () => {
	test('each time, unless they always let the page', async () => {
		await say(request('run', {}, 1));
		await say(request('run', {}, 2));
		expect(did).toEqual(['ask', 'run', 'ask', 'run']);
		agreement = 'always';
		await say(request('run', {}, 3));
		await say(request('run', {}, 4));
		expect(did.slice(4)).toEqual(['ask', 'run', 'run']);
	});

	test('a no is told, and nothing runs', async () => {
		agreement = 'no';
		await say(request('run'));
		expect(did).toEqual(['ask']);
		expect(replies()).toMatchObject([{ ok: false, code: 'refused' }]);
	});

	test('nor asked for where nothing can run', async () => {
		state = { ...STATE, refusal: 'page-framed' };
		await say(request('run'));
		expect(did).toEqual([]);
		expect(replies()).toMatchObject([{ ok: false, code: 'page-framed' }]);
	});

	test('one question at a time: others are refused meanwhile', async () => {
		let agree: (answer: 'once') => void = () => undefined;
		agreement = new Promise((resolve) => (agree = resolve));
		await say(request('run', {}, 1));
		await say(request('run', {}, 2));
		expect(did).toEqual(['ask']);
		expect(replies()).toMatchObject([{ id: 2, code: 'refused' }]);
		agree('once');
		await clock.advance(0);
		expect(did).toEqual(['ask', 'run']);
	});
});

describe('floods', () => {
	test('of requests are cut to what a second allows, and told once', async () => {
		for (let id = 1; id <= 10_000; id++)
			bridge.hear({ data: request('stop', {}, id), origin: PAGE, fromParent: true });
		await clock.advance(0);
		expect(did).toHaveLength(100);
		expect(replies().filter((reply) => 'code' in reply && reply.code === 'flooded')).toHaveLength(
			1
		);
		await clock.advance(1000);
		did.length = 0;
		for (let id = 1; id <= 200; id++)
			bridge.hear({ data: request('stop', {}, id), origin: PAGE, fromParent: true });
		await clock.advance(0);
		expect(did).toHaveLength(50);
	});

	test('of output are cut to what a tenth of a second has room for', async () => {
		for (let i = 0; i < 100; i++) bridge.print('x'.repeat(10_000));
		await clock.advance(100);
		expect(replies()).toMatchObject([
			{ type: 'console', text: 'x'.repeat(65_536), dropped: 1_000_000 - 65_536 }
		]);
	});

	test('of states are told at most ten times a second, and only what changed', async () => {
		bridge.changed();
		bridge.changed();
		await clock.advance(100);
		bridge.changed();
		await clock.advance(100);
		state = { ...STATE, stage: 'running' };
		bridge.changed();
		await clock.advance(100);
		expect(replies()).toMatchObject([
			{ type: 'state', state: { stage: 'idle' } },
			{ type: 'state', state: { stage: 'running' } }
		]);
	});
});

test('after its end it hears and tells nothing', async () => {
	bridge.print('x');
	bridge.dispose();
	bridge.dispose();
	await say(request('stop'));
	await clock.advance(1000);
	expect([did, sent]).toEqual([[], []]);
});
