// Where Ocre 0.7.0 on Zephyr behaves other than a newcomer expects: what happens, what a documented board does
// instead, and what to do. Notices, the page about quirks and the tests are made from this table; what our SDK does about
// each is in `quirk-remedies.ts`.

export interface Quirk {
	/** In a few words, for a list. */
	title: string;
	/** What happened and what to do, in the user's words. `{}` stands for the name of what it happened to. */
	message: string;
	/** What a board in documented mode does instead; null when it does the same. */
	documented: string | null;
	/** Only a reset of the board takes it away. */
	needsReset?: boolean;
}

export const QUIRKS = {
	'sleep-over-one-second': {
		title: 'A sleep of a second or more',
		message:
			'The sleep of the board returns at once when it is given 1000 ms or more. ocre_sleep() of the SDK makes short sleeps of it: this program goes around it.',
		documented: 'It sleeps for the whole time.'
	},
	'clock-in-cycles': {
		title: 'Clocks count cycles',
		message:
			'The clocks of this board count CPU cycles since its start, not nanoseconds, and know no time of day. Measure time with timers, or convert with clock_getres().',
		documented: 'Clocks count nanoseconds, and the real time clock knows the time of day.'
	},
	'poll-absolute': {
		title: 'Waiting for a point in time',
		message:
			'Waiting for an absolute time never ends on this board. Sleep for a length of time instead.',
		documented: 'The wait ends at that time.'
	},
	'poll-two-clocks': {
		title: 'Two clocks in one poll',
		message:
			'A poll with two clocks returns at once on this board, with error 52 for the second. Wait for one of them only.',
		documented: 'The poll ends with the clock that is due first.'
	},
	'kill-waits': {
		title: 'Stop waits for the end of a sleep',
		message:
			'This container was stopped in the middle of a long sleep, and ends only when it has slept. Use ocre_sleep() of the SDK, which sleeps in short steps.',
		documented: 'The container ends at once.'
	},
	'stdin-read': {
		title: 'Reading standard input',
		message:
			'This program reads its standard input. A board has none: reading it crashes the board: it restarts without its containers, or hangs until it is reset. Use messages or a button instead.',
		documented: 'Standard input is at its end.'
	},
	'missing-ocre-api': {
		title: 'Callbacks without ocre:api',
		message:
			'Callbacks and subscriptions need the capability ocre:api. Add it to the container: in build.yaml under permissions, or -k ocre:api on the command line.',
		documented: null
	},
	'api-leak': {
		title: 'Timers and pins outlive their container',
		message:
			'This container ended without the capability ocre:api, so nobody cleaned up after it: its timers go on and their numbers stay taken until the board is reset. Add ocre:api, or delete timers before the end.',
		documented: 'Timers and pins are freed when their container ends.',
		needsReset: true
	},
	'capability-ignored': {
		title: 'Unknown capabilities are ignored',
		message:
			'The runtime does not know the capability “{}” and ignores it without a word. It knows ocre:api, ocre:shared_heap, networking and filesystem.',
		documented: null
	},
	'filesystem-twice': {
		title: 'The capability filesystem given twice',
		message:
			'A container with the capability filesystem twice crashes the board when it starts. Give it once.',
		documented: 'It counts once.'
	},
	'timer-taken': {
		title: 'Timer numbers are shared',
		message:
			'This timer id is already in use. Timer ids are shared by all containers of the board: choose another number, or end the container that has it.',
		documented: null
	},
	'timer-out-of-range': {
		title: 'Few timer numbers',
		message:
			'This board has the timer ids 1 to {} only, whatever the SDK says. Choose one of them.',
		documented: null
	},
	'timer-interval': {
		title: 'Timer intervals end at 65 seconds',
		message: 'A timer takes 1 to 65535 ms. For longer times count several of its events.',
		documented: null
	},
	'timer-even-periodic': {
		title: 'Only an odd “periodic” is remembered',
		message:
			'A timer started with an even number as “periodic” fires again and again, but its remaining time reads 0. Give 1.',
		documented: 'Every number but 0 means periodic.'
	},
	'ring-full': {
		title: 'One ring of 32 events',
		message:
			'The board keeps at most 32 events for all containers together. It is full, so an event was lost: fetch events more often, or make fewer of them.',
		documented: null
	},
	'events-blocked': {
		title: 'Events of a container that has ended',
		message:
			'An event of a container that has ended comes first, and nobody fetches it: until then this container gets no events. Reset the board and run again.',
		documented: 'Events of a container are dropped when it ends.',
		needsReset: true
	},
	'events-held-up': {
		title: 'Events of another container come first',
		message:
			'The oldest event of the board belongs to another container that does not fetch it. Until it does, nobody else gets events: call ocre_process_events() in every container that has timers, pins or subscriptions.',
		documented: 'Every container gets its own events, whatever the others do.'
	},
	'stale-events': {
		title: 'Events inherited from another container',
		message:
			'This container was given an event that was meant for one that has ended: its timer or message is not yours. The runtime takes the two for the same. Fetch all events before a program ends.',
		documented: 'Events of a container are dropped when it ends.'
	},
	'topic-wildcard': {
		title: 'Topics have no wildcards',
		message:
			'A subscription gets every message whose topic begins with its text; # and + mean nothing. Subscribe to the part that the topics have in common.',
		documented: null
	},
	'topic-cut': {
		title: 'Topics of subscriptions are cut',
		message:
			'A subscription keeps the first 63 bytes of its topic, so it gets messages of other topics, too, and subscribing again takes another of the few places. Use shorter topics.',
		documented: 'Topics are kept whole.'
	},
	'message-twice': {
		title: 'Overlapping subscriptions',
		message:
			'Two subscriptions of this container match the same message, so it gets the message twice. Subscribe to the shorter topic only.',
		documented: null
	},
	'message-does-not-fit': {
		title: 'Little room for messages',
		message:
			"A message did not fit into the receiver's memory for messages and was dropped. Free each message after use, and send less at once.",
		documented: null
	},
	'malloc-exported': {
		title: 'A module that exports malloc and free',
		message:
			'This module exports malloc and free. The board then calls them from the thread of the message’s sender, which can damage the memory of the program. Do not export them.',
		documented: null
	},
	'heap-base-exported': {
		title: 'A module that exports __heap_base',
		message:
			'This module exports __heap_base. The board then puts its own heap there, into memory that the program may use. Do not export it: link with --strip-all.',
		documented: null
	},
	'no-sensors': {
		title: 'A board without sensors',
		message:
			'This board has no sensors that a program can find. Choose a board that has some beside the Run button.',
		documented: null
	},
	'sensor-list-broken': {
		title: 'The list of sensors',
		message:
			'ocre_sensors_get_list() gives addresses in the memory of the board, which no program can read. Use the ids from 0 that ocre_sensors_discover() counts, or names.',
		documented: null
	},
	'gpio-not-initialized': {
		title: 'Pins before ocre_gpio_init()',
		message: 'Pins cannot be used before ocre_gpio_init() was called once. Call it first.',
		documented: null
	},
	'gpio-taken-over': {
		title: 'Pins have no fixed owner',
		message:
			'This container configured a pin that another container uses, and took it over: the other one gets no more events of it. Agree on pins.',
		documented: null
	},
	'gpio-name-cache': {
		title: 'Names of pins are remembered by their address',
		message:
			'The board remembers where the name of a pin was, not what it said: this name reached the pin of an earlier one. Programs built here do not meet that. Reset the board, and build the program again.',
		documented: 'Names are compared by what they say.',
		needsReset: true
	},
	'function-missing': {
		title: 'Functions that the firmware does not have',
		message:
			'This program called {}, a function that the board does not have. Check the spelling, or choose a board whose firmware has it.',
		documented: null
	},
	'signature-differs': {
		title: 'Functions imported with another type',
		message:
			'This program imports {} with other parameters than the board has. The import does not count: a call of it ends the program. Use the declaration of the SDK.',
		documented: null
	},
	'trap-exit-code': {
		title: 'A crash looks like success',
		message:
			'The program crashed ({}), but its exit code is 0 as after a success. Only the log tells: look for “exception”.',
		documented: 'A crash ends with exit code -1.'
	},
	'main-without-start': {
		title: 'A main without _start',
		message:
			'This module has no _start, so its “{}” was called. What it returns is written over memory of the runtime. Link it as a command, with _start.',
		documented: 'What it returns is the exit code.'
	},
	'recursion-too-deep': {
		title: 'Deep recursion',
		message:
			'The calls of this program went too deep: the interpreter of a board has 8 KiB for all functions that wait for another to return. Use a loop, or recurse less deep.',
		documented: null
	},
	'raise-traps': {
		title: 'abort() and raise() are traps',
		message:
			'The program raised a signal (abort() and assert() do, too), which ends it as a trap with exit code 0.',
		documented: null
	},
	'start-hangs': {
		title: 'A start that never returns',
		message:
			'The container could not be set up ({}), and the real shell hangs here until the board is reset.',
		documented: 'The start fails: its command says so, and the container is in ERROR.',
		needsReset: true
	},
	'no-thread': {
		title: 'Few threads',
		message:
			'The board has no memory for another thread. Each container that runs takes 8 KiB of its system heap, and so does each timer: end a container, or use fewer timers.',
		documented: null
	},
	'timer-kept': {
		title: 'Timers take their memory for good',
		message:
			'The board has no memory for another timer. Each takes 8 KiB of its system heap and keeps them after it was deleted and its container ended: only a reset gives them back. Where a pause is enough, use ocre_sleep() and no timer.',
		documented: 'A timer gives its memory back when it is deleted.',
		needsReset: true
	},
	'containers-full': {
		title: 'Few containers',
		message:
			'This board can have {} containers at a time, stopped ones included. Remove those that are not used.',
		documented: null
	},
	'memory-full': {
		title: 'Memory for images and containers',
		message:
			'The board has no memory left for this image. An image takes its size from the create of its container until the remove: remove containers that are not used.',
		documented: null
	},
	'module-rejected': {
		title: 'Modules that the runtime does not load',
		message: 'The runtime does not load this module: {}',
		documented: null
	},
	'shared-heap-missing': {
		title: 'ocre:shared_heap without a shared heap',
		message:
			'The firmware of this board was built without a shared heap: shared_heap_malloc() always returns 0.',
		documented: null
	},
	'mount-swapped': {
		title: 'The sides of a mount are swapped',
		message:
			'This runtime swaps the two sides of a mount: -v /A:/B shows the directory /B of the board as /A to the program.',
		documented: '-v /A:/B shows the directory /A of the board as /B.'
	},
	'preopen-shared': {
		title: 'One directory for all containers',
		message:
			'The board looks for every path in the directory that was opened last, by any container, so this program works in a directory that is not its own. Use one container with files at a time, with either filesystem or one mount.',
		documented: 'Every container has its own directories.'
	},
	'path-leaves-root': {
		title: 'Paths can leave their directory',
		message:
			'This path leaves the directory of the container through “..”. The board lets it, other runtimes do not. Stay within the directory.',
		documented: 'The call is refused with error 76.'
	},
	'open-does-not-truncate': {
		title: 'Opening does not empty a file',
		message:
			'Opening a file for writing does not empty it on this board. Remove the file first, or call ftruncate().',
		documented: 'The file is emptied.'
	},
	'open-exclusive': {
		title: 'Opening a file that must not exist',
		message:
			'Opening with O_EXCL does not fail on this board when the file exists. Look for it with stat() first.',
		documented: 'Opening fails with error 20.'
	},
	'open-not-directory': {
		title: 'Opening a file as a directory',
		message:
			'Opening a file with O_DIRECTORY does not fail on this board. Look at its type with stat() first.',
		documented: 'Opening fails with error 54.'
	},
	'open-plain-directory': {
		title: 'Opening a directory as a file',
		message:
			'open() of a directory fails on this board (error 31) unless it is opened with O_DIRECTORY. Use opendir().',
		documented: 'It is opened.'
	},
	'one-open-file': {
		title: 'One open file for everybody',
		message:
			'The file system of this board has room for one open file at a time, of all containers together, so this one was not opened (error 48). Close a file before the next one is opened.',
		documented: 'Up to sixteen files can be open.'
	},
	'removed-while-open': {
		title: 'Removing a file that is open',
		message:
			'A file was removed while it was open. Its room is never given back, so that no file can be opened any more until the board is reset. Close a file before it is removed.',
		documented: 'The room is given back when the file is closed.',
		needsReset: true
	},
	'open-without-follow': {
		title: 'Opening with O_NOFOLLOW',
		message:
			'Opening with O_NOFOLLOW makes and appends to the file on this board, whatever else was asked. Leave O_NOFOLLOW out: the board has no links.',
		documented: 'The flag changes nothing.'
	},
	'seek-reports-zero': {
		title: 'The position in a file reads 0',
		message:
			'lseek() and ftell() always report 0 on this board, though the position does move. Count the bytes yourself, or ask for the size with stat() once the file is closed.',
		documented: 'The position is reported.'
	},
	'size-is-stale': {
		title: 'The size of an open file',
		message:
			'While a file is open, fstat() and stat() report the size that it had before. Call fsync() first, or close the file.',
		documented: 'The size is reported as it is.'
	},
	'readdir-preopen': {
		title: 'Listing the root directory',
		message:
			'The root directory cannot be listed through its own descriptor on this board (error 10). Open it with opendir() as “.” or “/”.',
		documented: 'It can be listed.'
	},
	'readdir-once': {
		title: 'Listing a directory twice',
		message:
			'A directory can be read once only on this board (error 10). Close it and open it again; keep lists short enough for one call.',
		documented: 'Listing goes on where it was.'
	},
	'rmdir-removes-file': {
		title: 'rmdir() removes files',
		message: 'rmdir() removed a file: on this board it does what unlink() does.',
		documented: 'The call fails with error 54.'
	},
	'path-empty': {
		title: 'The empty path',
		message:
			'The empty path means the directory of the container itself on this board: unlink("") removes it, and then there is no place for files.',
		documented: 'The call fails with error 44.'
	},
	'mkdir-leaks': {
		title: 'mkdir() uses up descriptors',
		message:
			'Each directory that a program makes uses up one of the 16 file descriptors of the board until it is reset.',
		documented: 'No descriptor is used up.'
	},
	'descriptors-exhausted': {
		title: 'Sixteen descriptors for everybody',
		message:
			'All 16 file descriptors of the board are in use. They are shared by all containers: close files after use.',
		documented: null
	},
	'file-call-missing': {
		title: 'Links, file times and space ahead',
		message:
			'The board has no links, no file times and no space that is allocated ahead: {} fails. Do without.',
		documented: null
	},
	'threads-exhausted': {
		title: 'Four threads a container',
		message:
			'A container can have four threads besides its main one at a time, so no further one was started. Wait for one to end, for example with pthread_join(), before you start the next.',
		documented: null
	},
	'threads-not-here': {
		title: 'No threads on this page',
		message:
			'This page may not share memory between threads, so the thread was not started; on a real board it is. Open the page over https in a tab of its own to run programs with threads.',
		documented: null
	},
	'thread-start-missing': {
		title: 'A thread without a beginning',
		message:
			'This program asks for a thread but has no function wasi_thread_start, with which every thread begins. Programs that include <pthread.h> get one; another toolchain has to build for wasm32-wasip1-threads and export it.',
		documented: null
	},
	'thread-memory-not-shared': {
		title: 'Threads without shared memory',
		message:
			'This program started a thread, but its memory is not shared: the thread runs on an empty memory of its own and sees nothing of the program. Include <pthread.h>, or link with --shared-memory and --max-memory.',
		documented: null
	},
	'thread-without-memory': {
		title: 'No memory for another thread',
		message:
			'The board has no memory left for another thread. Each takes 6 KB for its stack, and where the memory is not shared as much as the whole memory. Use fewer threads, or end other containers.',
		documented: null
	},
	'shared-memory-too-large': {
		title: 'Shared memory takes its maximum',
		message:
			'A memory that threads share takes its declared maximum from the board at once, and there is not so much left. End other containers, or link with a smaller maximum (--max-memory).',
		documented: null
	},
	'thread-leak': {
		title: 'Timers and pins outlive their thread',
		message:
			'A thread ended that owns timers or pins, and nobody cleans up after a thread: they stay taken until the board is reset. Delete them before the thread ends, or let the main thread make them.',
		documented: 'Timers and pins are freed when their thread ends.',
		needsReset: true
	},
	'kill-waits-for-socket': {
		title: 'Stop waits for socket calls',
		message:
			'This container is to end, but it waits in a call for a socket, and a board does not interrupt that: it goes on until something happens there. Wait with poll() and a timeout of a second, or set SO_RCVTIMEO.',
		documented: 'The container ends at once.'
	},
	'sockets-block': {
		title: 'Sockets always block',
		message:
			'Sockets of this board always block: O_NONBLOCK is accepted and does nothing. Ask with poll() first.',
		documented: 'Sockets with O_NONBLOCK do not wait.'
	},
	'no-shutdown': {
		title: 'shutdown() does not work',
		message: 'shutdown() fails on this board, with ENOTSUP: close the socket instead.',
		documented: 'One direction or both are shut down.'
	},
	'network-ends-here': {
		title: 'The network is this board and nothing else',
		message:
			'This program wanted to reach another host. The simulated network has the board itself (192.0.2.1, board.local, localhost) and nothing else: nothing leaves the page.',
		documented: null
	}
} as const satisfies Record<string, Quirk>;

export type QuirkCode = keyof typeof QUIRKS;

/** Said before the message of a quirk that a documented board does not have. */
export const ONLY_ON_REAL_BOARDS =
	'Works here, because the board is in documented mode. On a real board: ';
