// The frame's end of the channel: answers find who asked, and a message that is not as agreed does nothing.
import { beforeEach, expect, test } from 'vitest';
import { createLink, type Link, type SocketMessage } from './link.ts';

const REQUEST = { method: 'GET', path: '/', headers: [], body: null };
const ANSWER = { status: 200, reason: 'OK', headers: [], body: new ArrayBuffer(2) };

let posted: Record<string, unknown>[];
let hear: (data: unknown) => void;
let link: Link;

beforeEach(() => {
	posted = [];
	const port = {
		onmessage: null as ((event: MessageEvent) => void) | null,
		postMessage: (message: Record<string, unknown>) => void posted.push(message)
	};
	hear = (data) => port.onmessage!({ data } as MessageEvent);
	link = createLink(port as unknown as MessagePort);
});

test('two requests get their own answers, in whatever order', async () => {
	const first = link.ask(REQUEST);
	const second = link.ask({ ...REQUEST, path: '/b' });
	expect(posted).toEqual([
		{ kind: 'request', id: 1, ...REQUEST },
		{ kind: 'request', id: 2, ...REQUEST, path: '/b' }
	]);
	hear({ kind: 'failed', id: 2, message: 'refused' });
	hear({ kind: 'response', id: 1, ...ANSWER });
	hear({ kind: 'failed', id: 1, message: 'late' });
	await expect(second).rejects.toEqual(new TypeError('refused'));
	expect(await first).toMatchObject(ANSWER);
});

test('who gives up is told so, and the playground, too; a late answer is lost', async () => {
	const stop = new AbortController();
	const asked = link.ask(REQUEST, stop.signal);
	stop.abort(new Error('enough'));
	await expect(asked).rejects.toThrow('enough');
	expect(posted.at(-1)).toEqual({ kind: 'cancel', id: 1 });
	hear({ kind: 'response', id: 1, ...ANSWER });
});

test('who gives up after the answer tells nobody', async () => {
	const stop = new AbortController();
	const asked = link.ask(REQUEST, stop.signal);
	hear({ kind: 'response', id: 1, ...ANSWER });
	await asked;
	stop.abort();
	expect(posted).toHaveLength(1);
});

test('who gave up before asks nothing', async () => {
	const asked = link.ask(REQUEST, AbortSignal.abort(new Error('enough')));
	await expect(asked).rejects.toThrow('enough');
	expect(posted).toEqual([]);
});

test('a socket hears its own messages until it is closed', () => {
	const heard: SocketMessage[] = [];
	const id = link.nextId();
	link.listen(id, (message) => heard.push(message));
	hear({ kind: 'socket-opened', id, protocol: '' });
	hear({ kind: 'socket-message', id: id + 1, data: 'another’s' });
	hear({ kind: 'socket-closed', id, code: 1000, reason: '', clean: true });
	hear({ kind: 'socket-message', id, data: 'late' });
	expect(heard.map(({ kind }) => kind)).toEqual(['socket-opened', 'socket-closed']);
});

test('a page is shown as it came', () => {
	const shown: string[][] = [];
	link.onpage = (...page) => shown.push(page);
	hear({ kind: 'show', html: '<p>', address: 'http://board.local/' });
	expect(shown).toEqual([['<p>', 'http://board.local/']]);
});

test('who asks whether it is there gets an answer', () => {
	hear({ kind: 'ask' });
	expect(posted).toEqual([{ kind: 'here' }]);
});

test.each([
	null,
	undefined,
	1,
	'show',
	[],
	{},
	{ kind: 'constructor' },
	{ kind: 'response', id: 'x' },
	{ kind: 'socket-message', id: 99 }
])('%j does nothing', (message) => {
	expect(() => hear(message)).not.toThrow();
	expect(posted).toEqual([]);
});
