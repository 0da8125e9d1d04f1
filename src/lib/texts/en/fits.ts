// Why a module does not run on a board, or not as one expects.
import { room } from '../room.ts';

export const fits = room('fits', {
	'entry-missing':
		'The module exports no function {start}: build it as a command, with a main function.',
	'memory-not-exported': 'The module exports no memory: link it with {option}.',
	'feature-unsupported':
		'The module uses {feature}, which the runtime of {board} does not support: compile it without.',
	'import-unknown':
		'No firmware has {names}: the container ends when it calls {n, plural, one{it} other{one of them}}.',
	'import-uncertain':
		'Whether the firmware of {board} has {names} is not known beforehand: the stock supervisor does not, the Playground firmware does.',
	'import-missing':
		'{board} has no {names}: the container ends when it calls {n, plural, one{it} other{one of them}}.',
	'capability-missing':
		'The program calls {name}, which does nothing without the capability {capability}.',
	'image-too-large': 'The image has {size}; the storage of {board} has {room}.',
	'memory-too-large': 'Image and memory take {needed}; {board} has {has} for containers.',
	'import-not-given':
		'The module imports {names}. A board gives functions only: the start would hang.',
	'import-signature':
		'The module imports {name} as {type}, but boards have it as {host}: the container ends when it calls it.',
	'malloc-exported':
		'This module exports malloc and free. The board then calls them from the thread of the message’s sender, which can damage the memory of the program. Do not export them.',
	'heap-base-exported':
		'This module exports __heap_base. The board then puts its own heap there, into memory that the program may use. Do not export it: link with --strip-all.',
	'threads-not-shared':
		'The module wants to start threads, but has no shared memory: no thread would start.',
	'threads-not-shared.start':
		'The module wants to start threads, but exports no {start}: no thread would start.'
});
