// What takes somebody's hands: cable, button, a second tab.
import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from '#lib/core/bytes.ts';
import { equals, holds, type Check, type Need, type Subject } from '../check.ts';
import { SLEEPING } from '../programs.ts';
import { besideSleeper } from './beginnings.ts';
import { pattern, resumed } from './images.ts';
import { restartsBy } from './restart.ts';

/** For somebody to find the cable. */
const HANDS_MS = 180_000;
const LIMIT_MS = 600_000;
const needs: readonly Need[] = ['person'];

const replug: Check = {
	id: 'replug-idle',
	title: 'A board that is unplugged and plugged in again is found again, with its images',
	needs,
	limitMs: LIMIT_MS,
	async run(trial) {
		const { board, options } = trial;
		await trial.install(SLEEPING);
		const images = await board.listImages(options);
		trial.ask('Unplug the board.');
		await trial.gone(HANDS_MS);
		trial.ask('Plug the board in again.');
		await trial.back();
		equals(await board.listImages(options), images, 'The images');
	}
};

const replugUploading: Check = {
	id: 'replug-uploading',
	title: 'An upload that is cut off by a pulled cable goes on where it ended',
	needs,
	limitMs: LIMIT_MS,
	async run(trial) {
		const { board, options } = trial;
		const name = 'check-board-replug.bin';
		const bytes = pattern(trial.facts.identity.smp ? 120_000 : 20_000, 8);
		let begun = false;
		const upload = board.upload(name, bytes, {
			...options,
			onprogress({ doneBytes }) {
				if (begun || doneBytes < 2_000) return;
				begun = true;
				trial.ask('An upload is in progress. Unplug the cable now.');
			}
		});
		const cutOff = await upload.then(
			() => false,
			() => true
		);
		trial.signal.throwIfAborted();
		holds(cutOff, 'The upload finished before the cable was unplugged.');
		await trial.gone(HANDS_MS);
		trial.ask('Plug the board in again.');
		await trial.back();
		trial.ask('The rest is being uploaded: leave the cable plugged in.');
		const firstBytes = await resumed(trial, name, bytes);
		trial.note(`from byte ${firstBytes} of ${bytes.length}`);
		holds(firstBytes > 0, 'The upload restarted at the first byte.');
		equals((await trial.image(name))?.sha256, hex(sha256(bytes)), 'The board’s SHA-256 of it');
		await board.removeImage(name, options);
	}
};

const button: Check = {
	id: 'reset-button',
	title: 'After the reset button the connection comes back, containers are gone, images are kept',
	needs,
	limitMs: LIMIT_MS,
	run: (trial) =>
		restartsBy(trial, async () => {
			const restarted = trial.restart(HANDS_MS);
			trial.ask('Press the reset button of the board.');
			await restarted;
		})
};

const running: Check = {
	id: 'unplug-running',
	title: 'A board that is unplugged while a container runs is found again, and can run it again',
	needs,
	limitMs: LIMIT_MS,
	run: besideSleeper(async (trial, id) => {
		const { board, options } = trial;
		trial.ask(
			'A container is running. Unplug the cable, wait a few seconds, and plug it in again.'
		);
		await trial.gone(HANDS_MS);
		await trial.back();
		// Whether it lost its power depends on the board.
		const status = await trial.statusOf(id);
		trial.note(status === 'gone' ? 'it had no power meanwhile' : `the container is ${status}`);
		if (status === 'running') await board.kill(id, options);
		if (status === 'running') await trial.becomes(id, 'stopped');
		if (status !== 'gone') await board.remove(id, options);
		await trial.start(SLEEPING);
	})
};

const takeover: Check = {
	id: 'second-tab',
	title: 'A second tab takes the board over, and this one says so and gets it back',
	needs: ['person', 'tabs'],
	limitMs: LIMIT_MS,
	async run(trial) {
		trial.ask('Open this page in a second tab and press “Take the board over” there.');
		await trial.gone(HANDS_MS);
		equals(trial.board.state, 'taken', 'The state of the connection');
		trial.ask('Press “Give it back” in the second tab, or close that tab, and come back here.');
		await trial.back();
	}
};

export const BY_HAND: Subject = {
	name: 'by hand',
	checks: [replug, replugUploading, button, running, takeover]
};
