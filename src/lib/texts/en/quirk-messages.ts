// What happened where a program met a quirk of the runtime, and what to do. “.any”: without the values of one case.
import { room } from '../room.ts';

export const quirkMessages = room('quirkMessages', {
	'sleep-over-one-second':
		'The sleep of the board returns at once when it is given 1000 ms or more. ocre_sleep() of the SDK makes short sleeps of it: this program goes around it.',
	'clock-in-cycles':
		'The clocks of this board count CPU cycles since its start, not nanoseconds, and know no time of day. Measure time with timers, or convert with clock_getres().',
	'poll-absolute':
		'Waiting for an absolute time never ends on this board. Sleep for a length of time instead.',
	'poll-two-clocks':
		'A poll with two clocks returns at once on this board, with error 52 for the second. Wait for one of them only.',
	'kill-waits':
		'This container was stopped in the middle of a long sleep, and ends only when it has slept. Use ocre_sleep() of the SDK, which sleeps in short steps.',
	'stdin-read':
		'This program reads its standard input. A board has none, and reading it crashes the board: it restarts without its containers, or hangs until it is reset. Use messages or a button instead.',
	'missing-ocre-api':
		'Callbacks and subscriptions need the capability ocre:api. Add it to the container: in build.yaml under permissions, or -k ocre:api on the command line.',
	'api-leak':
		'This container ended without the capability ocre:api, so nobody cleaned up after it: its timers go on and their numbers stay taken until the board is reset. Add ocre:api, or delete timers before the end.',
	'capability-ignored':
		'The runtime does not know the capability “{capability}” and ignores it without a word. It knows ocre:api, ocre:shared_heap, networking and filesystem.',
	'filesystem-twice':
		'A container with the capability filesystem twice crashes the board when it starts. Give it once.',
	'timer-taken':
		'This timer id is already in use. Timer ids are shared by all containers of the board: choose another number, or end the container that has it.',
	'timer-out-of-range':
		'This board has the timer ids 1 to {max} only, whatever the SDK says. Choose one of them.',
	'timer-interval': 'A timer takes 1 to 65535 ms. For longer times count several of its events.',
	'timer-even-periodic':
		'A timer started with an even number as “periodic” fires again and again, but its remaining time reads 0. Give 1.',
	'ring-full':
		'The board keeps at most 32 events for all containers together. It is full, so an event was lost: fetch events more often, or make fewer of them.',
	'events-blocked':
		'An event of a container that has ended comes first, and nobody fetches it: until then this container gets no events. Reset the board and run again.',
	'events-held-up':
		'The oldest event of the board belongs to another container that does not fetch it. Until it does, nobody else gets events: call ocre_process_events() in every container that has timers, pins or subscriptions.',
	'stale-events':
		'This container was given an event that was meant for one that has ended: its timer or message is not yours. The runtime takes the two for the same. Fetch all events before a program ends.',
	'topic-wildcard':
		'A subscription gets every message whose topic begins with its text; # and + mean nothing. Subscribe to the part that the topics have in common.',
	'topic-cut':
		'A subscription keeps the first 63 bytes of its topic, so it gets messages of other topics, too, and subscribing again takes another of the few places. Use shorter topics.',
	'message-twice':
		'Two subscriptions of this container match the same message, so it gets the message twice. Subscribe to the shorter topic only.',
	'message-does-not-fit':
		'A message did not fit into the receiver’s memory for messages and was dropped. Free each message after use, and send less at once.',
	'malloc-exported':
		'This module exports malloc and free. The board then calls them from the thread of the message’s sender, which can damage the memory of the program. Do not export them.',
	'heap-base-exported':
		'This module exports __heap_base. The board then puts its own heap there, into memory that the program may use. Do not export it: link with --strip-all.',
	'no-sensors':
		'This board has no sensors that a program can find. Choose a board that has some beside the Run button.',
	'sensor-list-broken':
		'ocre_sensors_get_list() gives addresses in the memory of the board, which no program can read. Use the ids from 0 that ocre_sensors_discover() counts, or names.',
	'gpio-not-initialized':
		'Pins cannot be used before ocre_gpio_init() was called once. Call it first.',
	'gpio-taken-over':
		'This container configured a pin that another container uses, and took it over: the other one gets no more events of it. Agree on pins.',
	'gpio-name-cache':
		'The board remembers where the name of a pin was, not what it said: this name reached the pin of an earlier one. Programs built here do not meet that. Reset the board, and build the program again.',
	'function-missing':
		'This program called {name}, a function that the board does not have. Check the spelling, or choose a board whose firmware has it.',
	'signature-differs':
		'This program imports {name} with other parameters than the board has. The import does not count: a call of it ends the program. Use the declaration of the SDK.',
	'trap-exit-code':
		'The program crashed ({trap}), but its exit code is 0 as after a success. Only the log tells: look for “exception”.',
	'main-without-start':
		'This module has no _start, so its “{entry}” was called. What it returns is written over memory of the runtime. Link it as a command, with _start.',
	'recursion-too-deep':
		'The calls of this program went too deep: the interpreter of a board has 8 KiB for all functions that wait for another to return. Use a loop, or recurse less deep.',
	'raise-traps':
		'The program raised a signal (abort() and assert() do, too), which ends it as a trap with exit code 0.',
	'start-hangs':
		'The container could not be set up ({reason}), and the real shell hangs here until the board is reset.',
	'no-thread':
		'The board has no memory for another thread. Each container that runs takes 8 KiB of its system heap, and so does each timer: end a container, or use fewer timers.',
	'timer-kept':
		'The board has no memory for another timer. Each takes 8 KiB of its system heap and keeps them after it was deleted and its container ended: only a reset gives them back. Where a pause is enough, use ocre_sleep() and no timer.',
	'containers-full':
		'This board can have {count, plural, one{# container} other{# containers}} at a time, stopped ones included. Remove those that are not used.',
	'containers-full.any':
		'A board can have few containers at a time, stopped ones included. Remove those that are not used.',
	'memory-full':
		'The board has no memory left for this image. An image takes its size from the create of its container until the remove: remove containers that are not used.',
	'module-rejected': 'The runtime does not load this module. {why} The runtime says “{text}”.',
	'module-rejected.any':
		'The runtime does not load this module. The note says why, and what to do.',
	'shared-heap-missing':
		'The firmware of this board was built without a shared heap: shared_heap_malloc() always returns 0.',
	'mount-swapped':
		'This runtime swaps the two sides of a mount: -v /A:/B shows the directory /B of the board as /A to the program.',
	'preopen-shared':
		'The board looks for every path in the directory that was opened last, by any container, so this program works in a directory that is not its own. Use one container with files at a time, with either filesystem or one mount.',
	'path-leaves-root':
		'This path leaves the directory of the container through “..”. The board lets it, other runtimes do not. Stay within the directory.',
	'open-does-not-truncate':
		'Opening a file for writing does not empty it on this board. Remove the file first, or call ftruncate().',
	'open-exclusive':
		'Opening with O_EXCL does not fail on this board when the file exists. Look for it with stat() first.',
	'open-not-directory':
		'Opening a file with O_DIRECTORY does not fail on this board. Look at its type with stat() first.',
	'open-plain-directory':
		'open() of a directory fails on this board (error 31) unless it is opened with O_DIRECTORY. Use opendir().',
	'one-open-file':
		'The file system of this board has room for one open file at a time, of all containers together, so this one was not opened (error 48). Close a file before the next one is opened.',
	'removed-while-open':
		'A file was removed while it was open. Its room is never given back, so that no file can be opened any more until the board is reset. Close a file before it is removed.',
	'open-without-follow':
		'Opening with O_NOFOLLOW makes and appends to the file on this board, whatever else was asked. Leave O_NOFOLLOW out: the board has no links.',
	'seek-reports-zero':
		'lseek() and ftell() always report 0 on this board, though the position does move. Count the bytes yourself, or ask for the size with stat() once the file is closed.',
	'size-is-stale':
		'While a file is open, fstat() and stat() report the size that it had before. Call fsync() first, or close the file.',
	'readdir-preopen':
		'The root directory cannot be listed through its own descriptor on this board (error 10). Open it with opendir() as “.” or “/”.',
	'readdir-once':
		'A directory can be read once only on this board (error 10). Close it and open it again; keep lists short enough for one call.',
	'rmdir-removes-file': 'rmdir() removed a file: on this board it does what unlink() does.',
	'path-empty':
		'The empty path means the directory of the container itself on this board: unlink("") removes it, and then there is no place for files.',
	'mkdir-leaks':
		'Each directory that a program makes uses up one of the 16 file descriptors of the board until it is reset.',
	'descriptors-exhausted':
		'All 16 file descriptors of the board are in use. They are shared by all containers: close files after use.',
	'file-call-missing':
		'The board has no links, no file times and no space that is allocated ahead: {name} fails. Do without.',
	'threads-exhausted':
		'A container can have four threads besides its main one at a time, so no further one was started. Wait for one to end, for example with pthread_join(), before you start the next.',
	'threads-not-here':
		'This page may not share memory between threads, so the thread was not started; on a real board it is. Open the page over https in a tab of its own to run programs with threads.',
	'thread-start-missing':
		'This program asks for a thread but has no function wasi_thread_start, with which every thread begins. Programs that include <pthread.h> get one; another toolchain has to build for wasm32-wasip1-threads and export it.',
	'thread-memory-not-shared':
		'This program started a thread, but its memory is not shared: the thread runs on an empty memory of its own and sees nothing of the program. Include <pthread.h>, or link with --shared-memory and --max-memory.',
	'thread-without-memory':
		'The board has no memory left for another thread. Each takes 6 KB for its stack, and where the memory is not shared as much as the whole memory. Use fewer threads, or end other containers.',
	'shared-memory-too-large':
		'A memory that threads share takes its declared maximum from the board at once, and there is not so much left. End other containers, or link with a smaller maximum (--max-memory).',
	'thread-leak':
		'A thread ended that owns timers or pins, and nobody cleans up after a thread: they stay taken until the board is reset. Delete them before the thread ends, or let the main thread make them.',
	'kill-waits-for-socket':
		'This container is to end, but it waits in a call for a socket, and a board does not interrupt that: it goes on until something happens there. Wait with poll() and a timeout of a second, or set SO_RCVTIMEO.',
	'sockets-block':
		'Sockets of this board always block: O_NONBLOCK is accepted and does nothing. Ask with poll() first.',
	'no-shutdown': 'shutdown() fails on this board, with ENOTSUP: close the socket instead.',
	'network-ends-here':
		'This program wanted to reach another host. The simulated network has the board itself (192.0.2.1, board.local, localhost) and nothing else: nothing leaves the page.'
});
