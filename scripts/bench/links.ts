// How long the links of the examples are, and how long packing and opening one takes.
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { linkOf, readLink } from '../../src/lib/share/share-link.ts';
import { sharedFiles, type SharedProject } from '../../src/lib/share/shared-project.ts';
import type { Bench } from './part.ts';
import { milliseconds } from './report.ts';

const EXAMPLES = 'src/examples';
const PAGE = 'https://example.org/';
const ROUNDS = 50;

async function exampleLink(id: string) {
	const folder = path.join(EXAMPLES, id);
	const names = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = Object.fromEntries(
		names
			.filter((entry) => entry.isFile() && entry.name !== 'example.json')
			.map((entry) => path.join(entry.parentPath, entry.name))
			.map((name) => [path.relative(folder, name), readFileSync(name, 'utf8')])
	);
	const sizeBytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	return { sizeBytes, shared: sharedFiles(id, files) };
}

function timesOf(shared: SharedProject): number[] {
	return Array.from({ length: ROUNDS }, () => {
		const start = performance.now();
		readLink(linkOf(PAGE, shared));
		return performance.now() - start;
	});
}

export async function measureLinks({ report, signal }: Bench): Promise<void> {
	for (const id of ['blinky', 'morse', 'websocket']) {
		signal.throwIfAborted();
		const { shared, sizeBytes } = await exampleLink(id);
		const link = linkOf(PAGE, shared);
		const is10 = id === 'websocket';
		report({
			what: `Link of ${id}, ${sizeBytes} bytes`,
			value: `${link.length} characters`,
			...(is10 && { level: 'less than 6,000', reached: link.length < 6000 })
		});
		if (is10) report({ what: 'Packing and opening it', value: milliseconds(timesOf(shared)) });
	}
}
