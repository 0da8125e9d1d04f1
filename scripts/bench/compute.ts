// How fast a program computes in a container: the same wasm run by the page itself is what the browser can do.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { withPage } from './browser-session.ts';
import { runBetween } from './containers.ts';
import type { Bench } from './part.ts';
import { compileProgram } from './programs.ts';
import { median, milliseconds } from './report.ts';

const RUNS = 5;
/** A browser's clocks and other tabs make that much of a difference. */
const NATIVE_RATIO = 1.1;

/** Milliseconds of the program's `_start`, called in the page with a console that goes nowhere. */
function runDirectly(page: Page, wasm: string, initial: number, maximum: number): Promise<number> {
	return page.evaluate(
		async ([base64, pages, most]) => {
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const module = await WebAssembly.compile(bytes);
			const memory = new WebAssembly.Memory({ initial: pages, maximum: most });
			const view = () => new DataView(memory.buffer);
			const imports: Record<string, Record<string, WebAssembly.ImportValue>> = { env: { memory } };
			for (const { module: from, name, kind } of WebAssembly.Module.imports(module))
				if (kind === 'function') (imports[from] ??= {})[name] = () => 0;
			imports['wasi_snapshot_preview1']!['fd_write'] = (
				_fd: number,
				vectors: number,
				count: number,
				written: number
			) => {
				let total = 0;
				for (let i = 0; i < count; i++) total += view().getUint32(vectors + 8 * i + 4, true);
				view().setUint32(written, total, true);
				return 0;
			};
			const { exports } = new WebAssembly.Instance(module, imports);
			const start = performance.now();
			(exports['_start'] as () => void)();
			return performance.now() - start;
		},
		[wasm, initial, maximum] as const
	);
}

export async function measureCompute({ signal, report }: Bench): Promise<void> {
	const source = readFileSync('scripts/bench/programs/compute.c', 'utf8');
	const { wasm, report: size } = await compileProgram(source);
	const base64 = Buffer.from(wasm).toString('base64');
	await withPage(signal, async (page, playground) => {
		await playground.open();
		await playground.newProject('Hello');
		await playground.write(source);
		const inContainer: number[] = [];
		const directly: number[] = [];
		for (let i = 0; i < RUNS; i++) {
			directly.push(await runDirectly(page, base64, size.initialPages, size.maxPages));
			await playground.console.clear();
			inContainer.push(await runBetween(page, playground, ['compute begin', 'compute end']));
		}
		const ratio = median(inContainer) / median(directly);
		report({ what: 'computing in a container', value: milliseconds(inContainer) });
		report({ what: 'the same wasm run by the page', value: milliseconds(directly) });
		report({
			what: 'container to page',
			value: `${ratio.toFixed(2)} times`,
			level: `≤ ${NATIVE_RATIO} times`,
			reached: ratio <= NATIVE_RATIO
		});
	});
}
