// What checks run on in tests: programs that need no compiler, and boards that do at once what the program says.
// A program is text: each `print TEXT` is printed when it runs, `call NAME` is a host call, `file PATH TEXT` a file of the
// board, and `error LINE TEXT` keeps it from compiling. `hang` never ends a question.
import { ManualClock, type Clock } from '#lib/core/clock.ts';
import { FakeScenarioHost } from '#lib/scenario/fake-scenario-host.ts';
import { utf8 } from '#lib/core/bytes.ts';
import type { Project } from '#lib/project/project.ts';
import type { CheckBoard, CheckBuild, CheckHost } from './check-host.ts';

const PROGRAM = 'main.c';

export class FakeCheckHost implements CheckHost {
	readonly clock: Clock;
	boards = 2;
	/** How many boards there were, and are. */
	opened = 0;
	open = 0;
	builds = 0;
	/** Thrown by the next one that is opened. */
	refusal: Error | null = null;

	constructor(clock: Clock = new ManualClock()) {
		this.clock = clock;
	}

	build(files: Project['files']): Promise<CheckBuild> {
		this.builds++;
		const source = files[PROGRAM] ?? '';
		const problems = [...source.matchAll(/^error (\d+) (.+)$/gm)].map(([, line, message]) => ({
			...{ severity: 'error' as const, message: message!, file: PROGRAM },
			line: Number(line)
		}));
		if (problems.length > 0) return Promise.resolve({ program: null, problems });
		const image = {
			...{ id: 'light', image: 'light.wasm', bytes: utf8(source) },
			...{ capabilities: [], environment: [] }
		};
		return Promise.resolve({ program: { image, memoryBytes: 131_072 }, problems: [] });
	}

	example(name: string): Promise<Project['files'] | null> {
		return Promise.resolve(name === 'other' ? { [PROGRAM]: 'print other' } : null);
	}

	openBoard(): Promise<CheckBoard> {
		if (this.refusal) return Promise.reject(this.refusal);
		this.opened++;
		this.open++;
		const fake = new FakeScenarioHost();
		const calls = new Map<string, number>();
		const stored = new Map<string, string>();
		let program = '';
		fake.board.upload = (_name: string, bytes?: Uint8Array) => {
			program = new TextDecoder().decode(bytes);
			return Promise.resolve();
		};
		const run = fake.board.run.bind(fake.board);
		fake.board.run = async (options) => {
			await run(options);
			for (const [, what, rest = ''] of program.matchAll(/^(print|call|file|hang) ?(.*)$/gm))
				act(what!, rest);
		};
		const act = (what: string, rest: string) => {
			if (what === 'print') fake.board.print(`${rest}\n`);
			if (what === 'call') calls.set(rest, (calls.get(rest) ?? 0) + 1);
			if (what === 'file') stored.set(...(rest.split(' ', 2) as [string, string]));
			if (what === 'hang') fake.board.listContainers = () => new Promise(() => undefined);
		};
		let disposed = false;
		return Promise.resolve({
			board: fake.board,
			panel: fake.panel,
			reset: () => Promise.resolve(),
			countCalls: () => ({ of: (name) => Promise.resolve(calls.get(name) ?? 0) }),
			readFile: (path) => Promise.resolve(stored.has(path) ? utf8(stored.get(path) ?? '') : null),
			dispose: () => {
				if (!disposed) this.open--;
				disposed = true;
			}
		});
	}
}
