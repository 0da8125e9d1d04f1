/*
 * Locks for many readers or one writer. A writer who waits keeps new readers out.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "deadline.h"

#include <errno.h>
#include <pthread.h>

/* Number of readers, or WRITER. */
#define STATE(l) (&(l)->__u.__i[0])
#define WAITING_WRITERS(l) (&(l)->__u.__i[1])
#define WRITER (-1)

int pthread_rwlock_init(pthread_rwlock_t *restrict rwlock, const pthread_rwlockattr_t *restrict attributes)
{
	(void)attributes;
	*rwlock = (pthread_rwlock_t){0};
	return 0;
}

int pthread_rwlock_destroy(pthread_rwlock_t *rwlock)
{
	(void)rwlock;
	return 0;
}

int pthread_rwlock_tryrdlock(pthread_rwlock_t *rwlock)
{
	for (;;) {
		int state = load(STATE(rwlock));
		if (state == WRITER || load(WAITING_WRITERS(rwlock)) > 0)
			return EBUSY;
		if (swap_if(STATE(rwlock), state, state + 1))
			return 0;
	}
}

int pthread_rwlock_trywrlock(pthread_rwlock_t *rwlock)
{
	return swap_if(STATE(rwlock), 0, WRITER) ? 0 : EBUSY;
}

/* While writers wait, readers look again now and then: they wait for a number that may not change. */
#define READER_PATIENCE 1000000LL

static int read_lock(pthread_rwlock_t *rwlock, const struct timespec *until)
{
	while (pthread_rwlock_tryrdlock(rwlock) != 0) {
		int state = load(STATE(rwlock));
		int64_t left = nanoseconds_until(CLOCK_REALTIME, until);
		if (left == 0)
			return ETIMEDOUT;
		if (state != WRITER && (left == FOREVER || left > READER_PATIENCE))
			left = READER_PATIENCE;
		wait_while(STATE(rwlock), state, left);
	}
	return 0;
}

static int write_lock(pthread_rwlock_t *rwlock, const struct timespec *until)
{
	int error = 0;
	add(WAITING_WRITERS(rwlock), 1);
	while (!error && pthread_rwlock_trywrlock(rwlock) != 0) {
		int state = load(STATE(rwlock));
		int64_t left = nanoseconds_until(CLOCK_REALTIME, until);
		if (left == 0)
			error = ETIMEDOUT;
		else if (state != 0)
			wait_while(STATE(rwlock), state, left);
	}
	add(WAITING_WRITERS(rwlock), -1);
	return error;
}

int pthread_rwlock_rdlock(pthread_rwlock_t *rwlock)
{
	return read_lock(rwlock, NULL);
}

int pthread_rwlock_timedrdlock(pthread_rwlock_t *restrict rwlock, const struct timespec *restrict until)
{
	return read_lock(rwlock, until);
}

int pthread_rwlock_wrlock(pthread_rwlock_t *rwlock)
{
	return write_lock(rwlock, NULL);
}

int pthread_rwlock_timedwrlock(pthread_rwlock_t *restrict rwlock, const struct timespec *restrict until)
{
	return write_lock(rwlock, until);
}

int pthread_rwlock_unlock(pthread_rwlock_t *rwlock)
{
	if (load(STATE(rwlock)) == WRITER)
		store(STATE(rwlock), 0);
	else
		add(STATE(rwlock), -1);
	wake(STATE(rwlock), EVERYBODY);
	return 0;
}
