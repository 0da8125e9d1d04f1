/*
 * Waiting for a number in memory to change, and a lock made of it that its owner may take several times.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_WAIT_H
#define OCRE_WAIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define FOREVER (-1LL)
#define EVERYBODY UINT32_MAX

/*
 * False when the time is over. Returns at once when the number is not the expected one.
 * Never inline: the baseline compiler of V8 11 (Node 20) forgets the address in a local variable during the wait, so
 * that nothing may use it afterwards.
 */
__attribute__((noinline)) static bool wait_while(int *at, int expected, int64_t nanoseconds)
{
	return __builtin_wasm_memory_atomic_wait32(at, expected, nanoseconds) != 2;
}

static inline void wake(int *at, unsigned count)
{
	__builtin_wasm_memory_atomic_notify(at, count);
}

static inline int load(const int *at)
{
	return __atomic_load_n(at, __ATOMIC_SEQ_CST);
}

static inline void store(int *at, int value)
{
	__atomic_store_n(at, value, __ATOMIC_SEQ_CST);
}

static inline int add(int *at, int change)
{
	return __atomic_add_fetch(at, change, __ATOMIC_SEQ_CST);
}

static inline bool swap_if(int *at, int expected, int value)
{
	return __atomic_compare_exchange_n(at, &expected, value, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

static inline int swap(int *at, int value)
{
	return __atomic_exchange_n(at, value, __ATOMIC_SEQ_CST);
}

/* A lock is 0 when it is free, 1 when it is taken, 2 when somebody may wait for it. */
static inline bool try_lock(int *lock)
{
	return swap_if(lock, 0, 1);
}

/* False when the time is over. */
static inline bool lock_within(int *lock, int64_t nanoseconds)
{
	if (try_lock(lock))
		return true;
	while (swap(lock, 2) != 0)
		if (!wait_while(lock, 2, nanoseconds))
			return false;
	return true;
}

static inline void lock(int *lock)
{
	lock_within(lock, FOREVER);
}

static inline void unlock(int *lock)
{
	if (swap(lock, 0) == 2)
		wake(lock, 1);
}

/* Different in each thread. */
static inline void *this_thread(void)
{
	return __builtin_wasm_tls_base();
}

struct nested_lock {
	int lock;
	int depth;
	void *owner;
};

static inline bool is_mine(struct nested_lock *nested)
{
	return __atomic_load_n(&nested->owner, __ATOMIC_SEQ_CST) == this_thread();
}

static inline void enter(struct nested_lock *nested)
{
	if (!is_mine(nested)) {
		lock(&nested->lock);
		__atomic_store_n(&nested->owner, this_thread(), __ATOMIC_SEQ_CST);
	}
	nested->depth++;
}

static inline void leave(struct nested_lock *nested)
{
	if (--nested->depth > 0)
		return;
	__atomic_store_n(&nested->owner, NULL, __ATOMIC_SEQ_CST);
	unlock(&nested->lock);
}

/* Of the C library's streams, all together. */
extern struct nested_lock ocre_stdio_lock;

#endif
