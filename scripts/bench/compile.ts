// Warm compiles of blinky in Chromium, and the same by native clang and lld, for a ratio from one run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { PlaygroundPage } from '../../test/e2e/pages/playground-page.ts';
import { withPage } from './browser-session.ts';
import { measureNative } from './native.ts';
import type { Bench } from './part.ts';
import { median, milliseconds } from './report.ts';

const WARM_RUNS = 7;
const LEVEL_MS = 150;
const RATIO_LEVEL = 5;

async function compileTimes(page: Page): Promise<number[]> {
	return page.evaluate(() =>
		performance.getEntriesByName('compile').map(({ duration }) => duration)
	);
}

/** Milliseconds of compiles, each of a changed source. */
async function blinky(page: Page, playground: PlaygroundPage): Promise<number[]> {
	await playground.open();
	await playground.newProject('Blinky');
	const source = await playground.source();
	// The first one loads the compiler.
	for (let i = 0; i <= WARM_RUNS; i++) {
		await playground.write(`${source}\n/* ${i} */\n`);
		await playground.run();
	}
	await playground.stop();
	return (await compileTimes(page)).slice(1);
}

function native(): number[] | null {
	const folder = mkdtempSync(path.join(tmpdir(), 'bench-native-'));
	try {
		return measureNative(readFileSync('src/examples/blinky/main.c', 'utf8'), folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

export async function measureCompile({ signal, report, leaveOut }: Bench): Promise<void> {
	let pageMs: number[] = [];
	await withPage(signal, async (page, playground) => {
		pageMs = await blinky(page, playground);
	});
	report({
		what: 'warm compile and link of blinky in Chromium',
		value: milliseconds(pageMs),
		level: `< ${LEVEL_MS} ms`,
		reached: median(pageMs) < LEVEL_MS
	});
	const nativeMs = native();
	if (!nativeMs) {
		leaveOut('the same by native clang and lld', 'clang and lld are not installed');
		return;
	}
	const ratio = median(pageMs) / median(nativeMs);
	report({ what: 'the same by native clang and lld', value: milliseconds(nativeMs) });
	report({
		what: 'page to native',
		value: `${ratio.toFixed(2)} times`,
		level: `≤ ${RATIO_LEVEL} times`,
		reached: ratio <= RATIO_LEVEL
	});
}
