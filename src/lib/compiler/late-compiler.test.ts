import { expect, test } from 'vitest';
import type { Compiler } from './compiler.ts';
import { FakeCompiler } from './fake-compiler.ts';
import { lateCompiler } from './late-compiler.ts';

function setUp() {
	const fake: FakeCompiler & Pick<Compiler, 'onend'> = new FakeCompiler();
	const answers: (Error | Compiler)[] = [];
	let fetched = 0;
	const late = lateCompiler(async () => {
		fetched++;
		await Promise.resolve();
		const answer = answers.shift() ?? fake;
		if (answer instanceof Error) throw answer;
		return answer;
	});
	return { fake, late, answers, fetched: () => fetched };
}

test('the client is fetched with the first call, and once', async () => {
	const { fake, late, fetched } = setUp();
	expect([late.state, fetched()]).toEqual(['unloaded', 0]);
	await Promise.all([late.load(), late.compile({ files: { 'main.c': '' } })]);
	expect([late.state, fetched(), fake.requests.length]).toEqual(['ready', 1, 1]);
});

test('a client that cannot be fetched is fetched again by the next call', async () => {
	const { late, answers, fetched } = setUp();
	answers.push(new Error('no network'));
	await expect(late.load()).rejects.toThrow('no network');
	await late.load();
	expect([late.state, fetched()]).toEqual(['ready', 2]);
});

test('a run that is cancelled does not wait for the client', async () => {
	const late = lateCompiler(() => new Promise(() => undefined));
	const cancel = new AbortController();
	const loading = late.load({ signal: cancel.signal });
	cancel.abort(new Error('cancelled'));
	await expect(loading).rejects.toThrow('cancelled');
});

test('the end of its worker is passed on, to those who listen by then', async () => {
	const { fake, late } = setUp();
	await late.load();
	let ends = 0;
	late.onend = () => ends++;
	fake.onend?.();
	expect(ends).toBe(1);
});
