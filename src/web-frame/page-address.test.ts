// What addresses in a container's page mean: those of the container are paths, all others are nothing.
import { expect, test } from 'vitest';
import { PageAddress } from './page-address.ts';

function pageAt(address: string): PageAddress {
	const page = new PageAddress();
	page.set(address);
	return page;
}

test.each([
	['b.html', '/folder/b.html'],
	['/c?d=1#e', '/c?d=1'],
	['', '/folder/a.html'],
	['  ../up ', '/up'],
	['http://localhost:8080/x', '/x'],
	['http://127.0.0.1:8080/x', '/x'],
	['http://board.local:8080/x', '/x'],
	// As pages put them together from `location`, which is that of the frame.
	['null/from-origin', '/from-origin'],
	['about:///from-protocol', '/from-protocol'],
	['http:///no-host', '/no-host'],
	['http://:8080/port-only', '/port-only']
])('%j is a path of the container', (address, path) => {
	expect(pageAt('http://board.local:8080/folder/a.html').pathOf(address)).toBe(path);
});

test.each([
	'http://example.com/',
	'https://example.com:8080/',
	'//example.com/x',
	'http://board.local/other-port',
	'http://board.local:81/x',
	'http://board.local.example.com:8080/',
	'http://board.local:8080@example.com/',
	'ws://board.local:8080/',
	'javascript:alert(1)',
	'file:///etc/passwd',
	'http://[::1',
	'\\\\example.com\\x'
])('%j is elsewhere', (address) => {
	expect(pageAt('http://board.local:8080/').pathOf(address)).toBeNull();
});

test('what is not a text is read as one, once', () => {
	let reads = 0;
	const address = { toString: () => (reads++ === 0 ? '/first' : 'http://example.com/') };
	expect(pageAt('http://board.local/').pathOf(address)).toBe('/first');
	expect(reads).toBe(1);
});

test('a base counts for what is relative, until the next page', () => {
	const page = pageAt('http://board.local/a/');
	page.setBase('/b/');
	expect(page.pathOf('c')).toBe('/b/c');
	page.setBase('http://example.com/');
	expect(page.pathOf('c')).toBeNull();
	page.setBase('http://[');
	expect(page.pathOf('c')).toBeNull();
	page.set('http://board.local/a/');
	expect(page.pathOf('c')).toBe('/a/c');
});

test('WebSockets have schemes of their own', () => {
	const page = pageAt('http://board.local/');
	expect(page.pathOf('ws://board.local/s', ['ws:'])).toBe('/s');
	expect(page.pathOf('ws:///s', ['ws:'])).toBe('/s');
	expect(page.pathOf('wss://example.com/s', ['ws:', 'wss:'])).toBeNull();
});
