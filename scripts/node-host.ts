// A simulated board in Node with the compiler beside it: what scenarios run on without a browser.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import { toValidName } from '#lib/abi/names.ts';
import type { Board } from '#lib/board/board.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import type { Compiler } from '#lib/compiler/compiler.ts';
import { createNodeCompiler } from '#lib/compiler/node.ts';
import { systemClock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import { BUILD_FILE } from '#lib/project/project.ts';
import type { ScenarioHost, ScenarioImage } from '#lib/scenario/scenario-host.ts';
import type { Machine } from '#lib/simulator/machine.ts';
import { createNodeMachine } from '#lib/simulator/node-machine.ts';
import { prepareToolchain } from '../vite/toolchain-build.ts';
import { printDiagnostic, readDefinition, readSources } from './project-folder.ts';

const ROOT = path.join(import.meta.dirname, '..');

export interface NodeHostOptions {
	/** The project that the scenario is part of; others are its neighbours. */
	folder: string;
	profile: BoardProfile;
	mode: BoardMode;
}

export class NodeHost implements ScenarioHost, Disposable {
	readonly clock = systemClock;
	readonly board: Board;
	readonly panel: Machine;
	readonly #folder: string;
	readonly #compiler: Compiler;
	readonly #owned = new DisposableStore();
	readonly #images = new Map<string, ScenarioImage>();

	private constructor(compiler: Compiler, { folder, profile, mode }: NodeHostOptions) {
		this.#folder = folder;
		this.#compiler = this.#owned.add(compiler);
		this.panel = this.#owned.add(createNodeMachine({ profile, mode }));
		this.board = this.#owned.add(createBoard(this.panel.port));
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
		const definition = readDefinition(files);
		if (!definition) throw new AppError('build-file-invalid', `${folder}/${BUILD_FILE} has errors`);
		const result = await this.#compiler.compile({ files }, { signal });
		result.diagnostics.forEach(printDiagnostic);
		if (!result.ok) throw new AppError('compile-failed', `${folder} does not compile`);
		const { imageName: image, capabilities, environment } = definition;
		const id = toValidName(image.replace(/\.wasm$/, ''));
		const built = { id, image, bytes: result.wasm, capabilities, environment };
		this.#images.set(folder, built);
		return built;
	}

	async reset(): Promise<void> {
		await this.board.close();
		this.panel.reset();
		await this.board.open();
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
		throw new AppError('scenario-project-missing', message);
	}
}
