/*
 * What the library knows of a thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_THREAD_H
#define OCRE_THREAD_H

#include "wait.h"

#include <pthread.h>

struct __pthread {
	void *(*start)(void *);
	void *argument;
	void *result;
	/* Where its stack begins: it grows downwards. */
	char *stack;
	void *thread_locals;
	/* 1 once nothing of it is in use any more. */
	int finished;
	int detached;
	struct __pthread *next;
};

/* In a program without keys there is no such function. */
__attribute__((weak)) void ocre_run_key_destructors(void);

#endif
