/*
 * Variables of C++ that are made when a function is first called: with threads, one of them makes it and the others wait.
 * The C++ library is built for one thread and would not wait.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <pthread.h>
#include <stdint.h>

/* The first byte says that the variable is made: the compiler looks there itself. The second: somebody makes it. */
typedef struct {
	uint8_t is_made;
	uint8_t is_being_made;
} guard_t;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;

/* 1: the caller makes it, then releases or aborts. */
int __cxa_guard_acquire(guard_t *guard)
{
	int is_mine;

	pthread_mutex_lock(&lock);
	while (!guard->is_made && guard->is_being_made)
		pthread_cond_wait(&changed, &lock);
	is_mine = !guard->is_made;
	guard->is_being_made = (uint8_t)is_mine;
	pthread_mutex_unlock(&lock);
	return is_mine;
}

static void finish(guard_t *guard, uint8_t is_made)
{
	pthread_mutex_lock(&lock);
	__atomic_store_n(&guard->is_made, is_made, __ATOMIC_RELEASE);
	guard->is_being_made = 0;
	pthread_cond_broadcast(&changed);
	pthread_mutex_unlock(&lock);
}

void __cxa_guard_release(guard_t *guard)
{
	finish(guard, 1);
}

void __cxa_guard_abort(guard_t *guard)
{
	finish(guard, 0);
}
