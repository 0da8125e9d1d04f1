/*
 * Which module an import means: a path from the file that asks, with or without the ending, also that of TypeScript.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"

#include <stdio.h>
#include <string.h>

static const char *const endings[] = {"", ".js", ".mjs", ".ts", "/index.js", "/index.ts"};

/* Puts the two together and takes out "." and "..". False when it leads out of the project. */
static bool join(const char *base, const char *specifier, char *out, size_t room)
{
	const char *slash = strrchr(base, '/');
	size_t length = 0;

	if (specifier[0] != '/' && slash) {
		length = (size_t)(slash - base);
		if (length + 1 >= room)
			return false;
		memcpy(out, base, length);
	}
	for (const char *part = specifier; *part;) {
		size_t size = strcspn(part, "/");

		if (size == 2 && part[0] == '.' && part[1] == '.') {
			if (length == 0)
				return false;
			while (length > 0 && out[--length] != '/')
				;
		} else if (size > 0 && !(size == 1 && part[0] == '.')) {
			if (length + size + 2 >= room)
				return false;
			if (length > 0)
				out[length++] = '/';
			memcpy(out + length, part, size);
			length += size;
		}
		part += size;
		part += *part == '/';
	}
	out[length] = '\0';
	return length > 0;
}

static bool is_relative(const char *specifier)
{
	return specifier[0] == '/' || strncmp(specifier, "./", 2) == 0 || strncmp(specifier, "../", 3) == 0;
}

bool resolve_module(const char *base, const char *specifier, char *out, size_t room, resolve_exists *exists,
		    void *opaque)
{
	size_t length;

	if (!is_relative(specifier)) {
		snprintf(out, room, "%s", specifier);
		return strcmp(specifier, "ocre") == 0;
	}
	if (!join(base, specifier, out, room - 16)) {
		snprintf(out, room, "%s", specifier);
		return false;
	}
	length = strlen(out);
	for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
		strcpy(out + length, endings[i]);
		if (exists(out, opaque))
			return true;
	}
	out[length] = '\0';
	/* TypeScript's custom: the file that the import would be when it is compiled. */
	if (length > 3 && strcmp(out + length - 3, ".js") == 0) {
		strcpy(out + length - 3, ".ts");
		if (exists(out, opaque))
			return true;
		strcpy(out + length - 3, ".js");
	}
	return false;
}
