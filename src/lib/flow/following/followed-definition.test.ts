import { expect, test } from 'vitest';
import { definitionFor } from './followed-definition.ts';

const yaml = (name: string, permission: string) =>
	`version: '1'\nname: ${name}\nbinaries: [{ path: build/${name}.wasm }]\nconfig: { permissions: [${permission}], environment: [A=1] }\n`;

const BLINK = { path: 'build.yaml', source: yaml('blink', 'ocre_gpio') };
const IMPORTS = [
	{ module: 'env', name: 'ocre_subscribe_message', kind: 'function', type: null },
	{ module: 'wasi_snapshot_preview1', name: 'path_open', kind: 'function', type: null }
] as const;

test('the definition that names the module says how it runs', () => {
	const files = [BLINK, { path: 'message.build.yaml', source: yaml('message', 'networking') }];
	expect(definitionFor('target/release/message.wasm', files, IMPORTS)).toEqual({
		...{ imageName: 'message.wasm', capabilities: ['networking'], environment: ['A=1'] },
		...{ from: 'message.build.yaml', broken: null }
	});
});

test('of several, the nearest one does', () => {
	const files = [BLINK, { path: 'apps/blink/build.yaml', source: yaml('blink', 'networking') }];
	const of = (path: string) => definitionFor(path, files, []).from;
	expect(of('apps/blink/build/blink.wasm')).toBe('apps/blink/build.yaml');
	expect(of('build/blink.wasm')).toBe('build.yaml');
});

test('without one, the module gets what its imports need, under a name that boards take', () => {
	expect(definitionFor('out/My App.wasm', [BLINK], IMPORTS)).toEqual({
		...{ imageName: 'my-app.wasm', environment: [], from: null, broken: null },
		capabilities: ['ocre:api', 'filesystem']
	});
});

test('a definition with errors is told of where no other names the module', () => {
	const broken = { path: 'build.yaml', source: 'name: [' };
	expect(definitionFor('a.wasm', [broken], []).broken).toMatchObject({
		path: 'build.yaml',
		finding: { severity: 'error', line: 1 }
	});
	const good = { path: 'a.build.yaml', source: yaml('a', 'ocre_gpio') };
	expect(definitionFor('a.wasm', [broken, good], [])).toMatchObject({
		from: 'a.build.yaml',
		broken: null
	});
});
