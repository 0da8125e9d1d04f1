// A board that restarts: the connection comes back by itself, containers are gone, images are kept.
import { sha256 } from '@noble/hashes/sha2.js';
import { isDisconnected } from '#lib/board/board.ts';
import { hex, latin1, utf8 } from '#lib/core/bytes.ts';
import { encodeFrame } from '#lib/wire/smp-frame.ts';
import { osReset, requestPacket } from '#lib/wire/smp-messages.ts';
import { encodePacket } from '#lib/wire/smp-packet.ts';
import { equals, holds, refute, type Check, type Subject } from '../check.ts';
import { SLEEPING } from '../programs.ts';
import type { Trial } from '../trial.ts';
import { pattern } from './images.ts';

const RESTART_MS = 30_000;
/** Boards of every version take the word, and some need it. */
const REBOOT = 'kernel reboot cold';

/** A container runs, the board restarts by this, and afterwards only its storage is as before. */
export async function restartsBy(trial: Trial, restart: () => Promise<void>): Promise<void> {
	const { board, options } = trial;
	await trial.start(SLEEPING);
	const images = await board.listImages(options);
	await restart();
	await trial.back();
	equals(await board.listContainers(options), [], 'The containers afterwards');
	equals(await board.listImages(options), images, 'The images afterwards');
	equals((await board.identify(options)).smp, trial.facts.identity.smp, 'SMP afterwards');
	await trial.start(SLEEPING);
}

const byShell: Check = {
	id: 'restart-shell',
	title: 'After “kernel reboot” the connection comes back, containers are gone, images are kept',
	needs: ['reboot'],
	run: (trial) =>
		restartsBy(trial, async () => {
			const restarted = trial.restart(RESTART_MS);
			// It may be unanswered: a board that restarts says nothing more.
			trial.board.command(REBOOT, trial.options).catch(() => {});
			await restarted;
		})
};

const bySmp: Check = {
	id: 'restart-smp',
	title: 'The same after a reset by SMP, while the console is handed over',
	needs: ['smp', 'reboot'],
	run: (trial) =>
		restartsBy(trial, async () => {
			const { board, options } = trial;
			let heard = '';
			const terminal = await board.attach((bytes) => (heard += latin1(bytes)), options);
			terminal.write(utf8('\r'));
			await trial.pause(500);
			heard = '';
			terminal.write(encodeFrame(encodePacket(requestPacket(osReset(), 1))));
			// Its shell says a prompt when it is there again.
			const endsAt = trial.clock.now() + RESTART_MS;
			while (!/\$ /.test(heard) && !isDisconnected(board.state)) {
				if (trial.clock.now() > endsAt) refute(`No prompt came: ${JSON.stringify(heard)}.`);
				await trial.pause(100);
			}
			if (!isDisconnected(board.state)) await terminal.detach();
		})
};

const uploading: Check = {
	id: 'restart-uploading',
	title: 'An upload lives through a restart of the board',
	needs: ['reboot'],
	limitMs: 300_000,
	async run(trial) {
		const { board, options } = trial;
		const name = 'check-board-restarted.bin';
		const bytes = pattern(trial.facts.identity.smp ? 20_480 : 4_000, 7);
		let ordered = false;
		const upload = board.upload(name, bytes, {
			...options,
			onprogress({ doneBytes }) {
				if (ordered || doneBytes < bytes.length / 3) return;
				ordered = true;
				board.command(REBOOT, options).catch(() => {});
			}
		});
		try {
			await upload;
		} catch (error) {
			// The port of a board that is its own USB device goes with it: the upload is begun again, and resumed.
			if (board.state !== 'lost') throw error;
			trial.note('its port went, and the upload was asked for again');
			await trial.back();
			await board.upload(name, bytes, options);
		}
		holds(ordered, 'The upload finished before the board could be restarted.');
		const found = await trial.image(name);
		equals(found?.sha256, hex(sha256(bytes)), 'The board’s SHA-256 of it');
		await board.removeImage(name, options);
	}
};

export const RESTART: Subject = { name: 'restart', checks: [byShell, bySmp, uploading] };
