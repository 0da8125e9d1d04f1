// How much a board takes, and how it says that it takes no more.
import { AppError } from '#lib/core/errors.ts';
import { equals, holds, PREFIX, refute, type Check, type Subject } from '../check.ts';
import { SLEEPING, TIMERS } from '../programs.ts';
import type { Trial } from '../trial.ts';

/** Boards that take so many are not asked for more. */
const MANY = 12;

const containers: Check = {
	id: 'container-limit',
	title: 'Containers can be made until the board refuses one, says why, and takes one again later',
	limitMs: 180_000,
	async run(trial) {
		const { board, options } = trial;
		const image = await trial.install(SLEEPING);
		let made = 0;
		let refusal: AppError | null = null;
		while (made < MANY && refusal === null) {
			refusal = await startOne(trial, `${PREFIX}number-${made}`, image);
			if (refusal === null) made++;
		}
		holds(made > 0, `None could be created: ${refusal?.message}`);
		trial.note(
			refusal ? `${made} containers, then: ${refusal.message}` : `${made} without reaching a limit`
		);
		const states = await board.listContainers(options);
		const running = states.filter(
			({ id, status }) => id.startsWith(PREFIX) && status === 'running'
		);
		equals(running.length, made, 'Containers that run');
		if (!refusal) return;
		holds(
			trial.console.logs.some(({ level }) => level === 'err'),
			'The board logged no error when it refused one.'
		);
		// One that could not be started may be there all the same.
		const refused = `${PREFIX}number-${made}`;
		const state = await trial.statusOf(refused);
		if (state !== 'gone') {
			trial.note(`the refused container is ${state}`);
			await board.remove(refused, options);
		}
		const first = `${PREFIX}number-0`;
		await board.kill(first, options);
		await trial.becomes(first, 'stopped');
		await board.remove(first, options);
		await board.run({ id: first, image }, options);
		equals(await trial.statusOf(first), 'running', 'One that was made again');
	}
};

async function startOne(trial: Trial, id: string, image: string): Promise<AppError | null> {
	try {
		await trial.board.run({ id, image }, trial.options);
		return null;
	} catch (error) {
		if (error instanceof AppError && /^(create|start)-failed$/.test(error.code)) return error;
		throw error;
	}
}

const timers: Check = {
	id: 'timer-limit',
	title: 'Timers can be made until the board refuses one with a number',
	needs: ['quiet'],
	async run(trial) {
		const output = await trial.output(TIMERS, { capabilities: ['ocre:api'] });
		const codes = output.trimEnd().split('\n').map(Number);
		const last = codes.pop() ?? NaN;
		holds(
			codes.every((code) => code === 0) && last < 0,
			`What the calls returned is ${JSON.stringify(output)}.`
		);
		trial.note(`${codes.length} timers, then ${last}`);
		if (codes.length === 0 && !trial.console.logs.some(({ level }) => level === 'err'))
			refute('None could be created, and the board logged no error.');
	}
};

export const LIMITS: Subject = { name: 'limits', checks: [containers, timers] };
