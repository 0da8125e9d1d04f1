/*
 * The C library's allocator is made for one thread: every call from a program or from the library itself goes through
 * one lock. The linker turns a call of malloc() into one of __wrap_malloc().
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "wait.h"

#include <malloc.h>
#include <stdlib.h>

static struct nested_lock heap;

#define LOCKED(type, call)       \
	do {                     \
		enter(&heap);    \
		type r = (call); \
		leave(&heap);    \
		return r;        \
	} while (0)

void *__real_malloc(size_t);
void *__real_calloc(size_t, size_t);
void *__real_realloc(void *, size_t);
void *__real_aligned_alloc(size_t, size_t);
int __real_posix_memalign(void **, size_t, size_t);
size_t __real_malloc_usable_size(void *);
void __real_free(void *);
void *__real___libc_malloc(size_t);
void *__real___libc_calloc(size_t, size_t);
void __real___libc_free(void *);

void *__wrap_malloc(size_t size)
{
	LOCKED(void *, __real_malloc(size));
}

void *__wrap_calloc(size_t count, size_t size)
{
	LOCKED(void *, __real_calloc(count, size));
}

void *__wrap_realloc(void *block, size_t size)
{
	LOCKED(void *, __real_realloc(block, size));
}

void *__wrap_aligned_alloc(size_t alignment, size_t size)
{
	LOCKED(void *, __real_aligned_alloc(alignment, size));
}

int __wrap_posix_memalign(void **block, size_t alignment, size_t size)
{
	LOCKED(int, __real_posix_memalign(block, alignment, size));
}

size_t __wrap_malloc_usable_size(void *block)
{
	LOCKED(size_t, __real_malloc_usable_size(block));
}

void __wrap_free(void *block)
{
	enter(&heap);
	__real_free(block);
	leave(&heap);
}

void *__wrap___libc_malloc(size_t size)
{
	LOCKED(void *, __real___libc_malloc(size));
}

void *__wrap___libc_calloc(size_t count, size_t size)
{
	LOCKED(void *, __real___libc_calloc(count, size));
}

void __wrap___libc_free(void *block)
{
	enter(&heap);
	__real___libc_free(block);
	leave(&heap);
}

/*
 * The linker fetches a function from the C library only where somebody calls it by its own name, and the calls above
 * use another one. Nothing uses this table, so it does not end up in an image.
 */
void *const ocre_heap_functions[] = {
	(void *)malloc, (void *)calloc, (void *)realloc, (void *)aligned_alloc, (void *)posix_memalign,
	(void *)malloc_usable_size, (void *)free,
};
