/*
 * The program: modules as bytecode, either in the image itself or in a file that was mounted for it.
 *
 * A program begins with "OJS1" and the number of the engine that it was compiled for, then how many modules it has. Each
 * is the length of its name and of its bytecode, name and bytecode. Numbers have 32 bits, little-endian. The last is the
 * main one.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"
#include "image.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#ifndef ENGINE_NUMBER
#define ENGINE_NUMBER 0
#endif

#define LONGEST_PATH 256

struct reader {
	const uint8_t *at;
	const uint8_t *end;
};

static bool take_number(struct reader *reader, uint32_t *number)
{
	if (reader->end - reader->at < 4)
		return false;
	memcpy(number, reader->at, 4);
	reader->at += 4;
	return true;
}

static const uint8_t *take_bytes(struct reader *reader, uint32_t length)
{
	const uint8_t *bytes = reader->at;

	if ((size_t)(reader->end - reader->at) < length)
		return NULL;
	reader->at += length;
	return bytes;
}

/* Its bytecode stays where it is. */
static JSValue read_module(JSContext *ctx, struct reader *reader)
{
	uint32_t name_length, code_length;
	const uint8_t *code;

	if (!take_number(reader, &name_length) || !take_number(reader, &code_length) ||
	    !take_bytes(reader, name_length) || !(code = take_bytes(reader, code_length)))
		return JS_ThrowSyntaxError(ctx, "the program is incomplete");
	return JS_ReadObject(ctx, code, code_length, JS_READ_OBJ_BYTECODE | JS_READ_OBJ_ROM_DATA);
}

static struct {
	const char *name;
	uint32_t length;
} *names;
static uint32_t name_count;

static bool exists(const char *path, void *opaque)
{
	(void)opaque;
	for (uint32_t i = 0; i < name_count; i++)
		if (strlen(path) == names[i].length && memcmp(path, names[i].name, names[i].length) == 0)
			return true;
	return false;
}

static char *normalise(JSContext *ctx, const char *base, const char *specifier, void *opaque)
{
	char path[LONGEST_PATH];

	resolve_module(base, specifier, path, sizeof path, exists, opaque);
	return js_strdup(ctx, path);
}

static bool list_names(JSContext *ctx, struct reader reader, uint32_t count)
{
	names = js_malloc(ctx, sizeof *names * count);
	if (!names)
		return false;
	for (uint32_t i = 0; i < count; i++) {
		uint32_t code_length;

		if (!take_number(&reader, &names[i].length) || !take_number(&reader, &code_length) ||
		    !(names[i].name = (const char *)take_bytes(&reader, names[i].length)) ||
		    !take_bytes(&reader, code_length))
			return false;
	}
	name_count = count;
	return true;
}

static JSValue run_modules(JSContext *ctx, struct reader reader)
{
	uint32_t number, count;
	const uint8_t *magic = take_bytes(&reader, 4);
	JSValue module = JS_UNDEFINED;

	if (!magic || memcmp(magic, "OJS1", 4) != 0 || !take_number(&reader, &number) ||
	    !take_number(&reader, &count) || count == 0 || count > 1000)
		return JS_ThrowSyntaxError(ctx, "this is not a compiled program");
	if (number != (uint32_t)ENGINE_NUMBER)
		return JS_ThrowSyntaxError(ctx, "the program was compiled for another version of the engine");
	if (!list_names(ctx, reader, count))
		return JS_ThrowSyntaxError(ctx, "the program is incomplete");
	JS_SetModuleLoaderFunc(JS_GetRuntime(ctx), normalise, NULL, NULL);
	for (uint32_t i = 0; i < count; i++) {
		/* A module is held by the list of all modules. */
		JS_FreeValue(ctx, module);
		module = read_module(ctx, &reader);
		if (JS_IsException(module))
			return module;
	}
	if (JS_ResolveModule(ctx, module) < 0) {
		JS_FreeValue(ctx, module);
		return JS_EXCEPTION;
	}
	return JS_EvalFunction(ctx, module);
}

static bool read_script(const char *path, struct text *content)
{
	int file = open(path, O_RDONLY);
	char piece[512];
	ssize_t count;

	if (file < 0)
		return false;
	while ((count = read(file, piece, sizeof piece)) > 0)
		text_add(content, piece, (size_t)count);
	close(file);
	return content->length > 0;
}

int program_run(JSContext *ctx, int argc, char **argv)
{
	struct reader reader = {(const uint8_t *)(uintptr_t)ocre_js_image.program,
				(const uint8_t *)(uintptr_t)(ocre_js_image.program + ocre_js_image.program_length)};
	struct text script = {0};
	int own = argc > 0 ? 1 : 0;
	JSValue result;

	if (ocre_js_image.program_length == 0) {
		if (argc < 3 || strcmp(argv[1], SCRIPT_ARGUMENT) != 0 || !read_script(argv[2], &script)) {
			fprintf(stderr, "There is no program: %s\n", argc > 2 ? argv[2] : "this is the engine alone");
			return 1;
		}
		reader = (struct reader){(uint8_t *)script.bytes, (uint8_t *)script.bytes + script.length};
		own = 3;
	}
	system_set_arguments(argc - own, argv + own);
	result = ocre_module(ctx) ? run_modules(ctx, reader) : JS_EXCEPTION;
	if (JS_IsException(result)) {
		print_exception(ctx);
		return 1;
	}
	JS_FreeValue(ctx, result);
	return -1;
}
