/*
 * console.log and its like: to standard output, warnings and errors to standard error.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static void add_plain(JSContext *ctx, struct text *out, JSValueConst value)
{
	size_t length;
	const char *string;

	if (!JS_IsString(value)) {
		inspect(ctx, out, value);
		return;
	}
	string = JS_ToCStringLen(ctx, &length, value);
	if (string)
		text_add(out, string, length);
	JS_FreeCString(ctx, string);
}

static void add_number(JSContext *ctx, struct text *out, JSValueConst value, bool whole)
{
	double number = NAN;
	JSValue shown;

	if (JS_IsNumber(value) || JS_IsString(value))
		JS_ToFloat64(ctx, &number, value);
	shown = JS_NewFloat64(ctx, whole ? trunc(number) : number);
	inspect(ctx, out, shown);
	JS_FreeValue(ctx, shown);
}

/* One directive of a format; false when it is none. */
static bool add_directive(JSContext *ctx, struct text *out, char letter, JSValueConst value)
{
	switch (letter) {
	case 's':
		add_plain(ctx, out, value);
		return true;
	case 'd':
	case 'f':
		add_number(ctx, out, value, false);
		return true;
	case 'i':
		add_number(ctx, out, value, true);
		return true;
	case 'j': {
		JSValue json = JS_JSONStringify(ctx, value, JS_UNDEFINED, JS_UNDEFINED);

		if (JS_IsException(json))
			JS_FreeValue(ctx, JS_GetException(ctx));
		else
			add_plain(ctx, out, json);
		JS_FreeValue(ctx, json);
		return true;
	}
	case 'o':
	case 'O':
		inspect(ctx, out, value);
		return true;
	default:
		return false;
	}
}

/* How many arguments the format took, itself included. */
static int add_format(JSContext *ctx, struct text *out, int argc, JSValueConst *argv)
{
	size_t length;
	const char *format = JS_ToCStringLen(ctx, &length, argv[0]);
	int used = 1;

	if (!format)
		return 1;
	for (size_t i = 0; i < length; i++) {
		if (format[i] == '%' && i + 1 < length) {
			if (format[i + 1] == '%') {
				i++;
			} else if (used < argc && add_directive(ctx, out, format[i + 1], argv[used])) {
				used++;
				i++;
				continue;
			}
		}
		text_add(out, &format[i], 1);
	}
	JS_FreeCString(ctx, format);
	return used;
}

static JSValue print(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv, int is_error)
{
	struct text out = {0};
	int i = 0;

	(void)this_value;
	if (argc > 1 && JS_IsString(argv[0]))
		i = add_format(ctx, &out, argc, argv);
	for (; i < argc; i++) {
		if (i > 0)
			text_add(&out, " ", 1);
		add_plain(ctx, &out, argv[i]);
	}
	text_add(&out, "\n", 1);
	fflush(stdout);
	fwrite(out.bytes, 1, out.length, is_error ? stderr : stdout);
	fflush(stdout);
	text_free(&out);
	return JS_UNDEFINED;
}

static const JSCFunctionListEntry functions[] = {
	JS_CFUNC_MAGIC_DEF("log", 0, print, 0),	  JS_CFUNC_MAGIC_DEF("info", 0, print, 0),
	JS_CFUNC_MAGIC_DEF("debug", 0, print, 0), JS_CFUNC_MAGIC_DEF("warn", 0, print, 1),
	JS_CFUNC_MAGIC_DEF("error", 0, print, 1),
};

void console_init(JSContext *ctx)
{
	JSValue global = JS_GetGlobalObject(ctx);
	JSValue console = JS_NewObject(ctx);

	JS_SetPropertyFunctionList(ctx, console, functions, sizeof functions / sizeof functions[0]);
	JS_DefinePropertyValueStr(ctx, global, "console", console, JS_PROP_WRITABLE | JS_PROP_CONFIGURABLE);
	JS_FreeValue(ctx, global);
}
