/*
 * How entries are put on lines: all on one where they fit, numbers of an array in columns, one a line otherwise.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "layout.h"

#include <math.h>
#include <stdlib.h>

#define LINE 80
/* More levels than that are never put on one line. */
#define LEVELS_ON_A_LINE 3
#define COLUMNS_FROM 7
#define MOST_COLUMNS 15

int layout_depth;

struct text *entries_add(struct entries *entries)
{
	if (entries->count == entries->room) {
		int room = entries->room ? entries->room * 2 : 4;
		struct text *grown = realloc(entries->list, sizeof *grown * (size_t)room);

		if (!grown)
			return NULL;
		entries->list = grown;
		entries->room = room;
	}
	entries->list[entries->count] = (struct text){0};
	return &entries->list[entries->count++];
}

static int total_width(const struct entries *entries, int count)
{
	int total = 0;

	for (int i = 0; i < count; i++)
		total += text_width(&entries->list[i]);
	return total;
}

static bool has_line_end(const struct entries *entries)
{
	for (int i = 0; i < entries->count; i++)
		for (size_t at = 0; at < entries->list[i].length; at++)
			if (entries->list[i].bytes[at] == '\n')
				return true;
	return false;
}

static int widest(const struct entries *entries, int count)
{
	int most = 0;

	for (int i = 0; i < count; i++) {
		int width = text_width(&entries->list[i]);

		if (width > most)
			most = width;
	}
	return most;
}

/* How many columns make the entries into something like a rectangle; 1: they are not for columns. */
static int columns_for(const struct entries *entries)
{
	int count = entries->count - entries->has_more;
	int total = total_width(entries, count) + 2 * count, most = widest(entries, count) + 2;
	double bias, columns, by_width;

	if (most * 3 + entries->indent >= LINE || !((double)total / most > 5 || most <= 8))
		return 1;
	bias = fmax(most - 3 - sqrt(most - (double)total / entries->count), 1);
	columns = round(sqrt(2.5 * bias * count) / bias);
	by_width = floor((double)(LINE - entries->indent) / most);
	columns = fmin(fmin(columns, by_width), fmin(LEVELS_ON_A_LINE * 4, MOST_COLUMNS));
	return columns < 1 ? 1 : (int)columns;
}

static void put_in_columns(struct entries *entries, int columns)
{
	int widths[MOST_COLUMNS] = {0};
	int rows = 0, count = entries->count - entries->has_more;

	for (int i = 0; i < count; i++) {
		int width = text_width(&entries->list[i]);

		if (width > widths[i % columns])
			widths[i % columns] = width;
	}
	for (int i = 0; i < count; i += columns, rows++) {
		struct text row = {0};
		int end = i + columns < count ? i + columns : count;

		for (int j = i; j < end; j++) {
			struct text *entry = &entries->list[j];
			int missing = widths[j - i] - text_width(entry);

			if (entries->numbers_only)
				text_add_spaces(&row, missing);
			text_add(&row, entry->bytes, entry->length);
			if (j < end - 1) {
				text_add_string(&row, ", ");
				if (!entries->numbers_only)
					text_add_spaces(&row, missing);
			}
			text_free(entry);
		}
		entries->list[rows] = row;
	}
	if (entries->has_more)
		entries->list[rows++] = entries->list[count];
	entries->count = rows;
}

static void join(const struct entries *entries, struct text *out, bool on_one_line)
{
	for (int i = 0; i < entries->count; i++) {
		if (i > 0)
			text_add_string(out, on_one_line ? ", " : ",\n");
		if (!on_one_line && i > 0)
			text_add_spaces(out, entries->indent + 2);
		text_add(out, entries->list[i].bytes, entries->list[i].length);
	}
}

static bool fits_on_one_line(const struct entries *entries)
{
	int start = entries->count + entries->indent + 1 + text_width(&entries->base) + 10;

	return total_width(entries, entries->count) + entries->count + start <= LINE && !has_line_end(entries);
}

static void write_all(struct entries *entries, struct text *out)
{
	const char *braces = entries->is_array ? "[]" : "{}";
	bool in_columns = false;

	if (entries->is_array && entries->count >= COLUMNS_FROM) {
		int columns = columns_for(entries);

		if (columns > 1) {
			put_in_columns(entries, columns);
			in_columns = true;
		}
	}
	text_add(out, braces, 1);
	if (!in_columns && layout_depth - entries->depth < LEVELS_ON_A_LINE && fits_on_one_line(entries)) {
		text_add_string(out, " ");
		join(entries, out, true);
		text_add_string(out, " ");
	} else {
		text_add_string(out, "\n");
		text_add_spaces(out, entries->indent + 2);
		join(entries, out, false);
		text_add_string(out, "\n");
		text_add_spaces(out, entries->indent);
	}
	text_add(out, braces + 1, 1);
}

void entries_write(struct entries *entries, struct text *out)
{
	text_add(out, entries->base.bytes ? entries->base.bytes : "", entries->base.length);
	if (entries->count > 0 || !entries->is_base_enough) {
		if (entries->base.length > 0)
			text_add_string(out, " ");
		if (entries->count > 0)
			write_all(entries, out);
		else
			text_add_string(out, entries->is_array ? "[]" : "{}");
	}
	for (int i = 0; i < entries->count; i++)
		text_free(&entries->list[i]);
	free(entries->list);
	text_free(&entries->base);
}
