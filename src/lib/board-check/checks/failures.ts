// Programs that cannot run to their end, or not at all: the board's words for it must arrive.
import { sha256 } from '@noble/hashes/sha2.js';
import { equals, failsWith, holds, PREFIX, type Check, type Subject } from '../check.ts';
import { printing, SLEEPING, TRAPS, type TrappingProgram } from '../programs.ts';
import type { Trial } from '../trial.ts';

function trapCheck(program: TrappingProgram): Check {
	return {
		id: program.id,
		title: `A container that ends by “${program.exception}” is told to have`,
		async run(trial) {
			const id = await trial.start(program);
			const told = `Exception: ${program.exception}`;
			await trial.console.logged(told);
			const line = trial.console.logs.find(({ text }) => text.includes(told));
			equals(line?.level, 'err', 'The level of its log line');
			const code = await trial.board.wait(id, trial.options);
			if (code !== 0) trial.note(`its exit code is ${code}`);
			equals(await trial.statusOf(id), 'stopped', 'Its state');
		}
	};
}

const MODULES: readonly [id: string, text: string, bytes: (trial: Trial) => Uint8Array][] = [
	['text', 'text', () => new TextEncoder().encode('This is not a module.\n')],
	['truncated', 'half a module', (trial) => half(trial.bytesOf(SLEEPING))],
	['noise', 'noise behind a header', noise]
];

function half(bytes: Uint8Array): Uint8Array {
	return bytes.subarray(0, bytes.length >> 1);
}

function noise(): Uint8Array {
	return Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...sha256(Uint8Array.of(1)));
}

function moduleCheck([id, text, bytes]: (typeof MODULES)[number]): Check {
	return {
		id: `module-${id}`,
		title: `An image that is ${text} is refused with the board’s reason, and leaves no container`,
		async run(trial) {
			const { board, options, console } = trial;
			const image = `${PREFIX}bad-${id}.wasm`;
			const container = `${PREFIX}bad-${id}`;
			await board.upload(image, bytes(trial), options);
			const error = await failsWith(
				board.run({ id: container, image }, options),
				'create-failed',
				'Starting it'
			);
			await console.logged('Failed to load module');
			const reason = console.logs.find((log) => log.text.startsWith('Failed to load module'))?.text;
			holds(
				reason !== undefined && error.message.includes(reason),
				`The error says “${error.message}”, the board “${reason}”.`
			);
			equals(await trial.statusOf(container), 'gone', 'Its container');
			await board.removeImage(image, options);
		}
	};
}

const afterwards: Check = {
	id: 'after-failures',
	title: 'After programs that failed, the next one runs',
	needs: ['quiet'],
	async run(trial) {
		equals(await trial.output(printing('well', 'all is well\n')), 'all is well\n', 'Its output');
	}
};

export const FAILURES: Subject = {
	name: 'failures',
	checks: [...TRAPS.map(trapCheck), ...MODULES.map(moduleCheck), afterwards]
};
