// Everything that the containers of one board share.
import type { BoardLimits } from '#lib/abi/board-limits.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { Switchboard } from '../container/switchboard.ts';
import type { ThreadPool } from '../container/thread-pool.ts';
import type { BoardControl } from '../control/board-control.ts';
import type { Trace } from '../trace/trace.ts';
import type { Random } from '../wasi/descriptors.ts';
import type { WasiBoard } from '../wasi/process.ts';
import type { AddressRange } from './addresses.ts';
import type { BoardServices } from './host-calls.ts';
import type { Peripherals } from './peripherals/peripherals.ts';
import type { MemoryBudget } from './containers/memory-budget.ts';
import type { ThreadIds } from './containers/thread-ids.ts';

export interface SharedBoard extends BoardServices, WasiBoard {
	clock: Clock;
	/** Time outside the board: it goes on while the board is paused. */
	wall: Clock;
	trace: Trace;
	control: BoardControl;
	pool: ThreadPool;
	switchboard: Switchboard;
	limits: BoardLimits;
	budget: MemoryBudget;
	/** A program brought the firmware down: it restarts by itself, or answers nothing until the reset. */
	fatal(restarts: boolean): void;
	threadIds: ThreadIds;
	peripherals: Peripherals;
	/** For the numbers of descriptors: the same after each reset, unlike the random numbers of most boards. */
	randomDescriptor: Random;
	/** Addresses of running instances. */
	instances: AddressRange;
}
