/*
 * The compiler of JavaScript: parses the modules of a project, finds what they import, and writes their bytecode. It runs
 * nothing of them.
 *
 * Its argument is the main module. Sources are below /project, the program goes to /out/program. What is wrong is said
 * on standard output, a finding a line, its fields apart by tabs:
 *
 *   syntax  FILE  LINE  OFFSET  MESSAGE     offset in bytes of the file, or -1
 *   module  FILE  SPECIFIER                 an import of what is not there
 *   name    FILE  FROM  NAME                an import of a name that the module FROM does not export
 *   uses    NAME                            what of the module `ocre` is imported; * for all of it
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#ifndef ENGINE_NUMBER
#define ENGINE_NUMBER 0
#endif

#define LONGEST_PATH 256
#define MAX_MODULES 200

static struct {
	JSModuleDef *module;
	char name[LONGEST_PATH];
} modules[MAX_MODULES];
static int module_count;

/* Modules that stand for others which cannot be had: nothing is said about what is imported from them. */
static JSModuleDef *stand_ins[MAX_MODULES];
static int stand_in_count;

static bool has_failed;

static void say(const char *kind, const char *const *fields, int count)
{
	fputs(kind, stdout);
	for (int i = 0; i < count; i++) {
		putchar('\t');
		for (const char *at = fields[i]; *at; at++)
			putchar(*at == '\t' || *at == '\n' ? ' ' : *at);
	}
	putchar('\n');
}

static void say_finding(const char *kind, const char *const *fields, int count)
{
	has_failed = true;
	say(kind, fields, count);
}

static bool exists(const char *path, void *opaque)
{
	char full[LONGEST_PATH + 16];
	struct stat found;

	(void)opaque;
	snprintf(full, sizeof full, "/project/%s", path);
	return stat(full, &found) == 0 && S_ISREG(found.st_mode);
}

static char *read_source(const char *name, size_t *length)
{
	char full[LONGEST_PATH + 16];
	struct text content = {0};
	char piece[4096];
	size_t count;
	FILE *file;

	snprintf(full, sizeof full, "/project/%s", name);
	file = fopen(full, "rb");
	if (!file)
		return NULL;
	text_add_string(&content, "");
	while ((count = fread(piece, 1, sizeof piece, file)) > 0)
		text_add(&content, piece, count);
	fclose(file);
	*length = content.length;
	return content.bytes;
}

static int line_of(JSContext *ctx, JSValueConst error)
{
	JSValue value = JS_GetPropertyStr(ctx, error, "lineNumber");
	int line = 0;

	if (JS_IsNumber(value))
		JS_ToInt32(ctx, &line, value);
	JS_FreeValue(ctx, value);
	return line;
}

static void say_exception(JSContext *ctx, const char *name, const char *source, size_t length)
{
	JSValue error = JS_GetException(ctx);
	JSValue message = JS_IsObject(error) ? JS_GetPropertyStr(ctx, error, "message") : JS_DupValue(ctx, error);
	const char *words = JS_ToCString(ctx, message);
	const char *at = (const char *)parse_error_at();
	char line[16], offset[16];

	snprintf(line, sizeof line, "%d", JS_IsObject(error) ? line_of(ctx, error) : 0);
	snprintf(offset, sizeof offset, "%d", at >= source && at <= source + length ? (int)(at - source) : -1);
	say_finding("syntax", (const char *[]){name, line, offset, words ? words : "out of memory"}, 4);
	JS_FreeCString(ctx, words);
	JS_FreeValue(ctx, message);
	JS_FreeValue(ctx, error);
}

static int do_nothing(JSContext *ctx, JSModuleDef *module)
{
	(void)ctx;
	(void)module;
	return 0;
}

static JSModuleDef *stand_in(JSContext *ctx, const char *name)
{
	JSModuleDef *module = JS_NewCModule(ctx, name, do_nothing);

	if (stand_in_count < MAX_MODULES)
		stand_ins[stand_in_count++] = module;
	return module;
}

static JSModuleDef *compile(JSContext *ctx, const char *name, void *opaque)
{
	size_t length = 0;
	char *source = exists(name, NULL) && module_count < MAX_MODULES ? read_source(name, &length) : NULL;
	JSValue value;
	JSModuleDef *module;

	(void)opaque;
	if (!source)
		return stand_in(ctx, name);
	value = JS_Eval(ctx, source, length, name, JS_EVAL_TYPE_MODULE | JS_EVAL_FLAG_COMPILE_ONLY);
	if (JS_IsException(value)) {
		say_exception(ctx, name, source, length);
		free(source);
		return stand_in(ctx, name);
	}
	free(source);
	module = JS_VALUE_GET_PTR(value);
	JS_FreeValue(ctx, value);
	modules[module_count].module = module;
	snprintf(modules[module_count++].name, LONGEST_PATH, "%s", name);
	return module;
}

static char *normalise(JSContext *ctx, const char *base, const char *specifier, void *opaque)
{
	char path[LONGEST_PATH];

	(void)opaque;
	if (!resolve_module(base, specifier, path, sizeof path, exists, NULL))
		say_finding("module", (const char *[]){base, specifier}, 2);
	return js_strdup(ctx, path);
}

static void tell(JSContext *ctx, const char *module, const char *from, const char *name, bool is_there)
{
	if (is_there) {
		if (strcmp(from, "ocre") == 0)
			say("uses", (const char *[]){name}, 1);
		return;
	}
	for (int i = 0; i < stand_in_count; i++) {
		JSAtom atom = JS_GetModuleName(ctx, stand_ins[i]);
		const char *of = JS_AtomToCString(ctx, atom);
		bool is_it = of && strcmp(of, from) == 0;

		JS_FreeCString(ctx, of);
		JS_FreeAtom(ctx, atom);
		if (is_it)
			return;
	}
	say_finding("name", (const char *[]){module, from, name}, 3);
}

static void declare_ocre(JSContext *ctx)
{
	JSModuleDef *module = JS_NewCModule(ctx, "ocre", do_nothing);
#define ADD(name) JS_AddModuleExport(ctx, module, #name);
	OCRE_EXPORTS(ADD)
}

static void write_number(FILE *file, uint32_t number)
{
	fwrite(&number, 4, 1, file);
}

static bool write_program(JSContext *ctx)
{
	FILE *file = fopen("/out/program", "wb");

	if (!file)
		return false;
	fwrite("OJS1", 1, 4, file);
	write_number(file, (uint32_t)ENGINE_NUMBER);
	write_number(file, (uint32_t)module_count);
	for (int i = 0; i < module_count; i++) {
		size_t length;
		uint8_t *code = JS_WriteObject(ctx, &length, JS_MKPTR(JS_TAG_MODULE, modules[i].module),
					       JS_WRITE_OBJ_BYTECODE);

		if (!code)
			return false;
		write_number(file, (uint32_t)strlen(modules[i].name));
		write_number(file, (uint32_t)length);
		fputs(modules[i].name, file);
		fwrite(code, 1, length, file);
		js_free(ctx, code);
	}
	return fclose(file) == 0;
}

int main(int argc, char **argv)
{
	JSContext *ctx = new_compile_context();

	if (!ctx || argc < 2)
		return 2;
	JS_SetModuleLoaderFunc(JS_GetRuntime(ctx), normalise, compile, NULL);
	declare_ocre(ctx);
	compile(ctx, argv[1], NULL);
	for (int i = 0; i < module_count; i++)
		find_imports(ctx, modules[i].module, tell);
	if (has_failed)
		return 1;
	return write_program(ctx) ? 0 : 2;
}
