// Files that only Zephyr's own tools read: what can be told of them without Zephyr is told here.
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseIdentityLine, writeIdentityLine } from '#lib/wire/identity-line.ts';
import { file, options } from './read-files.ts';

interface Scenario {
	build_only?: boolean;
	platform_allow: string[];
	integration_platforms?: string[];
	harness?: string;
	harness_config?: { type: string; regex: string[] };
}

interface SampleFile {
	sample: { name: string; description: string };
	common: { tags: string; modules: string[] };
	tests: Record<string, Scenario>;
}

const sample = parse(file('sample.yaml')) as SampleFile;
const scenarios = Object.entries(sample.tests);
/** What Twister's schema has of what is used here: another key is refused by it. */
const SCENARIO_KEYS = [
	...['build_only', 'platform_allow', 'integration_platforms', 'harness', 'harness_config'],
	...['tags', 'modules', 'extra_configs', 'extra_args', 'timeout', 'min_ram', 'min_flash']
];

test('sample.yaml has what Twister asks for, and nothing that it does not know', () => {
	expect(Object.keys(sample).sort()).toEqual(['common', 'sample', 'tests']);
	expect(sample.sample).toEqual({
		name: expect.any(String) as string,
		description: expect.any(String) as string
	});
	for (const key of Object.keys(sample.common)) expect(SCENARIO_KEYS).toContain(key);
	for (const [name, scenario] of scenarios) {
		// At least one dot, as Twister wants names of scenarios.
		expect(name).toMatch(/^[a-z]\w*(\.[a-z]\w*)+$/);
		for (const key of Object.keys(scenario)) expect(SCENARIO_KEYS, name).toContain(key);
		for (const platform of scenario.integration_platforms ?? [])
			expect(scenario.platform_allow).toContain(platform);
	}
});

test('its platforms are the boards that the firmware has files for, each in one scenario', () => {
	const platforms = scenarios.flatMap(([, { platform_allow }]) => platform_allow);
	expect(new Set(platforms).size).toBe(platforms.length);
	const files = readdirSync(new URL('../boards', import.meta.url))
		.filter((name) => name.endsWith('.conf'))
		.map((name) => name.replace('.conf', ''));
	const named = (platform: string) => platform.replace(/@[^/]*/, '').replaceAll('/', '_');
	expect(platforms.map(named).sort()).toEqual(files.sort());
	for (const platform of platforms) expect(file('README.md')).toContain(platform.split('/')[0]!);
});

test('its modules are those that the README names', () => {
	for (const name of sample.common.modules.filter((one) => one !== 'ocre'))
		expect(file('README.md')).toContain(`\`${name}\``);
});

test('what the console is searched for is the line that the firmware prints', () => {
	const line = writeIdentityLine({
		...{ version: '0.1.0', board: 'native_sim/native/64', ocre: '0.7.0', zephyr: '4.3.0', abi: 1 },
		...{ groups: ['always'], containers: 16, timers: 8 }
	});
	expect(parseIdentityLine(line)).toMatchObject({ version: '0.1.0' });
	const consoles = scenarios.filter(([, { harness }]) => harness === 'console');
	expect(consoles).toHaveLength(1);
	for (const [, { harness_config: config }] of consoles) {
		expect(config?.type).toBe('one_line');
		for (const pattern of config!.regex) expect(line).toMatch(new RegExp(pattern));
	}
});

test.each(['mcuboot.conf', 'boot-mode.conf', 'sysbuild/mcuboot.conf'])(
	'%s holds options only, none of them set in prj.conf',
	(name) => {
		const common = options('prj.conf');
		const own = [...options(name).keys()];
		expect(own.length).toBeGreaterThan(0);
		for (const symbol of own) expect(common.has(symbol), symbol).toBe(false);
	}
);

test('serial recovery has the console for itself', () => {
	const conf = options('sysbuild/mcuboot.conf');
	expect([conf.get('BOOT_SERIAL_UART'), conf.get('UART_CONSOLE')]).toEqual(['y', 'n']);
});

test('what an overlay includes of ours is there, and what it refers to is declared in it', () => {
	for (const name of ['sysbuild/mcuboot.overlay', 'mcuboot/b_u585i_iot02a.overlay']) {
		const source = file(name);
		const includes = [...source.matchAll(/#include "([^"]+)"/g)].map(([, one]) => one!);
		const whole = [source];
		for (const include of includes) {
			const place = new URL(`../${name.replace(/[^/]+$/, '')}${include}`, import.meta.url);
			expect(existsSync(place), include).toBe(true);
			whole.push(file(`sysbuild/${include}`));
		}
		for (const [, label] of source.matchAll(/zephyr,code-partition = &(\w+);/g))
			expect(whole.join('\n')).toContain(`${label}: partition@`);
	}
});
