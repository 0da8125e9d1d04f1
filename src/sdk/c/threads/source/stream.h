/*
 * Around a call into the C library's streams, which are made for one thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_STREAM_H
#define OCRE_STREAM_H

#include "wait.h"

#include <stdarg.h>
#include <stdio.h>

#define LOCKED(type, call)               \
	do {                             \
		enter(&ocre_stdio_lock); \
		type r = (call);         \
		leave(&ocre_stdio_lock); \
		return r;                \
	} while (0)

#define LOCKED_VOID(call)                \
	do {                             \
		enter(&ocre_stdio_lock); \
		call;                    \
		leave(&ocre_stdio_lock); \
	} while (0)

#endif
