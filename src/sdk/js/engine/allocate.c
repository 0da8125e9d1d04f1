/*
 * malloc in one region, from the end of the engine's own data to the end that the image says, never memory.grow: boards
 * with external memory cannot grow a memory at all, and a module that does not try gets by with 8 KiB for the host's own
 * heap instead of 64.
 *
 * Blocks lie side by side, each with its size in front, so that a free one is joined with its neighbours. Free blocks
 * are in lists by size: one for each size up to 256 bytes, one for each doubling above.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"
#include "image.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* Written by the page when it makes an image: see image.h. Not 0 before, so that it is among the data that is there from
 * the beginning: the rest is cleared when the module starts, after what the page wrote. */
__attribute__((used, visibility("default"))) volatile struct image ocre_js_image = {.memory_end = 1};

extern unsigned char __heap_base;

#define USED 1u
#define BEFORE_USED 2u
#define FLAGS 3u
#define SMALLEST 16u
#define EXACT 256u
#define LISTS 48

/* Starts 4 bytes before what malloc gives, which is a multiple of 8. */
struct block {
	uint32_t head;
	/* Of a free one: its list, and its size again in its last 4 bytes. */
	struct block *next;
	struct block *previous;
};

static struct block *lists[LISTS];
static uint32_t filled[2];
static size_t free_bytes;
static bool is_ready;

static uint32_t size_of(const struct block *block)
{
	return block->head & ~FLAGS;
}

static struct block *after(struct block *block)
{
	return (struct block *)((char *)block + size_of(block));
}

static int list_of(uint32_t size)
{
	int list = size <= EXACT ? (int)(size / 8) : 33 + 23 - __builtin_clz(size);

	return list < LISTS ? list : LISTS - 1;
}

static void put_in_list(struct block *block)
{
	int list = list_of(size_of(block));

	block->next = lists[list];
	block->previous = NULL;
	if (block->next)
		block->next->previous = block;
	lists[list] = block;
	filled[list / 32] |= 1u << (list % 32);
	*(uint32_t *)((char *)after(block) - 4) = size_of(block);
	after(block)->head &= ~BEFORE_USED;
	free_bytes += size_of(block);
}

static void take_from_list(struct block *block)
{
	int list = list_of(size_of(block));

	if (block->next)
		block->next->previous = block->previous;
	if (block->previous)
		block->previous->next = block->next;
	else
		lists[list] = block->next;
	if (!lists[list])
		filled[list / 32] &= ~(1u << (list % 32));
	free_bytes -= size_of(block);
}

static void begin(void)
{
	uintptr_t start = (((uintptr_t)&__heap_base + 7) & ~(uintptr_t)7) + 4;
	uintptr_t end = (ocre_js_image.memory_end & ~(uintptr_t)7) - 4;
	struct block *all = (struct block *)start;

	is_ready = true;
	if (end < start + 1024)
		return;
	all->head = (uint32_t)(end - start) | BEFORE_USED;
	/* What is after the last block is never free. */
	after(all)->head = USED;
	put_in_list(all);
}

static int next_filled(int list)
{
	for (int word = list / 32; word < 2; word++) {
		uint32_t bits = filled[word];

		if (word == list / 32)
			bits &= ~0u << (list % 32);
		if (bits)
			return word * 32 + __builtin_ctz(bits);
	}
	return -1;
}

static struct block *find(uint32_t size)
{
	for (int list = next_filled(list_of(size)); list >= 0; list = list + 1 < LISTS ? next_filled(list + 1) : -1)
		for (struct block *block = lists[list]; block; block = block->next)
			if (size_of(block) >= size)
				return block;
	return NULL;
}

/* Makes a used block as small as `size`, and frees the rest of it. */
static void cut(struct block *block, uint32_t size)
{
	uint32_t rest = size_of(block) - size;
	struct block *left, *next;

	if (rest < SMALLEST)
		return;
	next = after(block);
	block->head = size | (block->head & FLAGS);
	left = after(block);
	left->head = rest | BEFORE_USED;
	if (!(next->head & USED)) {
		take_from_list(next);
		left->head += size_of(next);
	}
	put_in_list(left);
}

static uint32_t size_for(size_t bytes)
{
	uint32_t size = ((uint32_t)bytes + 4 + 7) & ~7u;

	return size < SMALLEST ? SMALLEST : size;
}

/* Under a name that the compiler does not know, so that it makes no calloc of calloc. */
static void *take(size_t bytes)
{
	struct block *block;

	if (!is_ready)
		begin();
	block = bytes < 0x7fffffff ? find(size_for(bytes)) : NULL;
	if (!block) {
		errno = ENOMEM;
		return NULL;
	}
	take_from_list(block);
	block->head |= USED;
	after(block)->head |= BEFORE_USED;
	cut(block, size_for(bytes));
	return (char *)block + 4;
}

void *malloc(size_t bytes)
{
	return take(bytes);
}

void free(void *place)
{
	struct block *block = (struct block *)((char *)place - 4), *next;

	if (!place)
		return;
	next = after(block);
	if (!(next->head & USED)) {
		take_from_list(next);
		block->head += size_of(next);
	}
	if (!(block->head & BEFORE_USED)) {
		struct block *before = (struct block *)((char *)block - *(uint32_t *)((char *)block - 4));

		take_from_list(before);
		before->head += size_of(block);
		block = before;
	}
	block->head &= ~USED;
	put_in_list(block);
}

size_t malloc_usable_size(void *place)
{
	return place ? size_of((struct block *)((char *)place - 4)) - 4 : 0;
}

void *realloc(void *place, size_t bytes)
{
	struct block *block = (struct block *)((char *)place - 4), *next;
	size_t had = malloc_usable_size(place);
	void *moved;

	if (!place)
		return take(bytes);
	next = after(block);
	if (bytes < 0x7fffffff && !(next->head & USED) && size_of(block) + size_of(next) >= size_for(bytes)) {
		take_from_list(next);
		block->head += size_of(next);
		after(block)->head |= BEFORE_USED;
	}
	if (bytes < 0x7fffffff && size_of(block) >= size_for(bytes)) {
		cut(block, size_for(bytes));
		return place;
	}
	moved = take(bytes);
	if (moved) {
		memcpy(moved, place, had);
		free(place);
	}
	return moved;
}

void *calloc(size_t count, size_t size)
{
	void *place = size && count > 0x7fffffff / size ? NULL : take(count * size);

	return place ? memset(place, 0, count * size) : NULL;
}

size_t memory_left(void)
{
	return free_bytes;
}
