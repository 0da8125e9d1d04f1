// What an instance holds of the board through Ocre's API: timers, pins, subscriptions. Whether somebody takes them back
// at its end depends on whether it was registered as a module.
import { pointer } from '../addresses.ts';
import type { Instance } from '../guest/instance.ts';
import type { SharedBoard } from '../shared-board.ts';

/** Of an instance with a module context: everything is taken back, and said. */
export function cleanUp(board: SharedBoard, instance: Instance): void {
	const { timers, gpio, messaging, console } = board;
	console.log('inf', 'wamr_runtime', 'Cleaning up module resources');
	timers.cleanUp(instance);
	gpio.cleanUp(instance);
	messaging.cleanUp(instance);
	console.log('inf', 'ocre_common', `Module unregistered: ${pointer(instance.address)}`);
}

/** Nobody cleans up after a container without a module context, nor after a thread, except on a documented board. */
export function leave(
	board: SharedBoard,
	instance: Instance,
	leak: 'api-leak' | 'thread-leak'
): void {
	const { timers, gpio, notices, mode } = board;
	if (timers.hasOwner(instance.address) || gpio.hasOwner(instance.address))
		notices.say(instance.containerId, leak);
	if (mode === 'faithful') return;
	timers.cleanUp(instance);
	gpio.cleanUp(instance);
}
