// The life of containers: started, waited for, killed, removed, and what a board refuses.
import { equals, failsWith, holds, notHere, PREFIX, type Check, type Subject } from '../check.ts';
import { exiting, PROCESSOR, SLEEPING, SPINNING, type CheckProgram } from '../programs.ts';
import type { Trial } from '../trial.ts';
import { besideSleeper } from './beginnings.ts';

const exitCodes: Check = {
	id: 'exit-codes',
	title: 'A container runs detached to its end, and its exit code is told',
	async run(trial) {
		const { board, options } = trial;
		for (const code of [0, 1, 42, 255, -1]) {
			const id = await trial.start(exiting(code));
			equals(await board.wait(id, options), code, `The exit code of ${id}`);
			equals(await board.wait(id, options), code, 'The exit code, asked again');
			equals(await trial.statusOf(id), 'stopped', `The state of ${id}`);
			await board.remove(id, options);
			equals(await trial.statusOf(id), 'gone', `The state of ${id}, once removed`);
		}
	}
};

const waiting: Check = {
	id: 'wait',
	title: 'While a container is waited for, the board can be asked other things',
	run: besideSleeper(async (trial, id) => {
		const { board, options } = trial;
		let code: number | undefined;
		const end = board.wait(id, options).then((ended) => (code = ended));
		await board.listImages(options);
		await board.identify(options);
		equals(code, undefined, 'The exit code of a container that runs');
		await board.kill(id, options);
		await end;
		equals(await trial.statusOf(id), 'stopped', 'Its state');
	})
};

async function killed(trial: Trial, program: CheckProgram): Promise<void> {
	const { board, options } = trial;
	const id = await trial.start(program);
	equals(await trial.statusOf(id), 'running', 'Its state after the start');
	await board.kill(id, options);
	await trial.becomes(id, 'stopped');
	await failsWith(board.kill(id, options), 'container-not-running', 'Killing it again');
	await board.remove(id, options);
	equals(await trial.statusOf(id), 'gone', 'Its state, once removed');
}

const kill: Check = {
	id: 'kill',
	title: 'A container that sleeps is killed',
	run: (trial) => killed(trial, SLEEPING)
};

/** What native_sim calls its processor: a computer, where time stands still while a program computes. */
const NATIVE = /^(posix|x86|native)/;

const killSpinning: Check = {
	id: 'kill-spinning',
	title: 'A container that never asks the board for anything is killed',
	needs: ['quiet'],
	async run(trial) {
		const processor = (await trial.output(PROCESSOR)).trim();
		if (NATIVE.test(processor))
			notHere(`on native_sim (${processor}), time stands still while a program computes`);
		await killed(trial, SPINNING);
	}
};

const remove: Check = {
	id: 'remove',
	title: 'A running container is not removed, and a missing one is told',
	run: besideSleeper(async (trial, id) => {
		const { board, options } = trial;
		await failsWith(board.remove(id, options), 'container-in-use', 'Removing a running one');
		equals(await trial.statusOf(id), 'running', 'Its state');
		const nobody = `${PREFIX}nobody`;
		for (const act of ['remove', 'kill', 'start', 'wait'] as const)
			await failsWith(board[act](nobody, options), 'container-missing', `“${act}” of nobody`);
	})
};

const again: Check = {
	id: 'start-again',
	title: 'A container that ended is started again',
	async run(trial) {
		const { board, options } = trial;
		const id = await trial.start(exiting(42));
		equals(await board.wait(id, options), 42, 'The first exit code');
		await board.start(id, options);
		equals(await board.wait(id, options), 42, 'The second exit code');
		const running = await trial.start(SLEEPING);
		await failsWith(board.start(running, options), 'container-in-use', 'Starting a running one');
		equals(await trial.statusOf(running), 'running', 'Its state');
	}
};

const twice: Check = {
	id: 'same-id',
	title: 'A second container under an id is refused, and the first goes on',
	run: besideSleeper(async (trial, id) => {
		const { board, options } = trial;
		const image = await trial.install(exiting(0));
		await failsWith(board.run({ id, image }, options), 'container-exists', 'The second one');
		equals(await trial.statusOf(id), 'running', 'The first one');
		const all = await board.listContainers(options);
		equals(all.filter((container) => container.id === id).length, 1, 'Containers of that id');
	})
};

const detached: Check = {
	id: 'never-attached',
	title: 'Of all that was sent so far, nothing held the console until a container ended',
	run({ sent }) {
		equals(sent.holding, [], 'Commands that hold the console');
		holds(
			sent.ocre.some((line) => line.startsWith('ocre run -d ')),
			'No container was started.'
		);
		return Promise.resolve();
	}
};

export const CONTAINERS: Subject = {
	name: 'containers',
	checks: [exitCodes, waiting, kill, killSpinning, remove, again, twice]
};

/** To be made when the others were. */
export const SENT: Subject = { name: 'the line', checks: [detached] };
