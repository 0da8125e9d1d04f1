// What images cost: building and hashing one of 1 MB, looking into a module of 1 MB. In Node, with the page's code.
import { buildImage } from '#lib/image/image.ts';
import { inspectModule } from '#lib/image/inspect/inspect-module.ts';
import { packTar } from '#lib/image/archive.ts';
import { layoutFiles } from '#lib/image/layout.ts';
import type { Bench } from './part.ts';

const MEGABYTE = 1024 * 1024;
const RUNS = 7;

function leb(value: number): number[] {
	const bytes: number[] = [];
	do {
		const low = value % 128;
		value = Math.floor(value / 128);
		bytes.push(low + (value > 0 ? 128 : 0));
	} while (value > 0);
	return bytes;
}

function section(id: number, content: readonly number[]): number[] {
	return [id, ...leb(content.length), ...content];
}

/** A valid module of about that size: functions that add numbers. */
function moduleOfCode(sizeBytes: number): Uint8Array<ArrayBuffer> {
	const body = [0, 0x41, 0];
	for (let i = 0; i < 30; i++) body.push(0x41, i, 0x6a);
	body.push(0x1a, 0x0b);
	const entry = [...leb(body.length), ...body];
	const count = Math.floor(sizeBytes / (entry.length + 1));
	const code = [...leb(count)];
	const functions = [...leb(count)];
	for (let i = 0; i < count; i++) {
		for (const byte of entry) code.push(byte);
		functions.push(0);
	}
	const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
	const parts = [section(1, [1, 0x60, 0, 0]), section(3, functions), section(10, code)];
	return Uint8Array.from([...header, ...parts.flat()]);
}

async function median(action: () => unknown): Promise<number> {
	const times: number[] = [];
	for (let i = 0; i < RUNS; i++) {
		const start = performance.now();
		await action();
		times.push(performance.now() - start);
	}
	return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

export async function measureImages({ report }: Bench): Promise<void> {
	const wasm = moduleOfCode(MEGABYTE);
	const definition = { name: 'large', imageName: 'large.wasm', environment: [], permissions: [] };
	const buildMs = await median(async () =>
		packTar(layoutFiles(await buildImage({ definition, wasm })))
	);
	const inspectMs = await median(() => inspectModule(wasm));
	report({
		what: 'image of 1 MB: build, hash and pack',
		value: `${buildMs.toFixed(0)} ms`,
		level: '< 50 ms',
		reached: buildMs < 50
	});
	report({
		what: 'module of 1 MB looked into',
		value: `${inspectMs.toFixed(0)} ms`,
		level: '< 500 ms',
		reached: inspectMs < 500
	});
}
