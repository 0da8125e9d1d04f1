/*
 * One lock for all streams: what a thread prints with one call stays together.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "stream.h"

struct nested_lock ocre_stdio_lock;

void flockfile(FILE *stream)
{
	(void)stream;
	enter(&ocre_stdio_lock);
}

void funlockfile(FILE *stream)
{
	(void)stream;
	leave(&ocre_stdio_lock);
}

int ftrylockfile(FILE *stream)
{
	(void)stream;
	if (!is_mine(&ocre_stdio_lock) && !try_lock(&ocre_stdio_lock.lock))
		return -1;
	__atomic_store_n(&ocre_stdio_lock.owner, this_thread(), __ATOMIC_SEQ_CST);
	ocre_stdio_lock.depth++;
	return 0;
}
