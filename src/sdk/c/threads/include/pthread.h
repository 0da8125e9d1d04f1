/*
 * Threads of a container: POSIX threads over the host function thread-spawn of wasi-threads.
 *
 * A project that includes this header is built with shared memory. A container can have four threads besides its
 * main one at a time; pthread_create() returns EAGAIN beyond that. Types and constants are the C library's.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_PTHREAD_H
#define OCRE_PTHREAD_H

#include_next <pthread.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Called by the main thread, it waits for the others and ends the program with 0. Called by another thread, it ends
 * that thread for the one that joins it, but the thread keeps its place among the four until the program ends: return from
 * the thread's function instead where you can.
 */
_Noreturn void pthread_exit(void *result);

#ifdef __cplusplus
}
#endif

#endif
