// `npm run bench`: one table of what the product costs and how fast it is, on this machine, in one run.
// Build the site first. Chromium is needed; clang and lld from the system give the ratio of the compile.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureBrowser } from './browser.ts';
import { measureImages } from './images.ts';
import { measureNative } from './native.ts';
import { measureReplug } from './replug.ts';
import { median, milliseconds, table, type Figure } from './report.ts';
import { measureSleepers } from './sleepers.ts';
import { measureTracing } from './tracing.ts';
import { measureUploads } from './upload.ts';

function packs(): string[] {
	const manifest = JSON.parse(readFileSync(manifestPath(), 'utf8')) as {
		folder: string;
		packs: { name: string }[];
	};
	return manifest.packs.map(({ name }) => path.join('build', manifest.folder, name));
}

function manifestPath(): string {
	const { version } = JSON.parse(
		readFileSync('node_modules/@yowasp/clang/package.json', 'utf8')
	) as { version: string };
	return `build/vendor/clang-${version}/manifest.json`;
}

function compileFigures(pageMs: readonly number[], nativeMs: readonly number[] | null): Figure[] {
	const page: Figure = {
		what: 'warm compile and link of blinky in Chromium',
		value: milliseconds(pageMs),
		level: '< 150 ms',
		reached: median(pageMs) < 150
	};
	if (!nativeMs)
		return [page, { what: 'the same by native clang and lld', value: 'not installed' }];
	const ratio = median(pageMs) / median(nativeMs);
	return [
		page,
		{ what: 'the same by native clang and lld', value: milliseconds(nativeMs) },
		{
			what: 'page to native',
			value: `${ratio.toFixed(2)} times`,
			level: '≤ 5 times',
			reached: ratio <= 5
		}
	];
}

async function main(): Promise<void> {
	const folder = mkdtempSync(path.join(tmpdir(), 'bench-native-'));
	try {
		const { figures, blinkyMs } = await measureBrowser();
		const source = readFileSync('src/examples/blinky/main.c', 'utf8');
		const nativeMs = measureNative(source, packs(), folder);
		const all = [
			...figures,
			...compileFigures(blinkyMs, nativeMs),
			...(await measureUploads()),
			measureReplug(),
			await measureSleepers(),
			...(await measureTracing()),
			...(await measureImages())
		];
		console.log(`\n${table(all)}\n`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

await main();
