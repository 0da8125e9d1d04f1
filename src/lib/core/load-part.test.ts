import { expect, test } from 'vitest';
import { AppError } from './errors.ts';
import { loadPart, watchLinks } from './load-part.ts';

const counted = () => {
	const links = { cleanings: 0, removeBroken: () => void links.cleanings++ };
	return links;
};

test('a part that arrives is handed on', async () => {
	expect(await loadPart(() => Promise.resolve(7), counted())).toBe(7);
});

test('a part that does not arrive has one code whatever the browser said, and keeps the cause', async () => {
	const cause = new TypeError('Failed to fetch dynamically imported module');
	const failed = loadPart(() => Promise.reject(cause), counted());
	await expect(failed).rejects.toMatchObject({ code: 'part-unavailable', cause });
});

test('a failure of our own keeps its code', async () => {
	const failed = loadPart(() => Promise.reject(new AppError('storage-full', 'Full.')), counted());
	await expect(failed).rejects.toMatchObject({ code: 'storage-full' });
});

test('styles that did not arrive are forgotten before the next attempt and after a failure', async () => {
	const links = counted();
	await loadPart(() => Promise.reject(new Error('gone')), links).catch(() => {});
	expect(links.cleanings).toBe(2);
});

test('only styles that failed are removed: one that is on its way is waited for', () => {
	let tell: (event: { target: unknown }) => void = () => {};
	const links = watchLinks({ addEventListener: (_type, listener) => void (tell = listener) });
	const removed: string[] = [];
	const element = (name: string, nodeName = 'LINK') => ({
		...{ nodeName, rel: 'stylesheet', sheet: null },
		remove: () => void removed.push(name)
	});
	element('loading');
	links.removeBroken();
	tell({ target: element('failed') });
	tell({ target: element('picture', 'IMG') });
	links.removeBroken();
	links.removeBroken();
	expect(removed).toEqual(['failed']);
});
