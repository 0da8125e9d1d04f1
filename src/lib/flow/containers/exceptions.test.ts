import { expect, test } from 'vitest';
import { endingWords, Exceptions } from './exceptions.ts';
import { said } from '#lib/texts/testing-said.ts';

const log = (module: string, text: string) =>
	({ kind: 'log', level: 'inf', module, text, atMs: 0 }) as const;

test('a trap is told in the user’s words with the runtime’s own behind', () => {
	const exceptions = new Exceptions();
	exceptions.hear(log('wamr_runtime', 'Container 0x20001000 exception: Exception: unreachable'));
	exceptions.hear(log('container', "Container 'hello' exited. Result is = 0"));
	expect(said(endingWords('hello', exceptions.take('hello'), 0))).toMatch(
		/^hello stopped: .* \(unreachable\)$/
	);
	expect(exceptions.take('hello')).toBeNull();
});

test('a kill is not a trap, and a container that ends by itself has no exception', () => {
	const exceptions = new Exceptions();
	exceptions.hear(log('wamr_runtime', 'Container 0x1 exception: Exception: terminated by user'));
	exceptions.hear(log('container', "Container 'a' exited. Result is = 0"));
	exceptions.hear(log('container', "Container 'b' exited. Result is = 3"));
	expect(said(endingWords('a', exceptions.take('a'), 0))).toBe('a was stopped');
	expect(said(endingWords('b', null, 3))).toBe('b ended with exit code 3');
	expect(exceptions.take('b')).toBeNull();
});

test('what a container prints is not taken for the runtime’s word', () => {
	const exceptions = new Exceptions();
	exceptions.hear({ kind: 'output', text: 'exception: Exception: unreachable\n', atMs: 0 });
	exceptions.hear(log('container', "Container 'a' exited. Result is = 0"));
	expect(exceptions.take('a')).toBeNull();
});
