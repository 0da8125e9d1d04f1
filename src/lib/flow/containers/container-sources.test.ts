import { expect, test } from 'vitest';
import type { BoardContainer, ConsoleEvent } from '#lib/board/board.ts';
import { ContainerSources } from './container-sources.ts';

const output = { kind: 'output', text: 'x', atMs: 0 } as const;
const log = (text: string): ConsoleEvent => ({
	kind: 'log',
	level: 'inf',
	module: 'container',
	text,
	atMs: 0
});
const runs = (...ids: string[]): BoardContainer[] =>
	ids.map((id) => ({ id, status: 'running', image: `${id}.wasm` }));

test('output while nothing runs is nobody’s', () => {
	expect(new ContainerSources().hear(output)).toBeUndefined();
});

test('what the only container prints is its own, from before the board says that it started', () => {
	const sources = new ContainerSources();
	expect(sources.hear(log("Created container 'a' with runtime 'wamr/wasip1'"))).toBe('a');
	expect(sources.hear(output)).toBe('a');
	expect(sources.hear(log("Started container 'a' on runtime 'wamr/wasip1'"))).toBe('a');
	expect(sources.hear(log("Container 'a' exited. Result is = 0"))).toBe('a');
	expect(sources.hear(output)).toBeUndefined();
});

test('with two at once it cannot be told', () => {
	const sources = new ContainerSources();
	sources.list(runs('a', 'b'));
	expect(sources.hear(output)).toBeUndefined();
	expect(sources.several).toEqual(['a', 'b']);
	sources.hear(log("Container 'b' exited. Result is = 1"));
	expect(sources.hear(output)).toBe('a');
	expect(sources.several).toEqual([]);
});

test('the board’s list has the last word: what was only created prints nothing', () => {
	const sources = new ContainerSources();
	sources.hear(log("Created container 'a' with runtime 'wamr/wasip1'"));
	sources.list([{ id: 'a', status: 'created', image: 'a.wasm' }, ...runs('b')]);
	expect(sources.hear(output)).toBe('b');
});

test('log lines of other parts tell of no container', () => {
	const sources = new ContainerSources();
	const other: ConsoleEvent = { ...log("Created container 'a'"), module: 'fs' } as ConsoleEvent;
	expect(sources.hear(other)).toBeUndefined();
	expect(sources.hear(output)).toBeUndefined();
});
