/*
 * Points in time as lengths of time from now.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_DEADLINE_H
#define OCRE_DEADLINE_H

#include "wait.h"

#include <time.h>

#define NANOSECONDS_A_SECOND 1000000000LL

/* 0 when it is over. The board's clock counts in its own unit, so it is the difference that has a meaning. */
static inline int64_t nanoseconds_until(clockid_t clock, const struct timespec *until)
{
	struct timespec now;
	if (!until)
		return FOREVER;
	clock_gettime(clock, &now);
	int64_t left = (until->tv_sec - now.tv_sec) * NANOSECONDS_A_SECOND + (until->tv_nsec - now.tv_nsec);
	return left > 0 ? left : 0;
}

#endif
