/*
 * Values of keys, a set for each thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "thread.h"

#include <errno.h>
#include <limits.h>

#define KEYS 32

struct key {
	bool used;
	/* Counts the lives of the key: what was stored in an earlier one is not seen. */
	unsigned life;
	void (*destroy)(void *);
};

struct value {
	unsigned life;
	void *pointer;
};

static int keys_lock;
static struct key keys[KEYS];
static _Thread_local struct value values[KEYS];

int pthread_key_create(pthread_key_t *id, void (*destroy)(void *))
{
	int error = EAGAIN;
	lock(&keys_lock);
	for (unsigned i = 0; i < KEYS && error; i++) {
		if (keys[i].used)
			continue;
		keys[i] = (struct key){true, keys[i].life + 1, destroy};
		*id = i;
		error = 0;
	}
	unlock(&keys_lock);
	return error;
}

int pthread_key_delete(pthread_key_t id)
{
	if (id >= KEYS || !keys[id].used)
		return EINVAL;
	lock(&keys_lock);
	keys[id].used = false;
	unlock(&keys_lock);
	return 0;
}

void *pthread_getspecific(pthread_key_t id)
{
	if (id >= KEYS || values[id].life != keys[id].life)
		return NULL;
	return values[id].pointer;
}

int pthread_setspecific(pthread_key_t id, const void *pointer)
{
	if (id >= KEYS || !keys[id].used)
		return EINVAL;
	values[id] = (struct value){keys[id].life, (void *)pointer};
	return 0;
}

static bool destroy_values(void)
{
	bool any = false;
	for (unsigned i = 0; i < KEYS; i++) {
		void *pointer = pthread_getspecific(i);
		if (!pointer || !keys[i].used || !keys[i].destroy)
			continue;
		values[i].pointer = NULL;
		keys[i].destroy(pointer);
		any = true;
	}
	return any;
}

/* A destructor may store values again: then there is another round, up to a bound. */
void ocre_run_key_destructors(void)
{
	for (int round = 0; round < PTHREAD_DESTRUCTOR_ITERATIONS && destroy_values(); round++)
		;
}
