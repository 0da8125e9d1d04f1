// The document around containers' pages: its policy knows the one script that it carries, and lets nothing else out.
import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { webFrameDocument } from './web-frame.ts';

let html: string;
let directives: Map<string, string>;

beforeAll(async () => {
	html = await webFrameDocument();
	const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
	directives = new Map(
		policy.split('; ').map((one) => [one.replace(/ .*/, ''), one.replace(/^\S+ /, '')])
	);
});

test('the hash in the policy is that of the loader in the document', () => {
	const loader = /<script type="text\/plain" id="loader">([^]*?)<\/script>/.exec(html)?.[1] ?? '';
	expect(loader.length).toBeGreaterThan(1000);
	const hash = createHash('sha256').update(loader).digest('base64');
	expect(directives.get('script-src')).toBe(`'sha256-${hash}' blob: 'unsafe-eval'`);
});

test('the policy comes before any script, and the loader ends none early', () => {
	expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
	expect(html.match(/<script/g)).toHaveLength(1);
	expect(html.match(/<\/script/g)).toHaveLength(1);
});

test('nothing may be loaded, framed, sent or gone to but what is in memory', () => {
	expect(directives.get('default-src')).toBe("'none'");
	for (const name of ['frame-src', 'form-action', 'base-uri'])
		expect([name, directives.get(name)]).toEqual([name, "'none'"]);
	for (const [name, sources] of directives)
		for (const source of sources.split(' '))
			expect([name, source]).toEqual([
				name,
				expect.stringMatching(/^(data:|blob:|'none'|'unsafe-inline'|'unsafe-eval'|'sha256-.{44}')$/)
			]);
	expect(directives.get('script-src')).not.toContain('unsafe-inline');
});
