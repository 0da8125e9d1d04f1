/*
 * The entries of an array or object, and how they are put on lines.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_JS_LAYOUT_H
#define OCRE_JS_LAYOUT_H

#include "host.h"

struct entries {
	/* Before the braces: a class, a function, the text of an error. */
	struct text base;
	/* Without entries the base stands alone. */
	bool is_base_enough;
	bool is_array;
	bool numbers_only;
	/* The last one says how many are not shown. */
	bool has_more;
	/* Of the line on which it begins. */
	int indent;
	int depth;
	struct text *list;
	int count;
	int room;
};

/* The level of the object that was begun last. */
extern int layout_depth;

/* NULL where memory has run out. */
struct text *entries_add(struct entries *entries);
/* Writes all of it, and frees it. */
void entries_write(struct entries *entries, struct text *out);

#endif
