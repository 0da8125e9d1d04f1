/*
 * Semaphores.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "deadline.h"

#include <errno.h>
#include <limits.h>
#include <semaphore.h>

static int *value_of(sem_t *semaphore)
{
	return (int *)&semaphore->__val[0];
}

static int fail(int error)
{
	errno = error;
	return -1;
}

int sem_init(sem_t *semaphore, int shared, unsigned value)
{
	(void)shared;
	if (value > INT_MAX)
		return fail(EINVAL);
	store(value_of(semaphore), (int)value);
	return 0;
}

int sem_destroy(sem_t *semaphore)
{
	(void)semaphore;
	return 0;
}

int sem_getvalue(sem_t *restrict semaphore, int *restrict value)
{
	*value = load(value_of(semaphore));
	return 0;
}

int sem_post(sem_t *semaphore)
{
	int *at = value_of(semaphore);
	for (;;) {
		int value = load(at);
		if (value == INT_MAX)
			return fail(EOVERFLOW);
		if (swap_if(at, value, value + 1))
			break;
	}
	wake(at, 1);
	return 0;
}

int sem_trywait(sem_t *semaphore)
{
	int *at = value_of(semaphore);
	for (;;) {
		int value = load(at);
		if (value == 0)
			return fail(EAGAIN);
		if (swap_if(at, value, value - 1))
			return 0;
	}
}

int sem_timedwait(sem_t *restrict semaphore, const struct timespec *restrict until)
{
	while (sem_trywait(semaphore) != 0) {
		int64_t left = nanoseconds_until(CLOCK_REALTIME, until);
		if (left == 0)
			return fail(ETIMEDOUT);
		wait_while(value_of(semaphore), 0, left);
	}
	return 0;
}

int sem_wait(sem_t *semaphore)
{
	return sem_timedwait(semaphore, NULL);
}
