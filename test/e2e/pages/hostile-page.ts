// The playground with two containers on its board: Blinky, and one that means no good.
import { expect, type Page } from '@playwright/test';
import type { HostileProgram } from '../../hostile/programs.ts';
import { ImagesArea } from './images-area.ts';
import { PlaygroundPage } from './playground-page.ts';

/** Everything that a program may ask for. */
const BUILD_FILE = `version: '1'
name: hello
binaries:
  - path: build/hello.wasm
config:
  environment: []
  permissions:
    - ocre_timers
    - ocre_gpio
    - ocre_sensors
    - ocre_messaging
    - networking
    - filesystem
`;

export class HostilePage {
	readonly #playground: PlaygroundPage;
	readonly #images: ImagesArea;

	constructor(readonly page: Page) {
		this.#playground = new PlaygroundPage(page);
		this.#images = new ImagesArea(page);
	}

	async open(): Promise<void> {
		await this.#playground.open();
		await this.#playground.newProject('Hello');
		await this.#playground.openFile('build.yaml');
		await this.#playground.write(BUILD_FILE);
		await this.expectReady();
	}

	async expectReady(): Promise<void> {
		await expect(this.#playground.runButton).toBeEnabled();
	}

	async runNeighbour(): Promise<void> {
		await this.#playground.switchTo('Blinky');
		await this.#playground.run();
		await this.#playground.board.expectContainer('blinky', 'running');
	}

	async run({ name, made }: HostileProgram): Promise<void> {
		if ('source' in made) return this.#runSource(made.source);
		await this.#images.open();
		await this.page
			.locator('input[type=file][multiple]')
			.last()
			.setInputFiles({
				name: `${name}.wasm`,
				mimeType: 'application/wasm',
				buffer: Buffer.from(made.module())
			});
		await this.#images.row('1.0.0').waitFor();
		await this.#runImage(name);
	}

	async #runSource(source: string): Promise<void> {
		await this.#playground.switchTo('Hello');
		await this.#playground.openFile('main.c');
		await this.#playground.write(source);
		await this.#playground.run();
	}

	async #runImage(name: string): Promise<void> {
		await this.page.getByRole('button', { name: `Run ${name} 1.0.0` }).click();
	}

	async runAgain({ name, made }: HostileProgram): Promise<void> {
		if ('source' in made) await this.#playground.run();
		else await this.#runImage(name);
	}

	async stop(id: string): Promise<void> {
		await this.#playground.board.act(id, 'Stop');
	}

	async expectEnded(id: string): Promise<void> {
		await this.#playground.board.expectContainer(id, 'stopped');
	}
}
