import { expect, test } from 'vitest';
import { Exceptions } from './exceptions.ts';

const log = (module: string, text: string) =>
	({ kind: 'log', level: 'inf', module, text, atMs: 0 }) as const;

test('a trap is told in the user’s words with the runtime’s own behind', () => {
	const exceptions = new Exceptions();
	exceptions.hear(log('wamr_runtime', 'Container 0x20001000 exception: Exception: unreachable'));
	exceptions.hear(log('container', "Container 'hello' exited. Result is = 0"));
	expect(exceptions.take('hello')).toMatch(/^stopped: .* \(unreachable\)$/);
	expect(exceptions.take('hello')).toBeNull();
});

test('a kill is no trap, and a container that ends by itself has no exception', () => {
	const exceptions = new Exceptions();
	exceptions.hear(log('wamr_runtime', 'Container 0x1 exception: Exception: terminated by user'));
	exceptions.hear(log('container', "Container 'a' exited. Result is = 0"));
	exceptions.hear(log('container', "Container 'b' exited. Result is = 3"));
	expect(exceptions.take('a')).toBe('was stopped');
	expect(exceptions.take('b')).toBeNull();
});

test('what a container prints is not taken for the runtime’s word', () => {
	const exceptions = new Exceptions();
	exceptions.hear({ kind: 'output', text: 'exception: Exception: unreachable\n', atMs: 0 });
	exceptions.hear(log('container', "Container 'a' exited. Result is = 0"));
	expect(exceptions.take('a')).toBeNull();
});
