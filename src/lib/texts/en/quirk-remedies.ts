// What SDK, compiler and page do so that a program does not meet a quirk of the runtime.
import { room } from '../room.ts';

export const quirkRemedies = room('quirkRemedies', {
	'sleep-over-one-second': 'Harmless: ocre_sleep() makes short sleeps of a long one.',
	'clock-in-cycles':
		'Not avoided: the C library reads the clock of the board. The examples measure with sleeps and timers.',
	'poll-absolute':
		'Not avoided. sleep(), usleep() and nanosleep() of the C library wait for a length of time.',
	'poll-two-clocks': 'Not met: nothing in the library waits for two clocks.',
	'kill-waits':
		'Harmless: ocre_sleep() sleeps for at most 250 ms at a time, so that Stop waits no longer.',
	'stdin-read': 'Not avoided. No example reads standard input.',
	'missing-ocre-api':
		'Not met as long as build.yaml asks for a permission of Ocre, as each example does that has callbacks.',
	'api-leak':
		'Not met as long as build.yaml asks for a permission of Ocre: each of them stands for ocre:api.',
	'capability-ignored': 'The page checks the permissions of build.yaml before a run.',
	'filesystem-twice': 'The page gives each capability once.',
	'timer-taken': 'The library takes no timer of its own. Each example has numbers of its own.',
	'timer-out-of-range':
		'Not avoided: OCRE_MAX_TIMERS is 16 as in Ocre’s own SDK. The examples use 1 to 8.',
	'timer-interval': 'Not avoided: a longer interval needs a count, which is the program’s own.',
	'timer-even-periodic': 'Not avoided. The examples give 1.',
	'ring-full': 'Eased: ocre_process_events() takes up to five events a call.',
	'events-blocked':
		'Not avoided: a program that is stopped runs no more code. Running it again fetches what it left.',
	'events-held-up':
		'Eased: ocre_process_events() takes the events of whatever kind, also those without a callback.',
	'stale-events': 'Eased: events for which this program has no callback do nothing.',
	'topic-wildcard': 'Not avoided. The examples subscribe to the beginning of a topic.',
	'topic-cut': 'Not avoided. The topics of the examples are short.',
	'message-twice':
		'Not avoided: ocre_process_events() calls one callback for each event. The examples subscribe once.',
	'message-does-not-fit':
		'Eased: ocre_process_events() frees each message before it calls the callback.',
	'malloc-exported': 'Not met: what is built here does not export malloc and free.',
	'heap-base-exported':
		'Not met: what is built here is linked without __heap_base among its exports.',
	'no-sensors':
		'The page offers a board with sensors before the examples for sensors run on one without.',
	'sensor-list-broken': 'Not met: the header does not have ocre_sensors_get_list().',
	'gpio-not-initialized':
		'Not avoided: ocre_gpio_init() stays with the program, as on any board. The examples call it first.',
	'gpio-taken-over': 'Not avoided: the runtime does not say who has a pin.',
	'gpio-name-cache':
		'Harmless: the library keeps each name in a place of its own, the same in every program.',
	'function-missing':
		'The compiler refuses names that no board has, and the page asks before a run on a board that lacks one.',
	'signature-differs': 'The compiler refuses an import with another type.',
	'trap-exit-code': 'The page reads the log, and shows such a container as crashed.',
	'main-without-start': 'Not met: what is built here has a _start.',
	'recursion-too-deep': 'Not avoided: the 8 KiB are the interpreter’s. The examples use loops.',
	'raise-traps': 'Not avoided: it is how abort() ends.',
	'start-hangs': 'The page checks module, mounts and memory before a run, and offers the reset.',
	'no-thread':
		'The library takes no thread and no timer of its own, and the page counts before a run.',
	'timer-kept':
		'The library takes no timer of its own. The examples sleep where a pause is enough.',
	'containers-full':
		'The page removes the container of before when it runs a program again, and counts before a run.',
	'memory-full': 'The page compares the size of the image with the free memory before a run.',
	'module-rejected': 'Not met: the compiler uses no feature of WebAssembly that boards lack.',
	'shared-heap-missing': 'Not avoided: shared_heap_malloc() returns NULL. No example uses it.',
	'mount-swapped':
		'The page knows the runtime and gives the sides in its order. Run options ask for folder and name.',
	'preopen-shared': 'Not avoided. The two examples that run side by side share one folder.',
	'path-leaves-root': 'Not avoided. No example leaves its folder.',
	'open-does-not-truncate':
		'Not avoided yet: remove() a file before it is written again, as the example Files does.',
	'open-exclusive': 'Not avoided yet: look with stat() first.',
	'open-not-directory': 'Not met through opendir(), which reads the directory at once.',
	'open-plain-directory': 'Not met through opendir().',
	'one-open-file':
		'Not avoided: it is the memory of the file system. The examples close a file before the next is opened.',
	'removed-while-open': 'Not avoided. The examples close a file before they remove it.',
	'open-without-follow': 'Not met through fopen() and open(), unless O_NOFOLLOW is given.',
	'seek-reports-zero': 'Not avoided yet: take the size from stat(), and no ftell().',
	'size-is-stale': 'Not avoided: close the file first, as the example for log files does.',
	'readdir-preopen': 'Not met through opendir().',
	'readdir-once':
		'Not avoided: the library reads a directory in pieces of its buffer. Keep folders small.',
	'rmdir-removes-file': 'Not avoided yet: remove() of the C library tries unlink() first.',
	'path-empty': 'Not avoided. No example has an empty path.',
	'mkdir-leaks': 'Not avoided. The example Files makes its folder once.',
	'descriptors-exhausted': 'Not avoided: close files and sockets after use.',
	'file-call-missing': 'Not avoided: the calls fail, and errno says so.',
	'threads-exhausted': 'pthread_create() returns EAGAIN. The example Threads starts four.',
	'threads-not-here': 'pthread_create() returns EAGAIN. The example Threads says so and ends.',
	'thread-start-missing': 'Not met: a program that includes <pthread.h> gets one.',
	'thread-memory-not-shared':
		'Not met: a program that includes <pthread.h> is built with shared memory.',
	'thread-without-memory': 'pthread_create() returns EAGAIN, and the page counts before a run.',
	'shared-memory-too-large': 'Programs with threads are linked with a maximum of 1 MB.',
	'thread-leak':
		'The library takes no timer of its own. No example makes timers or pins in a thread.',
	'kill-waits-for-socket':
		'Not avoided: accept() and recv() wait as on any system. The examples wait with poll() for a second at a time.',
	'sockets-block': 'Not avoided. The examples ask with poll() first.',
	'no-shutdown': 'Not avoided. The examples use close().',
	'network-ends-here': 'Not a matter of the SDK: a board on a network reaches other hosts.'
});
