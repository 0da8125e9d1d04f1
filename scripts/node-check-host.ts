// What the checks of lessons run on without a browser: the compiler, and simulated boards of this process.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { createBoard } from '#lib/board/ocre-board.ts';
import { createNodeCompiler } from '#lib/compiler/node.ts';
import { systemClock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { CheckBuilds } from '#lib/flow/lessons/check-build.ts';
import { createCheckHost } from '#lib/flow/lessons/simulated-check-host.ts';
import type { CheckHost } from '#lib/lesson/check-host.ts';
import { createNodeThreads } from '#lib/simulator/container/node-threads.ts';
import { createNodeMachine } from '#lib/simulator/node-machine.ts';
import { prepareToolchain } from '../vite/toolchain-build.ts';
import { readSources } from './project-folder.ts';

const ROOT = path.join(import.meta.dirname, '..');
const EXAMPLES = path.join(ROOT, 'src/examples');

export interface NodeCheckHost extends CheckHost, Disposable {}

/** `boards`: so many at once. */
export async function createNodeCheckHost(boards?: number): Promise<NodeCheckHost> {
	const manifest = await prepareToolchain(ROOT);
	const compiler = createNodeCompiler({ root: path.join(ROOT, 'static'), manifest });
	// Each board keeps one ready.
	const threads = createNodeThreads({ keep: boards ?? 2 });
	const host = createCheckHost({
		clock: systemClock,
		builds: new CheckBuilds(compiler),
		example,
		createSimulator: (profile, mode) => createNodeMachine({ profile, mode, threads }),
		createBoard: (port) => createBoard(port),
		...(boards !== undefined && { boards })
	});
	return {
		...host,
		dispose() {
			compiler.dispose();
			threads.dispose();
		}
	};
}

async function example(name: string): Promise<Record<string, string> | null> {
	const known = await readdir(EXAMPLES);
	return known.includes(name) ? readSources(path.join(EXAMPLES, name)) : null;
}
