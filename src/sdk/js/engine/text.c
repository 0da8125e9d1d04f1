/*
 * A text that grows.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"

#include <stdlib.h>
#include <string.h>

/* Where memory has run out, the text ends: what prints must not fail for that. */
void text_add(struct text *text, const char *bytes, size_t length)
{
	if (text->length + length + 1 > text->room) {
		size_t room = (text->length + length + 1) * 3 / 2 + 16;
		char *grown = realloc(text->bytes, room);

		if (!grown)
			return;
		text->bytes = grown;
		text->room = room;
	}
	memcpy(text->bytes + text->length, bytes, length);
	text->length += length;
	text->bytes[text->length] = '\0';
}

void text_add_string(struct text *text, const char *string)
{
	text_add(text, string, strlen(string));
}

void text_add_spaces(struct text *text, int count)
{
	while (count-- > 0)
		text_add(text, " ", 1);
}

void text_free(struct text *text)
{
	free(text->bytes);
	text->bytes = NULL;
	text->length = text->room = 0;
}

int text_width(const struct text *text)
{
	int width = 0;

	for (size_t i = 0; i < text->length; i++)
		width += (text->bytes[i] & 0xc0) != 0x80;
	return width;
}
