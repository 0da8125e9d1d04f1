// JavaScript: what an image weighs, and how long an edit takes until it runs on a board at 115200 baud which has the
// engine already: from the compile to the first line that the program prints.
import path from 'node:path';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import type { Board } from '#lib/board/board.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import type { CompileResult } from '#lib/compiler/compiler.ts';
import type { LanguageCompiler } from '#lib/compiler/language.ts';
import { open } from '#lib/compiler/javascript/open.ts';
import { readParts } from '#lib/compiler/node.ts';
import { deploy, type DeployTarget, type Deployment } from '#lib/flow/deploy/deploy.ts';
import { ConsoleLog } from '#lib/flow/console/console-log.ts';
import { BoardRoom } from '#lib/flow/boards/board-room.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { createNodeMachine } from '#lib/simulator/node-machine.ts';
import { prepareToolchain } from '../../vite/toolchain-build.ts';
import type { Bench } from './part.ts';
import { median, milliseconds } from './report.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const EDITS = 5;
const EDIT_LEVEL_MS = 2000;
const IMAGE_LEVEL_BYTES = 350_000;

const source = (edit: number) => `import { gpio } from 'ocre';

const led = gpio.output('led0');
let blinks = 0;

console.log('edit ${edit}');
setInterval(() => {
	led.toggle();
	console.log(\`blink \${++blinks}\`);
}, 500);
`;

type Built = Extract<CompileResult, { ok: true }>;

async function compile(compiler: LanguageCompiler, edit: number): Promise<Built> {
	const result = await compiler.compile({ files: { 'main.js': source(edit) } });
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
	return result;
}

function targetOf(board: Board): DeployTarget {
	return {
		mountOrder: 'guest-first',
		session: {
			...{ board, console: new ConsoleLog(), identity: null, containers: [], images: [] },
			...{ room: new BoardRoom(), storageFreeBytes: null },
			open: () => Promise.resolve(),
			run: (run, options) => board.run(run, options),
			refresh: () => Promise.resolve(),
			forget: () => undefined
		}
	};
}

function deploymentOf({ wasm, split }: Built): Deployment {
	return {
		...{ id: 'blinky', imageName: 'blinky.wasm', wasm, run: NO_RUN_OPTIONS },
		...{ capabilities: ['ocre:api'], environment: [] },
		...(split && { split })
	};
}

/** Resolves when the board prints that text. */
function printed(board: Board, text: string): Promise<void> {
	return new Promise((resolve) => {
		let seen = '';
		const subscription = board.on('console', (event) => {
			if (event.kind !== 'output') return;
			seen += event.text;
			if (!seen.includes(text)) return;
			subscription.dispose();
			resolve();
		});
	});
}

export async function measureJavaScript({ signal, report }: Bench): Promise<void> {
	const parts = await readParts(
		path.join(ROOT, 'static'),
		await prepareToolchain(ROOT),
		'javascript'
	);
	const compiler = await open(parts);
	const first = await compile(compiler, 0);
	report({
		what: 'JavaScript: image of blinky, engine included',
		value: `${first.wasm.length} B`,
		level: `≤ ${IMAGE_LEVEL_BYTES} B`,
		reached: first.wasm.length <= IMAGE_LEVEL_BYTES
	});
	const machine = createNodeMachine({ profile: B_U585I_IOT02A, paced: true });
	const board = createBoard(machine.port);
	try {
		await board.open();
		const target = targetOf(board);
		const onstage = () => undefined;
		await deploy(target, deploymentOf(first), { signal, onstage });
		const times: number[] = [];
		for (let edit = 1; edit <= EDITS; edit++) {
			const output = printed(board, `edit ${edit}`);
			const start = performance.now();
			await deploy(target, deploymentOf(await compile(compiler, edit)), { signal, onstage });
			await output;
			times.push(performance.now() - start);
		}
		report({
			what: 'JavaScript: edit to first output at 115200 baud, engine there',
			value: milliseconds(times),
			level: `≤ ${EDIT_LEVEL_MS} ms`,
			reached: median(times) <= EDIT_LEVEL_MS
		});
	} finally {
		board.dispose();
		machine.dispose();
	}
}
