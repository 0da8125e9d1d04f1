// The headers that a host is asked to send, as hosts read `static/_headers`: every rule that matches adds its own.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

function rules(): { pattern: RegExp; headers: (readonly [name: string, value: string])[] }[] {
	const blocks = readFileSync('static/_headers', 'utf8').trim().split(/\n\n+/);
	return blocks.map((block) => {
		const [path = '', ...lines] = block.split('\n');
		const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
		const headers = lines.map((line) => {
			const [name = '', ...value] = line.trim().split(': ');
			return [name, value.join(': ')] as const;
		});
		return { pattern: new RegExp(`^${escaped}$`), headers };
	});
}

function headersOf(path: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const { pattern, headers } of rules())
		for (const [name, value] of pattern.test(path) ? headers : [])
			// Hosts join what is said twice.
			found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
	return found;
}

const PATHS = [
	'/',
	'/web-frame.html',
	'/_app/version.json',
	'/_app/immutable/entry/start.js',
	'/_app/immutable/workers/simulator.worker.js',
	'/vendor/clang/llvm.core.wasm'
];

test.each(PATHS)('%s is isolated, and no header is said twice', (path) => {
	const headers = headersOf(path);
	expect(headers).toMatchObject({
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Embedder-Policy': 'require-corp'
	});
	for (const name of ['Cross-Origin-Resource-Policy', 'Cache-Control'])
		expect(headers[name] ?? '').not.toMatch(/same-origin.*origin|immutable.*immutable/);
});

test('the frame of containers’ pages may be shown although its origin is opaque', () => {
	expect(headersOf('/web-frame.html')['Cross-Origin-Resource-Policy']).toBe('cross-origin');
});

test('worker scripts have the policy of containers', () => {
	const policy = headersOf('/_app/immutable/workers/a.js')['Content-Security-Policy'];
	expect(policy).toContain("default-src 'none'");
});
