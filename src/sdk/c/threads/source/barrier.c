/*
 * Barriers: so many threads wait for each other.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "wait.h"

#include <errno.h>
#include <pthread.h>

#define COUNT(b) ((b)->__u.__i[0])
#define LOCK(b) (&(b)->__u.__i[1])
#define ARRIVED(b) ((b)->__u.__i[2])
#define ROUND(b) (&(b)->__u.__i[3])

int pthread_barrier_init(pthread_barrier_t *restrict barrier, const pthread_barrierattr_t *restrict attributes,
			 unsigned count)
{
	(void)attributes;
	if (count == 0)
		return EINVAL;
	*barrier = (pthread_barrier_t){0};
	COUNT(barrier) = (int)count;
	return 0;
}

int pthread_barrier_destroy(pthread_barrier_t *barrier)
{
	(void)barrier;
	return 0;
}

int pthread_barrier_wait(pthread_barrier_t *barrier)
{
	lock(LOCK(barrier));
	int round = load(ROUND(barrier));
	bool is_last = ++ARRIVED(barrier) == COUNT(barrier);
	if (is_last) {
		ARRIVED(barrier) = 0;
		add(ROUND(barrier), 1);
	}
	unlock(LOCK(barrier));
	if (is_last) {
		wake(ROUND(barrier), EVERYBODY);
		return PTHREAD_BARRIER_SERIAL_THREAD;
	}
	while (load(ROUND(barrier)) == round)
		wait_while(ROUND(barrier), round, FOREVER);
	return 0;
}
