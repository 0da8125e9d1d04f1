// How fast a program computes in a container: the same wasm run by the page itself is what the browser can do.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { PlaygroundPage } from '../../test/e2e/pages/playground-page.ts';
import { compileProgram } from './programs.ts';
import { median, milliseconds, type Figure } from './report.ts';

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

/** `between` measures from one printed text to another. */
export async function computeFigures(
	playground: PlaygroundPage,
	page: Page,
	between: (page: Page, begin: string, end: string) => Promise<number>
): Promise<Figure[]> {
	const source = readFileSync('scripts/bench/programs/compute.c', 'utf8');
	const { wasm, report } = await compileProgram(source);
	const base64 = Buffer.from(wasm).toString('base64');
	await playground.newProject('Two timers');
	await playground.write(source);
	const inContainer: number[] = [];
	const directly: number[] = [];
	for (let i = 0; i < RUNS; i++) {
		directly.push(await runDirectly(page, base64, report.initialPages, report.maxPages));
		await playground.console.clear();
		const took = between(page, 'compute begin', 'compute end');
		await playground.run();
		inContainer.push(await took);
	}
	const ratio = median(inContainer) / median(directly);
	return [
		{ what: 'computing in a container', value: milliseconds(inContainer) },
		{ what: 'the same wasm run by the page', value: milliseconds(directly) },
		{
			what: 'container to page',
			value: `${ratio.toFixed(2)} times`,
			level: `≤ ${NATIVE_RATIO} times`,
			reached: ratio <= NATIVE_RATIO
		}
	];
}
