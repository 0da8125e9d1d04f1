// Programs with threads, compiled as the page compiles them and run on the simulated board.
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Compiler, CompileResult } from '#lib/compiler/compiler.ts';
import { createNodeCompiler } from '#lib/compiler/node.ts';
import { createTestBoard, type TestBoard } from '#lib/simulator/runtime/testing/test-board.ts';
import { prepareToolchain } from '../../vite/toolchain-build.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
let compiler: Compiler;
let board: TestBoard | null = null;

beforeAll(async () => {
	const manifest = await prepareToolchain(ROOT);
	compiler = createNodeCompiler({ root: path.join(ROOT, 'static'), manifest });
});

afterEach(() => {
	board?.runtime.dispose();
	board = null;
});

afterAll(() => compiler.dispose());

type Compiled = Extract<CompileResult, { ok: true }>;

async function compile(source: string): Promise<Compiled> {
	const result = await compiler.compile({ files: { 'main.c': source } });
	expect(result.diagnostics).toEqual([]);
	return result as Compiled;
}

/** Lines that the program printed, and its exit code. */
async function run(source: string, capabilities: string[] = []) {
	const { wasm } = await compile(source);
	board = createTestBoard();
	board.install('t.wasm', wasm);
	const container = await board.create('t.wasm', { capabilities });
	await container!.start();
	const exitCode = await container!.wait();
	const lines = board.console.text
		.split('\n')
		.filter((line) => line !== '' && !/^<\w+> |^\[\d\d:/.test(line));
	return { exitCode, lines, notices: board.notices.map(({ code }) => code) };
}

const INCLUDES = `#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <threads.h>
#include <time.h>
#define THREADS 4
static pthread_t threads[THREADS];
static void start(void *(*f)(void *)) { for (int i = 0; i < THREADS; i++) { int e = pthread_create(&threads[i], NULL, f, (void *)i); if (e) { printf("create %d\\n", e); exit(9); } } }
static int join(void) { int sum = 0; for (int i = 0; i < THREADS; i++) { void *r; pthread_join(threads[i], &r); sum += (int)r; } return sum; }
`;

it('the example counts the primes below 160 000 with four workers', async () => {
	const source = await readFile(path.join(ROOT, 'src/examples/threads/main.c'), 'utf8');
	const { exitCode, lines } = await run(source);
	expect(exitCode).toBe(0);
	expect(lines[0]).toBe('4 workers started');
	expect(lines[1]).toBe('     0 to  19999: 2262 primes');
	expect(lines.at(-1)).toBe('8 jobs done, 14683 primes in all');
});

it('the memory is shared, and its maximum is small', async () => {
	const { report, wasm } = await compile(
		'#include <pthread.h>\nint main(void) { return pthread_self() == 0; }'
	);
	expect(report).toMatchObject({ sharedMemory: true, maxPages: 16 });
	expect(WebAssembly.Module.exports(new WebAssembly.Module(wasm)).map(({ name }) => name)).toEqual(
		expect.arrayContaining(['memory', '_start', 'wasi_thread_start'])
	);
});

it.each(['// #include <pthread.h>', '/*\n#include <pthread.h>\n*/', '#include <time.h>'])(
	'a program with %j is built without threads',
	async (line) => {
		const { report } = await compile(`${line}\nint main(void) { return 0; }`);
		expect(report).toMatchObject({ sharedMemory: false, maxPages: 64 });
	}
);

it('a mutex keeps a counter whole, malloc and printf are safe, and thread-local variables are separate', async () => {
	const { exitCode, lines } = await run(`${INCLUDES}
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static int counter;
static _Thread_local int mine = 5;
static void *work(void *argument) {
	for (int i = 0; i < 3000; i++) {
		pthread_mutex_lock(&mutex); counter++; pthread_mutex_unlock(&mutex);
		size_t size = 1 + (i * 37) % 300;
		unsigned char *block = malloc(size);
		if (!block) return (void *)1000;
		memset(block, (int)argument, size);
		if (i % 3 == 0) block = realloc(block, size + 40);
		for (size_t k = 0; k < size; k++) if (block[k] != (int)argument) return (void *)2000;
		free(block);
		mine++;
	}
	for (int i = 0; i < 50; i++) printf("thread %d says %d in one piece\\n", (int)argument, i);
	return (void *)(mine == 3005 ? 1 : 0);
}
int main(void) { start(work); int good = join(); printf("%d %d %d\\n", counter, good, mine); return 0; }`);
	expect(exitCode).toBe(0);
	expect(lines.at(-1)).toBe('12000 4 5');
	const said = lines.filter((line) => /^thread \d says \d+ in one piece$/.test(line));
	expect(said).toHaveLength(200);
	expect(new Set(said).size).toBe(200);
	expect(lines).toHaveLength(201);
});

it('condition variables, semaphores, barriers and read-write locks hold what they promise', async () => {
	const { lines, exitCode } = await run(`${INCLUDES}
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t full = PTHREAD_COND_INITIALIZER, empty = PTHREAD_COND_INITIALIZER;
static int box, has, sum, inside, broken;
static sem_t places;
static pthread_barrier_t barrier;
static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static int pair[2], serial;
static void *work(void *argument) {
	int id = (int)argument;
	for (int i = 1; i <= 100; i++) {
		pthread_mutex_lock(&mutex);
		if (id < 2) { while (has) pthread_cond_wait(&empty, &mutex); box = i; has = 1; pthread_cond_signal(&full); }
		else { while (!has) pthread_cond_wait(&full, &mutex); sum += box; has = 0; pthread_cond_signal(&empty); }
		pthread_mutex_unlock(&mutex);
	}
	if (pthread_barrier_wait(&barrier) == PTHREAD_BARRIER_SERIAL_THREAD) __atomic_add_fetch(&serial, 1, __ATOMIC_SEQ_CST);
	for (int i = 0; i < 200; i++) {
		sem_wait(&places);
		int now = __atomic_add_fetch(&inside, 1, __ATOMIC_SEQ_CST);
		if (now > 2) broken++;
		__atomic_sub_fetch(&inside, 1, __ATOMIC_SEQ_CST);
		sem_post(&places);
		if (id == 0) { pthread_rwlock_wrlock(&lock); pair[0]++; pair[1]++; pthread_rwlock_unlock(&lock); }
		else { pthread_rwlock_rdlock(&lock); if (pair[0] != pair[1]) broken++; pthread_rwlock_unlock(&lock); }
	}
	return NULL;
}
int main(void) {
	sem_init(&places, 0, 2); pthread_barrier_init(&barrier, NULL, THREADS);
	start(work); join();
	printf("%d %d %d %d\\n", sum, serial, pair[0], broken);
	struct timespec until; clock_gettime(CLOCK_REALTIME, &until); until.tv_nsec += 2000000;
	pthread_mutex_lock(&mutex);
	printf("%d\\n", pthread_cond_timedwait(&full, &mutex, &until) == ETIMEDOUT);
	printf("%d\\n", pthread_mutex_trylock(&mutex) == EBUSY);
	return 0;
}`);
	expect({ exitCode, lines }).toEqual({ exitCode: 0, lines: ['10100 1 200 0', '1', '1'] });
});

it('recursive and error-checking mutexes, once, keys and detached threads work', async () => {
	const { lines } = await run(`${INCLUDES}
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t key;
static int runs, freed;
static void destroy(void *value) { (void)value; __atomic_add_fetch(&freed, 1, __ATOMIC_SEQ_CST); }
static void first(void) { runs++; pthread_key_create(&key, destroy); }
static void *work(void *argument) {
	pthread_once(&once, first);
	if (pthread_getspecific(key)) return (void *)100;
	pthread_setspecific(key, &runs);
	return (void *)(pthread_equal(pthread_self(), threads[(int)argument]) ? 1 : 0);
}
static int c11(void *value) { return *(int *)value; }
int main(void) {
	pthread_mutexattr_t kind; pthread_mutex_t mutex;
	pthread_mutexattr_init(&kind);
	pthread_mutexattr_settype(&kind, PTHREAD_MUTEX_RECURSIVE);
	pthread_mutex_init(&mutex, &kind);
	printf("%d %d", pthread_mutex_lock(&mutex), pthread_mutex_lock(&mutex));
	printf(" %d %d %d\\n", pthread_mutex_unlock(&mutex), pthread_mutex_unlock(&mutex), pthread_mutex_unlock(&mutex) == EPERM);
	pthread_mutexattr_settype(&kind, PTHREAD_MUTEX_ERRORCHECK);
	pthread_mutex_init(&mutex, &kind);
	printf("%d %d\\n", pthread_mutex_lock(&mutex), pthread_mutex_lock(&mutex) == EDEADLK);
	start(work); printf("%d", join()); printf(" %d %d\\n", runs, freed);
	for (int i = 0; i < 20; i++) {
		pthread_t one; pthread_create(&one, NULL, work, (void *)i);
		if (i % 2) pthread_detach(one); else pthread_join(one, NULL);
	}
	thrd_t thread; int value = 42, got = 0;
	thrd_create(&thread, c11, &value); thrd_join(thread, &got); printf("%d\\n", got);
	printf("%d\\n", pthread_join(pthread_self(), NULL) == EDEADLK);
}`);
	expect(lines).toEqual(['0 0 0 0 1', '0 1', '4 1 4', '42', '1']);
});

it('pthread_create says EAGAIN when four threads run, and the board explains it', async () => {
	const { lines, notices, exitCode } = await run(`${INCLUDES}
static sem_t end;
static void *work(void *argument) { sem_wait(&end); return argument; }
int main(void) {
	pthread_t fifth;
	start(work);
	printf("%d\\n", pthread_create(&fifth, NULL, work, NULL) == EAGAIN);
	for (int i = 0; i < THREADS; i++) sem_post(&end);
	join();
	return 3;
}`);
	expect({ lines, exitCode }).toEqual({ lines: ['1'], exitCode: 3 });
	expect(notices).toEqual(['threads-exhausted']);
});

it.each([
	['exit() in a thread', 'exit(7);', 'for (;;) pthread_mutex_lock(&mutex);', 7, ['begin']],
	['pthread_exit() in main', 'puts("thread");', 'pthread_exit(NULL);', 0, ['begin', 'thread']],
	['pthread_exit() in a thread', 'pthread_exit((void *)4);', '', 4, ['begin']],
	['the end of main', 'for (;;) sched_yield();', 'return 6;', 6, ['begin']]
])('%s ends what it should', async (_, thread, end, code, printed) => {
	const { lines, exitCode } = await run(`${INCLUDES}
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static void *work(void *argument) { ${thread} return argument; }
int main(void) {
	(void)mutex; (void)start; (void)join;
	puts("begin");
	pthread_create(&threads[0], NULL, work, NULL);
	${end}
	void *result; pthread_join(threads[0], &result);
	return (int)result;
}`);
	expect({ exitCode, lines }).toEqual({ exitCode: code, lines: printed });
});

it('a program that starts threads by itself without shared memory is warned', async () => {
	const source = `__attribute__((import_module("wasi"), import_name("thread-spawn"))) int spawn(void *);
int main(void) { return spawn(0); }`;
	const { ok, diagnostics } = await compiler.compile({ files: { 'main.c': source } });
	expect([ok, ...diagnostics.map(({ code }) => code)]).toEqual([true, 'threads-not-shared']);
});
