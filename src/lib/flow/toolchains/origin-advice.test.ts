import { expect, test } from 'vitest';
import { BOARD_FEATURES, FEATURES } from '#lib/image/inspect/features.ts';
import { ORIGINS, type ModuleOrigin } from '#lib/image/inspect/module-origin.ts';
import { said } from '#lib/texts/testing-said.ts';
import { adviceOn, originName, type AdvisedFinding } from './origin-advice.ts';

function advice(
	finding: AdvisedFinding,
	origin: ModuleOrigin | null,
	imports: readonly [module: string, name: string][] = []
): string | null {
	const words = adviceOn(
		finding,
		origin,
		imports.map(([module, name]) => ({ module, name, kind: 'function', type: '()' }))
	);
	return words ? String(said(words)) : null;
}

test('the fix is a flag or a setting of the language that the module was made with', () => {
	const exceptions = { code: 'feature-unsupported', feature: 'exceptions' } as const;
	expect(advice(exceptions, 'rust')).toMatch(/^Rust: .*panic = "abort".*Cargo\.toml/);
	expect(advice(exceptions, 'clang')).toMatch(/^C or C\+\+: .*-fno-exceptions/);
	expect(advice({ code: 'memory-too-large' }, 'zig')).toMatch(/^Zig: .*--stack 16384/);
	expect(advice({ code: 'component' }, 'tinygo')).toMatch(/^TinyGo: .*-target=wasip1/);
	expect(advice({ code: 'entry-missing' }, 'assemblyscript')).toMatch(/--exportStart _start/);
	expect(advice({ code: 'entry-missing' }, 'emscripten')).toMatch(/-sSTANDALONE_WASM/);
});

test('without a language, only what helps in each is said', () => {
	expect(advice({ code: 'entry-missing' }, null)).toBeNull();
	expect(advice({ code: 'component' }, null)).toMatch(/^This is a component/);
	expect(advice({ code: 'feature-unsupported', feature: 'gc' }, null)).toMatch(/Kotlin/);
});

test('unknown imports are explained by where they come from', () => {
	const unknown = { code: 'import-unknown' };
	expect(advice(unknown, 'rust', [['wbg', '__wbg_log_1']])).toMatch(/wasm-bindgen is for browsers/);
	expect(advice(unknown, 'tinygo', [['gojs', 'runtime.ticks']])).toMatch(/-target=wasip1/);
	expect(advice(unknown, 'assemblyscript', [['env', 'abort']])).toMatch(/--use abort=/);
	expect(advice(unknown, 'emscripten', [['env', 'emscripten_resize_heap']])).toMatch(/wasi-sdk/);
	expect(advice(unknown, null, [['wasi:sockets/tcp@0.2.0', 'connect']])).toMatch(/preview 2/);
	expect(advice(unknown, 'rust', [['wasi:sockets/tcp@0.2.0', 'connect']])).toMatch(/wasm32-wasip1/);
	expect(advice(unknown, 'clang', [['env', 'ocre_sleeep']])).toMatch(/--allow-undefined/);
	expect(advice(unknown, null, [['env', 'ocre_sleeep']])).toBeNull();
});

test('nothing is said of what is not about the toolchain', () => {
	expect(advice({ code: 'capability-missing' }, 'rust')).toBeNull();
});

test('each feature that boards lack has advice for the languages that can make it', () => {
	for (const feature of FEATURES.filter((one) => !BOARD_FEATURES.has(one)))
		expect(
			ORIGINS.some((origin) => advice({ code: 'feature-unsupported', feature }, origin) !== null),
			feature
		).toBe(true);
});

test('each toolchain has a name', () => {
	expect(ORIGINS.map((origin) => said(originName(origin)))).toContain('C or C++');
});
