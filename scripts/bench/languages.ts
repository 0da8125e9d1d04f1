// C++ beside C: a warm compile with <iostream> in Chromium against one of blinky in C from the same run, and what the
// same blinky weighs in both languages.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { createNodeCompiler } from '#lib/compiler/node.ts';
import type { PlaygroundPage } from '../../test/e2e/pages/playground-page.ts';
import { prepareToolchain } from '../../vite/toolchain-build.ts';
import { withPage } from './browser-session.ts';
import type { Bench } from './part.ts';
import { median, milliseconds } from './report.ts';

const WARM_RUNS = 5;
const IOSTREAM_MS = 500;
const SIZE_RATIO = 1.05;
const MORE_MB = 3;

const IOSTREAM = `#include <iostream>
#include <ocre_api.h>
#include <string>
#include <vector>

int main()
{
	std::vector<std::string> words{"hello", "board"};
	for (const auto &word : words)
		std::cout << word << std::endl;
	// Stop ends it, as it does blinky.
	for (;;)
		ocre_sleep(200);
}
`;
const BLINKY_CPP = `#include <ocre.hpp>
#include <stdio.h>
using namespace ocre::literals;

int main()
{
	printf("Blinky starts. The LED changes every %d ms.\\n", 500);
	ocre::Output led("led0");
	if (!led) {
		printf("ocre_gpio_init failed with %d\\n", led.error());
		return 1;
	}
	for (int blinks = 1;; blinks++) {
		ocre::sleep(500_ms);
		printf("blink %d\\n", blinks);
		led.toggle();
	}
}
`;

/** Milliseconds of compiles, each of a changed source; the first ones load and precompile. */
async function compiles(page: Page, playground: PlaygroundPage, source: string): Promise<number[]> {
	await page.evaluate(() => performance.clearMeasures('compile'));
	for (let i = 0; i < WARM_RUNS + 2; i++) {
		await playground.write(`${source}\n/* ${i} */\n`);
		await playground.run();
		// The header that was missing is precompiled now.
		if (i === 0) await page.waitForTimeout(15_000);
	}
	await playground.stop();
	const times = await page.evaluate(() =>
		performance.getEntriesByName('compile').map(({ duration }) => duration)
	);
	return times.slice(2);
}

async function measureTimes({ signal, report }: Bench): Promise<void> {
	let inC: number[] = [];
	let inCpp: number[] = [];
	await withPage(signal, async (page, playground) => {
		await playground.open();
		inC = await compiles(page, playground, await playground.source());
		await playground.newProject('Empty project in C++');
		inCpp = await compiles(page, playground, IOSTREAM);
	});
	report({
		what: 'warm compile and link of a C++ program with <iostream> in Chromium',
		value: milliseconds(inCpp),
		level: `≤ ${IOSTREAM_MS} ms`,
		reached: median(inCpp) <= IOSTREAM_MS
	});
	report({
		what: 'the same against blinky in C',
		value: `${(median(inCpp) / median(inC)).toFixed(1)} times`
	});
}

async function measureSizes({ report }: Bench): Promise<void> {
	const manifest = await prepareToolchain();
	const compiler = createNodeCompiler({ root: 'static', manifest });
	const sizeOf = async (files: Record<string, string>) => {
		const result = await compiler.compile({ files });
		if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
		return result.wasm.length;
	};
	try {
		const c = await sizeOf({ 'main.c': readFileSync('src/examples/blinky/main.c', 'utf8') });
		const cpp = await sizeOf({ 'main.cpp': BLINKY_CPP });
		const ratio = cpp / c;
		report({
			what: 'image of blinky with ocre.hpp against C',
			value: `${cpp} and ${c} bytes, ${ratio.toFixed(3)} times`,
			level: `≤ ${SIZE_RATIO} times`,
			reached: ratio <= SIZE_RATIO
		});
	} finally {
		compiler.dispose();
	}
}

export async function measureLanguages(bench: Bench): Promise<void> {
	const manifest = await prepareToolchain();
	const more = (manifest.groups.cpp ?? []).map(({ name }) =>
		statSync(path.join('static', manifest.folder, `${name}.br`))
	);
	const megabytes = more.reduce((sum, { size }) => sum + size, 0) / 1e6;
	bench.report({
		what: 'what C++ downloads more than C',
		value: `${megabytes.toFixed(2)} MB`,
		level: `≤ ${MORE_MB} MB`,
		reached: megabytes <= MORE_MB
	});
	await measureSizes(bench);
	await measureTimes(bench);
}
