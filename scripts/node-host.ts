// A simulated board in Node with the compiler beside it: what scenarios run on without a browser.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { Board } from '#lib/board/board.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import type { Compiler } from '#lib/compiler/compiler.ts';
import { createNodeCompiler } from '#lib/compiler/node.ts';
import { systemClock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import { canReboot, reboot } from '#lib/flow/boards/reboot.ts';
import { scenarioImageOf } from '#lib/flow/build/scenario-image.ts';
import { BUILD_FILE } from '#lib/project/project.ts';
import type { ScenarioHost, ScenarioImage, ScenarioPanel } from '#lib/scenario/scenario-host.ts';
import type { Machine } from '#lib/simulator/machine.ts';
import { createNodeMachine } from '#lib/simulator/node-machine.ts';
import { prepareToolchain } from '../vite/toolchain-build.ts';
import { buildPrinting } from './cli/build-printing.ts';
import { NodeSerialPort } from './drive/node-serial-port.ts';
import { readSources } from './project-folder.ts';

const ROOT = path.join(import.meta.dirname, '..');

export interface NodeHostOptions {
	/** The project that the scenario is part of; others are its neighbours. */
	folder: string;
	target: NodeTarget;
}

/** A board with what a scenario needs of it. */
export interface NodeTarget extends Disposable {
	readonly board: Board;
	readonly boardName: string;
	readonly panel: ScenarioPanel | null;
	reset(signal: AbortSignal): Promise<void>;
}

/** A board of this process. */
export class SimulatedNodeTarget implements NodeTarget {
	readonly boardName: string;
	readonly panel: Machine;
	readonly board: Board;

	constructor(profile: BoardProfile, mode: BoardMode) {
		this.boardName = profile.id;
		this.panel = createNodeMachine({ profile, mode });
		this.board = createBoard(this.panel.port);
	}

	async reset(): Promise<void> {
		await this.board.close();
		this.panel.reset();
		await this.board.open();
	}

	dispose(): void {
		this.board.dispose();
		this.panel.dispose();
	}
}

/** A board on a serial port of this machine. */
export class SerialNodeTarget implements NodeTarget {
	readonly panel = null;
	readonly board: Board;

	constructor(readonly boardName: string) {
		this.board = createBoard(new NodeSerialPort(boardName));
	}

	/** Throws `scenario-needs-reset` where the firmware has no command for it. */
	async reset(signal: AbortSignal): Promise<void> {
		if (!(await canReboot(this.board, signal)))
			throw new AppError(
				'scenario-needs-reset',
				'The board’s shell has no command that resets it.'
			);
		await reboot(this.board, signal);
		await this.board.close();
		await this.board.open({ signal });
	}

	dispose(): void {
		this.board.dispose();
	}
}

export class NodeHost implements ScenarioHost, Disposable {
	readonly clock = systemClock;
	readonly board: Board;
	readonly boardName: string;
	readonly panel: ScenarioPanel | null;
	readonly #folder: string;
	readonly #target: NodeTarget;
	readonly #compiler: Compiler;
	readonly #owned = new DisposableStore();
	readonly #images = new Map<string, ScenarioImage>();

	private constructor(compiler: Compiler, { folder, target }: NodeHostOptions) {
		this.#folder = folder;
		this.#compiler = this.#owned.add(compiler);
		this.#target = this.#owned.add(target);
		this.board = target.board;
		this.boardName = target.boardName;
		this.panel = target.panel;
	}

	static async create(options: NodeHostOptions): Promise<NodeHost> {
		const manifest = await prepareToolchain(ROOT);
		const compiler = createNodeCompiler({ root: path.join(ROOT, 'static'), manifest });
		const host = new NodeHost(compiler, options);
		await host.board.open();
		return host;
	}

	async build(project: string | null, signal: AbortSignal): Promise<ScenarioImage> {
		const folder = project === null ? this.#folder : await this.#neighbour(project);
		const known = this.#images.get(folder);
		if (known) return known;
		const files = await readSources(folder);
		const build = await buildPrinting(this.#compiler, files, { signal });
		if (!build) throw new AppError('compile-failed', `${folder} has errors`);
		const built = scenarioImageOf(build);
		this.#images.set(folder, built);
		return built;
	}

	reset(signal: AbortSignal): Promise<void> {
		return this.#target.reset(signal);
	}

	dispose(): void {
		this.#owned.dispose();
	}

	/** A folder beside that of the project. */
	async #neighbour(name: string): Promise<string> {
		const folder = path.join(path.dirname(this.#folder), name);
		const isName = /^[\w.-]+$/.test(name) && !name.startsWith('.');
		const found = isName && (await stat(path.join(folder, BUILD_FILE)).catch(() => null));
		if (found) return folder;
		const message = `No project ${name} exists beside ${this.#folder}.`;
		throw new AppError('scenario-project-missing', message, { values: { name } });
	}
}
