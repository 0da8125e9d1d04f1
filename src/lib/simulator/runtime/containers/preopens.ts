// What capabilities and mounts give a container: the directories that it will see.
import { CAPABILITIES } from '#lib/abi/capabilities.ts';
import type { ContainerOptions } from '../runtime.ts';
import type { SharedBoard } from '../shared-board.ts';
import { directoryOf } from './container-directory.ts';

/** A directory of the board, and its path in the container. */
export interface Preopen {
	guest: string;
	board: string;
}

/** In the order of the runtime's list; it says what it takes of the capabilities. */
export function applyCapabilities(
	board: SharedBoard,
	id: string,
	{ capabilities, mounts }: ContainerOptions
): Preopen[] {
	const { profile, mode, notices } = board;
	const preopens: Preopen[] = [];
	const isFaithful = mode === 'faithful';
	const log = (text: string) => board.console.log('inf', 'wamr_runtime', text);
	for (const capability of capabilities) {
		if (!CAPABILITIES.some((known) => known === capability))
			notices.say(id, 'capability-ignored', { capability });
		if (capability === 'networking' && profile.groups.includes('sockets'))
			log('Network capability enabled');
		if (capability !== 'filesystem') continue;
		if (!isFaithful && preopens.length > 0) continue;
		preopens.push({ guest: '/', board: directoryOf(id) });
		log('Filesystem capability enabled');
	}
	for (const mount of mounts) {
		const colon = mount.indexOf(':');
		const [first, second] = [mount.slice(0, colon), mount.slice(colon + 1)];
		// The runtime gives the two sides to its engine in the wrong order.
		const [guest, onBoard] = isFaithful ? [first, second] : [second, first];
		preopens.push({ guest, board: onBoard });
		notices.say(id, 'mount-swapped');
		log(`Enabled mount: ${first}::${second}`);
	}
	return preopens;
}
