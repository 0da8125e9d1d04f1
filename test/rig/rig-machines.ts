// What is at the other end of a cable of the rig: a simulated board that the rig starts, or one that runs already behind
// a pseudo terminal, such as a real runtime on this machine.
import { spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPtyBoard, type PtyBoard } from './pty-board.ts';

export interface RigMachine {
	/** It can be talked to. */
	powerOn(): Promise<void>;
	/** Its cable was pulled. */
	powerOff(): Promise<void>;
	pressReset(): void;
	/** Its terminal now: another one after each client. */
	terminal(): string;
	dispose(): void;
}

/** `npm run board` as a process; its storage outlives its power. */
export class SimulatedMachine implements RigMachine {
	readonly #args: readonly string[];
	readonly #folder = mkdtempSync(path.join(tmpdir(), 'usb-board-'));
	#board: PtyBoard | null = null;

	/** `args` as those of `npm run board`. */
	constructor(args: readonly string[]) {
		this.#args = args;
	}

	get #pty(): string {
		return path.join(this.#folder, 'pty');
	}

	async powerOn(): Promise<void> {
		const storage = path.join(this.#folder, 'storage.tar');
		this.#board = await startPtyBoard(this.#pty, '--storage', storage, ...this.#args);
	}

	async powerOff(): Promise<void> {
		const board = this.#board;
		this.#board = null;
		await board?.stop();
	}

	pressReset(): void {
		this.#board?.process.kill('SIGHUP');
	}

	terminal(): string {
		return linkEnd(this.#pty);
	}

	dispose(): void {
		rmSync(this.#folder, { recursive: true, force: true });
	}
}

function isThere(file: string): boolean {
	return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** Where a link leads, whether or not that is there. */
function linkEnd(file: string): string {
	return lstatSync(file).isSymbolicLink() ? readlinkSync(file) : file;
}

/** Where the serial namespace has the terminals of the machine around it. */
const OUTER_TERMINALS = '/dev/outer-pts/';

/**
 * A terminal of the machine around the namespace. `control` is a command that is run with one more word: `unplug`,
 * `replug`, or `power-cycle` for the reset button. Without it, only the browser is told that the cable was pulled.
 */
export class ForeignMachine implements RigMachine {
	readonly #pty: string;
	readonly #control: readonly string[];
	#unplugged = false;

	constructor(pty: string, control: string) {
		this.#pty = pty;
		this.#control = control.split(' ').filter((word) => word !== '');
	}

	#order(word: 'unplug' | 'replug' | 'power-cycle'): void {
		const [program, ...args] = this.#control;
		if (program === undefined) return;
		const { status, stderr } = spawnSync(program, [...args, word], { encoding: 'utf8' });
		if (status !== 0) throw new Error(`${program} ${word}: ${stderr}`);
	}

	async powerOn(): Promise<void> {
		if (this.#unplugged) this.#order('replug');
		this.#unplugged = false;
		// The program that does it may take a moment.
		for (let tries = 0; !isThere(this.#pty); tries++) {
			if (tries > 100) throw new Error(`There is no terminal ${this.#pty}.`);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}

	powerOff(): Promise<void> {
		this.#unplugged = true;
		this.#order('unplug');
		return Promise.resolve();
	}

	pressReset(): void {
		this.#order('power-cycle');
	}

	terminal(): string {
		// Its own name leads nowhere in here: the terminals of the namespace are others.
		return linkEnd(this.#pty).replace(/^\/dev\/pts\//, OUTER_TERMINALS);
	}

	/** It was there before, and stays. */
	dispose(): void {
		if (this.#unplugged) this.#order('replug');
	}
}
