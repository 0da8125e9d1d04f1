/*
 * Mutexes, spin locks, condition variables and pthread_once().
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "deadline.h"

#include <errno.h>
#include <pthread.h>

/* The words of the C library's types, by what they are used for here. */
#define TYPE(m) ((m)->__u.__i[0])
#define LOCK(m) (&(m)->__u.__i[1])
#define DEPTH(m) ((m)->__u.__i[2])
#define OWNER(m) (&(m)->__u.__i[3])
#define TYPE_MASK 3

#define SEQUENCE(c) (&(c)->__u.__i[0])
#define WAITERS(c) (&(c)->__u.__i[1])

enum { NOT_RUN, RUNS, HAS_RUN };

static int me(void)
{
	return (int)(uintptr_t)this_thread();
}

int pthread_mutex_init(pthread_mutex_t *restrict mutex, const pthread_mutexattr_t *restrict attributes)
{
	*mutex = (pthread_mutex_t){0};
	if (attributes)
		TYPE(mutex) = (int)(attributes->__attr & TYPE_MASK);
	return 0;
}

int pthread_mutex_destroy(pthread_mutex_t *mutex)
{
	(void)mutex;
	return 0;
}

/* Of a mutex that the caller holds: 0 when it may take it once more, -1 when it has to wait. */
static int take_again(pthread_mutex_t *mutex)
{
	if (TYPE(mutex) == PTHREAD_MUTEX_NORMAL || load(OWNER(mutex)) != me())
		return -1;
	if (TYPE(mutex) == PTHREAD_MUTEX_ERRORCHECK)
		return EDEADLK;
	DEPTH(mutex)++;
	return 0;
}

static int taken(pthread_mutex_t *mutex)
{
	store(OWNER(mutex), me());
	return 0;
}

int pthread_mutex_lock(pthread_mutex_t *mutex)
{
	int result = take_again(mutex);
	if (result >= 0)
		return result;
	lock(LOCK(mutex));
	return taken(mutex);
}

int pthread_mutex_trylock(pthread_mutex_t *mutex)
{
	int result = take_again(mutex);
	if (result >= 0)
		return result == EDEADLK ? EBUSY : result;
	return try_lock(LOCK(mutex)) ? taken(mutex) : EBUSY;
}

int pthread_mutex_timedlock(pthread_mutex_t *restrict mutex, const struct timespec *restrict until)
{
	int result = take_again(mutex);
	if (result >= 0)
		return result;
	return lock_within(LOCK(mutex), nanoseconds_until(CLOCK_REALTIME, until)) ? taken(mutex) : ETIMEDOUT;
}

int pthread_mutex_unlock(pthread_mutex_t *mutex)
{
	if (TYPE(mutex) != PTHREAD_MUTEX_NORMAL) {
		if (load(OWNER(mutex)) != me())
			return EPERM;
		if (DEPTH(mutex) > 0) {
			DEPTH(mutex)--;
			return 0;
		}
	}
	store(OWNER(mutex), 0);
	unlock(LOCK(mutex));
	return 0;
}

int pthread_spin_init(pthread_spinlock_t *spin, int shared)
{
	(void)shared;
	*spin = 0;
	return 0;
}

int pthread_spin_destroy(pthread_spinlock_t *spin)
{
	(void)spin;
	return 0;
}

int pthread_spin_lock(pthread_spinlock_t *spin)
{
	lock(spin);
	return 0;
}

int pthread_spin_trylock(pthread_spinlock_t *spin)
{
	return try_lock(spin) ? 0 : EBUSY;
}

int pthread_spin_unlock(pthread_spinlock_t *spin)
{
	unlock(spin);
	return 0;
}

int pthread_cond_init(pthread_cond_t *restrict condition, const pthread_condattr_t *restrict attributes)
{
	(void)attributes;
	*condition = (pthread_cond_t){0};
	return 0;
}

int pthread_cond_destroy(pthread_cond_t *condition)
{
	(void)condition;
	return 0;
}

static int wait_within(pthread_cond_t *condition, pthread_mutex_t *mutex, int64_t nanoseconds)
{
	int seen = load(SEQUENCE(condition));
	int error = pthread_mutex_unlock(mutex);
	if (error)
		return error;
	add(WAITERS(condition), 1);
	bool in_time = wait_while(SEQUENCE(condition), seen, nanoseconds);
	add(WAITERS(condition), -1);
	error = pthread_mutex_lock(mutex);
	return error ? error : in_time ? 0 : ETIMEDOUT;
}

int pthread_cond_wait(pthread_cond_t *restrict condition, pthread_mutex_t *restrict mutex)
{
	return wait_within(condition, mutex, FOREVER);
}

int pthread_cond_timedwait(pthread_cond_t *restrict condition, pthread_mutex_t *restrict mutex,
			   const struct timespec *restrict until)
{
	return wait_within(condition, mutex, nanoseconds_until(CLOCK_REALTIME, until));
}

static int notify(pthread_cond_t *condition, unsigned count)
{
	add(SEQUENCE(condition), 1);
	if (load(WAITERS(condition)) > 0)
		wake(SEQUENCE(condition), count);
	return 0;
}

int pthread_cond_signal(pthread_cond_t *condition)
{
	return notify(condition, 1);
}

int pthread_cond_broadcast(pthread_cond_t *condition)
{
	return notify(condition, EVERYBODY);
}

int pthread_once(pthread_once_t *once, void (*initialise)(void))
{
	if (load(once) == HAS_RUN)
		return 0;
	if (swap_if(once, NOT_RUN, RUNS)) {
		initialise();
		store(once, HAS_RUN);
		wake(once, EVERYBODY);
		return 0;
	}
	while (load(once) == RUNS)
		wait_while(once, RUNS, FOREVER);
	return 0;
}
