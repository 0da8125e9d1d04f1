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

/** A first compile, on a machine that is busy. */
const TIMEOUT = { timeout: 60_000 };

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
		await this.#switchTo('Blinky');
		await this.#playground.run();
		await this.#playground.board.expectContainer('blinky', 'running');
	}

	async #switchTo(project: string): Promise<void> {
		const current = await this.#playground.projectName.innerText();
		if (!current.includes(project)) await this.#playground.switchTo(project);
	}

	async run({ name, made }: HostileProgram): Promise<void> {
		if ('source' in made) {
			await this.#switchTo('Hello');
			await this.#playground.openFile('main.c');
			await this.#playground.write(made.source);
			await this.#playground.runButton.click();
		} else {
			await this.#images.open();
			const file = { name: `${name}.wasm`, mimeType: 'application/wasm' };
			const buffer = Buffer.from(made.module());
			const chooser = this.page.locator('input[type=file][multiple]').last();
			await chooser.setInputFiles({ ...file, buffer });
			await this.#runImage(name);
		}
		await this.#insist();
	}

	async #runImage(name: string): Promise<void> {
		await this.page.getByRole('button', { name: `Run ${name} 1.0.0` }).click();
	}

	/** Whatever the deploy check says of it, it is to run. Returns once it does, or the board has refused it. */
	async #insist(): Promise<void> {
		const anyway = this.page.getByRole('dialog').getByRole('button', { name: 'Run anyway' });
		const busy = this.page.getByRole('button', { name: 'Cancel', exact: true });
		// It has been pressed; what comes of it takes a moment to be seen.
		await busy
			.first()
			.waitFor({ timeout: 2000 })
			.catch(() => undefined);
		await expect
			.poll(async () => {
				if (await anyway.isVisible()) await anyway.click();
				return busy.count();
			}, TIMEOUT)
			.toBe(0);
	}

	async runAgain({ name, made }: HostileProgram): Promise<void> {
		if ('source' in made) await this.#playground.runButton.click();
		else {
			await this.#images.open();
			await this.#runImage(name);
		}
		await this.#insist();
	}

	async stop(id: string): Promise<void> {
		await this.#playground.board.act(id, 'Stop');
	}

	/** Of a board that a container keeps from answering. */
	async resetBoard(): Promise<void> {
		await this.page.getByRole('button', { name: 'Reset the board' }).first().click();
		await expect(this.#playground.board.container('blinky')).toBeHidden();
		await this.runNeighbour();
	}

	async expectEnded(id: string): Promise<void> {
		await this.#playground.board.expectContainer(id, 'stopped');
	}
}
