// A board for tests of the checks: it does what the programs of the checks do, without running them, says it on a line
// of its own making, and can be told to lie.
import { sha256 } from '@noble/hashes/sha2.js';
import { fromHex, hex, latin1, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import type {
	BoardImage,
	CommandAnswer,
	BoardRun,
	UploadOptions,
	UploadResult
} from '#lib/board/board.ts';
import { FakeBoard } from '#lib/board/testing/fake-board.ts';
import type { CheckProgram } from './programs.ts';

/** `hash` of every image is wrong; `output` loses a character; `restart` never comes; `answer` none comes any more. */
export type Lie = 'hash' | 'output' | 'restart' | 'answer';

const TEXT = /\(data \(i32\.const \d+\) "((?:\\[0-9a-f]{2})*)\\00"\)/;
const EXIT = /\(call \$exit \(i32\.const (-?\d+)\)\)/;

export class FakeCheckedBoard extends FakeBoard {
	readonly lies = new Set<Lie>();

	constructor() {
		super();
		this.answers.set('kernel', ['  reboot   : Reboot the system.']);
	}

	/** The text of a program is its image. */
	readonly assemble = ({ wat }: CheckProgram): Uint8Array => utf8(wat);

	#said(asked: string, answered: string): void {
		this.emit('sent', utf8(`${asked}\r`));
		this.emit('raw', utf8(`${answered}\r\n`));
	}

	override listImages(): Promise<BoardImage[]> {
		if (this.lies.has('answer')) return this.#silent('ocre image ls');
		const images = [...this.images].map(([name, bytes]) => {
			const right = hex(sha256(bytes));
			const digest = this.lies.has('hash') ? right.replace(/^../, 'ee') : right;
			return { name, sizeBytes: bytes.length, sha256: digest };
		});
		this.#said(
			'ocre image ls',
			images.map((image) => `${image.sha256} ${image.name}`).join('\r\n')
		);
		return Promise.resolve(images);
	}

	override listContainers() {
		if (this.lies.has('answer')) return this.#silent('ocre ps');
		return super.listContainers();
	}

	#silent(asked: string): Promise<never> {
		this.emit('sent', utf8(`${asked}\r`));
		this.state = 'silent';
		return Promise.reject(new AppError('board-silent', 'The board does not answer.'));
	}

	override open(): Promise<void> {
		if (this.lies.has('answer')) return this.#silent('');
		return super.open();
	}

	override async upload(
		name: string,
		bytes: Uint8Array,
		options: UploadOptions = {}
	): Promise<UploadResult> {
		await super.upload(name, bytes, options);
		this.#said(`upload ${name}`, 'taken');
		return { sha256: hex(sha256(bytes)), method: 'smp' };
	}

	override async run(options: BoardRun): Promise<void> {
		await super.run(options);
		this.#said(`ocre run -d -n ${options.id} ${options.image}`, options.id);
		const wat = latin1(this.images.get(options.image) ?? new Uint8Array(0));
		const code = EXIT.exec(wat)?.[1];
		if (code !== undefined) return this.end(options.id, Number(code));
		const text = TEXT.exec(wat)?.[1];
		if (text === undefined) return;
		this.#print(new TextDecoder().decode(fromHex(text.replaceAll('\\', ''))));
		this.end(options.id, 0);
	}

	#print(text: string): void {
		const printed = this.lies.has('output') ? text.slice(0, 7) + text.slice(8) : text;
		this.emit('raw', utf8(printed));
		this.emit('console', { kind: 'output', text: printed, atMs: 0 });
	}

	override async command(line: string): Promise<CommandAnswer> {
		const answer = await super.command(line);
		this.#said(line, answer.lines.join('\r\n'));
		if (line.startsWith('kernel reboot') && !this.lies.has('restart')) this.restart();
		return answer;
	}
}
