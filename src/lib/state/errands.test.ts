// What parts of the page are asked for: taken once, by the one that it is for, also when that comes late.
import { expect, test } from 'vitest';
import { Errands } from './errands.svelte.ts';

test('an errand waits for its part, and is done once', () => {
	const errands = new Errands();
	const done: string[] = [];
	const storage = {
		'storage.upload': () => done.push('upload'),
		'storage.remove': (path: string) => done.push(`remove ${path}`)
	};
	errands.ask('storage.remove', '/lfs/a');
	errands.take({ 'console.copy': () => done.push('copy') });
	expect(done).toEqual([]);
	errands.take(storage);
	errands.take(storage);
	expect(done).toEqual(['remove /lfs/a']);
});

test('a later one takes the place of one that nobody took', () => {
	const errands = new Errands();
	const done: string[] = [];
	errands.ask('console.copy');
	errands.ask('console.search');
	errands.take({
		'console.copy': () => done.push('copy'),
		'console.search': () => done.push('search')
	});
	expect(done).toEqual(['search']);
	expect(errands.current).toBeNull();
});

test('one that asks for another while it is done is not lost', () => {
	const errands = new Errands();
	errands.ask('storage.upload');
	errands.take({ 'storage.upload': () => errands.ask('storage.refresh') });
	expect(errands.current?.name).toBe('storage.refresh');
});
