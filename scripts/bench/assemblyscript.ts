// AssemblyScript in Chromium: what its first use downloads, warm compiles of its blinky, and the size of the image.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { compileFolder } from '../cli/compile-folder.ts';
import { withPage } from './browser-session.ts';
import type { Bench } from './part.ts';
import { median, milliseconds } from './report.ts';

const EXAMPLE = 'src/examples/blinky-as';
const WARM_RUNS = 7;
const LEVEL_MS = 300;
const LEVEL_BYTES = 2048;
const LEVEL_DOWNLOAD_BYTES = 2_200_000;

async function downloadBytes(): Promise<number> {
	const vendor = path.join(import.meta.dirname, '../../static/vendor');
	const names = await readdir(vendor, { recursive: true });
	const script = names.find((name) => /assemblyscript-\w+\.js\.br$/.test(name));
	return script === undefined ? NaN : (await stat(path.join(vendor, script))).size;
}

export async function measureAssemblyScript({ signal, report }: Bench): Promise<void> {
	let compileMs: number[] = [];
	await withPage(signal, async (page, playground) => {
		await playground.open();
		await playground.newProject('Blinky in AssemblyScript');
		const source = await playground.source();
		// The first one loads the compiler.
		for (let i = 0; i <= WARM_RUNS; i++) {
			await playground.write(`${source}\n/* ${i} */\n`);
			await playground.run();
		}
		await playground.stop();
		compileMs = await page.evaluate(() =>
			performance.getEntriesByName('compile').map(({ duration }) => duration)
		);
	});
	const warmMs = compileMs.slice(1);
	report({
		what: 'warm compile of blinky in AssemblyScript',
		value: milliseconds(warmMs),
		level: `≤ ${LEVEL_MS} ms`,
		reached: median(warmMs) <= LEVEL_MS
	});
	const imageBytes = (await compileFolder(EXAMPLE))?.program.wasm.length ?? NaN;
	report({
		what: 'its image',
		value: `${imageBytes} B`,
		level: `≤ ${LEVEL_BYTES} B`,
		reached: imageBytes <= LEVEL_BYTES
	});
	const bytes = await downloadBytes();
	report({
		what: 'download of its first use, brotli',
		value: `${bytes} B`,
		level: `≤ ${LEVEL_DOWNLOAD_BYTES} B`,
		reached: bytes <= LEVEL_DOWNLOAD_BYTES
	});
}
