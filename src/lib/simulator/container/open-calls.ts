// Joins the two ends of a thread's host calls: through shared memory, or by messages where nothing is shared.
import type { ContainerThread, MessageCalls, SharedCalls } from './container-thread.ts';
import { ControlBlock } from './control-block.ts';
import type { HostCallChannel } from './host-call-channel.ts';
import { MirroredMemory, type BoardMemory } from './mirrored-memory.ts';
import { PostedCalls } from './posted-calls.ts';
import type { Switchboard } from './switchboard.ts';

export interface OpenedCalls {
	/** The board's end. */
	channel: HostCallChannel;
	/** The thread's. */
	calls: SharedCalls | MessageCalls;
}

/** In the way that the board's threads have; `memory` is the container's, null for a module without one. */
export function openCalls(
	memory: BoardMemory | null,
	switchboard: Switchboard,
	thread: ContainerThread
): OpenedCalls {
	const { doorbell } = switchboard;
	if (doorbell && !(memory instanceof MirroredMemory)) {
		const channel = new ControlBlock();
		// What is not mirrored is what the budget made to be shared.
		const shared = memory as WebAssembly.Memory | null;
		return { channel, calls: { way: 'shared', memory: shared, control: channel.shared, doorbell } };
	}
	const mirror = memory instanceof MirroredMemory ? memory : null;
	const channel = new PostedCalls(mirror, (answer) => thread.answer(answer));
	thread.oncall = (call) => channel.receive(call);
	return {
		channel,
		calls: {
			way: 'posted',
			memory: mirror && {
				initialPages: mirror.initialPages,
				maximumPages: mirror.maximumPages,
				patches: mirror.takeUnsent()
			}
		}
	};
}
