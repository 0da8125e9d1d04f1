// How checks begin that need something on the board first.
import { FOLDER, type Check } from '../check.ts';
import { SLEEPING } from '../programs.ts';
import { removeFolder } from '../sweep.ts';
import type { Trial } from '../trial.ts';

/** The folder of the checks is there, without anything in it. */
export function inEmptyFolder(run: Check['run']): Check['run'] {
	return async (trial) => {
		const { board, options } = trial;
		if ((await board.storage.stat(FOLDER, options)) !== null) await removeFolder(board, FOLDER);
		await board.storage.makeDirectory(FOLDER, options);
		await run(trial);
	};
}

/** A container runs that sleeps until it is killed. */
export function besideSleeper(run: (trial: Trial, id: string) => Promise<void>): Check['run'] {
	return async (trial) => run(trial, await trial.start(SLEEPING));
}
