/*
 * Starting, joining and ending threads. Each has its stack and its thread-local variables in one block from the heap.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "thread.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define DEFAULT_STACK_BYTES (16 * 1024)
#define STACK_ALIGNMENT 16
/* As many as the runtime runs beside the main thread. */
#define MAX_THREADS 4
#define MILLISECOND 1000000LL
#define MAX_TRIES 100

__attribute__((import_module("wasi"), import_name("thread-spawn"))) int thread_spawn(struct __pthread *thread);

void __wasm_init_tls(void *block);
/* Of the C library: they fill tables at their first use, which two threads must not do at once. */
__attribute__((weak)) void __wasilibc_ensure_environ(void);
__attribute__((weak)) void __wasilibc_populate_preopens(void);

static struct __pthread main_thread;
static _Thread_local struct __pthread *current;

/* Threads that have been started and have not come to their end. */
static int running;
/* Threads that came to their end, and how many of them the runtime has surely let go. */
static int ended;
static int gone;

/* Where threads wait that have called pthread_exit(): it never changes. */
static int parked;

static int detached_lock;
static struct __pthread *detached_threads;

static void pause_for(int64_t nanoseconds)
{
	int never = 0;
	wait_while(&never, 0, nanoseconds);
}

/* Threads that still run must not write while the streams are flushed for the last time. */
static void stop_output(void)
{
	enter(&ocre_stdio_lock);
}

static void prepare(void)
{
	atexit(stop_output);
	if (__wasilibc_ensure_environ)
		__wasilibc_ensure_environ();
	if (__wasilibc_populate_preopens)
		__wasilibc_populate_preopens();
}

static void finish(void)
{
	if (ocre_run_key_destructors)
		ocre_run_key_destructors();
	add(&ended, 1);
	add(&running, -1);
	wake(&running, EVERYBODY);
}

__attribute__((noinline)) static void run(struct __pthread *self)
{
	__wasm_init_tls(self->thread_locals);
	current = self;
	self->result = self->start(self->argument);
	finish();
}

/* The runtime calls it in the new instance of the module, whose stack pointer is still that of the main thread. */
__attribute__((export_name("wasi_thread_start"))) void wasi_thread_start(int id, struct __pthread *self)
{
	(void)id;
	__asm__ volatile(".globaltype __stack_pointer, i32\n"
			 "local.get %0\n"
			 "global.set __stack_pointer\n" ::"r"(self->stack));
	run(self);
	/* The thread that sees this frees the stack: from here on nothing may be on it. */
	store(&self->finished, 1);
	wake(&self->finished, EVERYBODY);
}

static void free_finished_detached(void)
{
	lock(&detached_lock);
	for (struct __pthread **link = &detached_threads; *link;) {
		struct __pthread *thread = *link;
		if (load(&thread->finished)) {
			*link = thread->next;
			free(thread);
		} else {
			link = &thread->next;
		}
	}
	unlock(&detached_lock);
}

static void keep_detached(struct __pthread *thread)
{
	lock(&detached_lock);
	thread->next = detached_threads;
	detached_threads = thread;
	unlock(&detached_lock);
}

static uintptr_t round_up(uintptr_t value, uintptr_t alignment)
{
	return (value + alignment - 1) & ~(alignment - 1);
}

static struct __pthread *make(size_t stack_bytes)
{
	size_t alignment = __builtin_wasm_tls_align();
	size_t local_bytes = __builtin_wasm_tls_size();
	if (alignment < STACK_ALIGNMENT)
		alignment = STACK_ALIGNMENT;
	stack_bytes = round_up(stack_bytes, STACK_ALIGNMENT);
	struct __pthread *thread = malloc(sizeof(*thread) + local_bytes + stack_bytes + 2 * alignment);
	if (!thread)
		return NULL;
	memset(thread, 0, sizeof(*thread));
	uintptr_t locals = round_up((uintptr_t)(thread + 1), alignment);
	thread->thread_locals = (void *)locals;
	thread->stack = (char *)(round_up(locals + local_bytes, STACK_ALIGNMENT) + stack_bytes);
	return thread;
}

