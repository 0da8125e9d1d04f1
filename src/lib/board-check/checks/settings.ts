// What a connection leaves behind: a shell as it was found.
import { concatBytes, latin1, utf8 } from '#lib/core/bytes.ts';
import { holds, type Check, type Subject } from '../check.ts';
import type { Trial } from '../trial.ts';

const QUIET_MS = 600;

/** Types at the console as a plain terminal does, on a port that nothing else has. */
class PlainTerminal {
	readonly #trial: Trial;
	#reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
	#writer: WritableStreamDefaultWriter<Uint8Array> | undefined;
	#received: Uint8Array[] = [];

	constructor(trial: Trial) {
		this.#trial = trial;
	}

	async open(): Promise<void> {
		const { port, board } = this.#trial;
		await port.open({ baudRate: board.baudRate });
		this.#reader = port.readable?.getReader();
		this.#writer = port.writable?.getWriter();
		await port.setSignals({ dataTerminalReady: true, requestToSend: true }).catch(() => {});
		void this.#read().catch(() => {});
	}

	async #read(): Promise<void> {
		for (;;) {
			const { value, done } = (await this.#reader?.read()) ?? { done: true, value: undefined };
			if (done) return;
			this.#received.push(value);
			this.#trial.line.add('from board', value);
		}
	}

	/** What comes until the line has been quiet for a while. */
	async type(text: string): Promise<string> {
		this.#received = [];
		this.#trial.line.add('to board', utf8(text));
		await this.#writer?.write(utf8(text));
		for (let seen = -1; seen !== this.#received.length;) {
			seen = this.#received.length;
			await this.#trial.pause(QUIET_MS);
		}
		return latin1(concatBytes(this.#received));
	}

	async close(): Promise<void> {
		await this.#reader?.cancel().catch(() => {});
		this.#reader?.releaseLock();
		this.#writer?.releaseLock();
		await this.#trial.port.close();
	}
}

/* eslint-disable no-control-regex -- the sequences of a terminal are what is looked for */
const PROMPT = /\x1b\[1;32m\S+[$>#] ?\x1b\[m$/;
const RED = /\x1b\[1;31m.*command not found/;
const LEFT_AND_ERASED = /\x1b\[3D\x1b\[J/;
/* eslint-enable no-control-regex */

const restored: Check = {
	id: 'settings-restored',
	title: 'After a connection, a plain terminal sees prompt, echo, colours and editing as before',
	needs: ['cut'],
	async run(trial) {
		await trial.board.close();
		const terminal = new PlainTerminal(trial);
		await terminal.open();
		try {
			const prompt = await terminal.type('\r');
			holds(PROMPT.test(prompt), `The prompt is ${JSON.stringify(prompt)}.`);
			const echo = await terminal.type('abc');
			holds(echo === 'abc', `The echo of “abc” is ${JSON.stringify(echo)}.`);
			const erased = await terminal.type('\x15');
			holds(LEFT_AND_ERASED.test(erased), `Ctrl-U is answered with ${JSON.stringify(erased)}.`);
			const answer = await terminal.type('check-board-nosuch\r');
			holds(answer.startsWith('check-board-nosuch\r\n'), `The echo is ${JSON.stringify(answer)}.`);
			holds(RED.test(answer), `The error is not red: ${JSON.stringify(answer)}.`);
			holds(PROMPT.test(answer), `There is no prompt behind it: ${JSON.stringify(answer)}.`);
		} finally {
			await terminal.close();
		}
		await trial.back();
	}
};

const halfLine: Check = {
	id: 'half-line',
	title: 'A line that somebody began to type does no harm to a connection',
	needs: ['cut'],
	async run(trial) {
		await trial.board.close();
		const terminal = new PlainTerminal(trial);
		await terminal.open();
		await terminal.type('fs rm /lfs/ocre');
		await terminal.close();
		await trial.back();
		holds(
			(await trial.board.storage.stat('/lfs/ocre', trial.options)) !== null,
			'/lfs/ocre is gone.'
		);
	}
};

const handedOver: Check = {
	id: 'terminal',
	title: 'The console can be handed over, with its usual settings, and taken back',
	async run(trial) {
		let text = '';
		const terminal = await trial.board.attach((bytes) => (text += latin1(bytes)), trial.options);
		const heard = async (typed: string) => {
			text = '';
			terminal.write(utf8(typed));
			await trial.pause(2 * QUIET_MS);
			return text;
		};
		const prompt = await heard('\r');
		holds(PROMPT.test(prompt), `The prompt is ${JSON.stringify(prompt)}.`);
		const answer = await heard('ocre version\r');
		holds(answer.startsWith('ocre version\r\n'), `The echo is ${JSON.stringify(answer)}.`);
		holds(/Ocre version: \d/.test(answer), `The answer is ${JSON.stringify(answer)}.`);
		await terminal.detach();
		await trial.back();
	}
};

export const SETTINGS: Subject = {
	name: 'settings',
	checks: [restored, halfLine, handedOver]
};
