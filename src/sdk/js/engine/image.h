/*
 * What the page writes into the engine when it makes an image of it: a data segment over this struct.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_JS_IMAGE_H
#define OCRE_JS_IMAGE_H

#include <stdint.h>

struct image {
	/* A program in this very image, after what malloc has; a length of 0: it comes from a file. */
	uint32_t program;
	uint32_t program_length;
	/* Where malloc's memory ends, which begins after the engine's data. */
	uint32_t memory_end;
};

/* Volatile: the compiler must not know its first content. */
extern volatile struct image ocre_js_image;

#endif