/*
 * A thread that has been joined may still be on its way out of the runtime, where it has its place among the four until
 * it is gone: then a moment's patience helps.
 */
static int spawn(struct __pthread *thread)
{
	int before = add(&running, 1) - 1;
	int leaving = load(&ended) - load(&gone);
	if (leaving > 0 && before < MAX_THREADS && before + leaving >= MAX_THREADS) {
		int seen = load(&ended);
		pause_for(2 * MILLISECOND);
		store(&gone, seen);
	}
	for (int tries = 0;; tries++) {
		if (thread_spawn(thread) > 0)
			return 0;
		if (load(&ended) == 0 || load(&running) > MAX_THREADS || tries == MAX_TRIES)
			break;
		pause_for(10 * MILLISECOND);
	}
	add(&running, -1);
	return EAGAIN;
}

int pthread_create(pthread_t *restrict id, const pthread_attr_t *restrict attributes, void *(*start)(void *),
		   void *restrict argument)
{
	static int is_prepared;
	size_t stack_bytes = DEFAULT_STACK_BYTES;
	int state = PTHREAD_CREATE_JOINABLE;
	if (attributes) {
		pthread_attr_getstacksize(attributes, &stack_bytes);
		pthread_attr_getdetachstate(attributes, &state);
	}
	if (swap(&is_prepared, 1) == 0)
		prepare();
	free_finished_detached();
	struct __pthread *thread = make(stack_bytes);
	if (!thread)
		return EAGAIN;
	thread->start = start;
	thread->argument = argument;
	thread->detached = state == PTHREAD_CREATE_DETACHED;
	/* The new thread may look at its own number before this one goes on. */
	*id = thread;
	int error = spawn(thread);
	if (error)
		free(thread);
	else if (state == PTHREAD_CREATE_DETACHED)
		keep_detached(thread);
	return error;
}

static void collect(struct __pthread *thread, void **result)
{
	if (result)
		*result = thread->result;
	free(thread);
}

int pthread_join(pthread_t thread, void **result)
{
	if (thread == pthread_self())
		return EDEADLK;
	if (load(&thread->detached))
		return EINVAL;
	while (!load(&thread->finished))
		wait_while(&thread->finished, 0, FOREVER);
	collect(thread, result);
	return 0;
}

int pthread_tryjoin_np(pthread_t thread, void **result)
{
	if (!load(&thread->finished))
		return EBUSY;
	collect(thread, result);
	return 0;
}

int pthread_detach(pthread_t thread)
{
	if (swap(&thread->detached, 1))
		return EINVAL;
	keep_detached(thread);
	return 0;
}

pthread_t pthread_self(void)
{
	return current ? current : &main_thread;
}

#undef pthread_equal
int pthread_equal(pthread_t a, pthread_t b)
{
	return a == b;
}

_Noreturn void pthread_exit(void *result)
{
	struct __pthread *self = pthread_self();
	if (self == &main_thread) {
		for (int left; (left = load(&running)) > 0;)
			wait_while(&running, left, FOREVER);
		exit(0);
	}
	self->result = result;
	finish();
	store(&self->finished, 1);
	wake(&self->finished, EVERYBODY);
	/* Wasm cannot leave the functions that it is in. The thread that joined it may free its stack: nothing below uses it. */
	for (;;)
		wait_while(&parked, 0, FOREVER);
}

int pthread_attr_init(pthread_attr_t *attributes)
{
	memset(attributes, 0, sizeof(*attributes));
	return pthread_attr_setstacksize(attributes, DEFAULT_STACK_BYTES);
}

int pthread_setcancelstate(int state, int *old)
{
	if (old)
		*old = PTHREAD_CANCEL_ENABLE;
	return state == PTHREAD_CANCEL_ENABLE || state == PTHREAD_CANCEL_DISABLE ? 0 : EINVAL;
}

/* Nothing cancels a thread here. */
void pthread_testcancel(void)
{
}

int sched_yield(void)
{
	pause_for(0);
	return 0;
}
