/*
 * What a program is told about itself and its board, and how it sleeps and ends.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"

#include <ocre_api.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern char **environ;

static int argument_count;
static char **arguments;

void system_set_arguments(int argc, char **argv)
{
	argument_count = argc;
	arguments = argv;
}

static JSValue sleep_for(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	double ms = 0;

	(void)this_value;
	if (argc < 1 || JS_ToFloat64(ctx, &ms, argv[0]))
		return JS_EXCEPTION;
	if (ms > 0)
		clock_sleep(ms > 2147483647 ? 2147483647 : (int)ms);
	return JS_UNDEFINED;
}

static JSValue exit_with(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	int code = 0;

	(void)this_value;
	if (argc > 0 && !JS_IsUndefined(argv[0]) && JS_ToInt32(ctx, &code, argv[0]))
		return JS_EXCEPTION;
	loop_end(code);
}

static JSValue tell_uname(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	struct _ocre_posix_utsname said;
	JSValue result;
	int failed = uname(&said);

	(void)this_value;
	(void)argc;
	(void)argv;
	if (failed < 0)
		return throw_host(ctx, failed, "cannot ask the board", "");
	result = JS_NewObject(ctx);
	JS_DefinePropertyValueStr(ctx, result, "sysname", JS_NewString(ctx, said.sysname), JS_PROP_C_W_E);
	JS_DefinePropertyValueStr(ctx, result, "nodename", JS_NewString(ctx, said.nodename), JS_PROP_C_W_E);
	JS_DefinePropertyValueStr(ctx, result, "release", JS_NewString(ctx, said.release), JS_PROP_C_W_E);
	JS_DefinePropertyValueStr(ctx, result, "version", JS_NewString(ctx, said.version), JS_PROP_C_W_E);
	JS_DefinePropertyValueStr(ctx, result, "machine", JS_NewString(ctx, said.machine), JS_PROP_C_W_E);
	return result;
}

static JSValue tell_now(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	(void)this_value;
	(void)argc;
	(void)argv;
	return JS_NewFloat64(ctx, clock_now());
}

static JSValue tell_memory(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	(void)this_value;
	(void)argc;
	(void)argv;
	return JS_NewInt64(ctx, (int64_t)memory_left());
}

static JSValue new_arguments(JSContext *ctx)
{
	JSValue list = JS_NewArray(ctx);

	for (int i = 0; i < argument_count; i++)
		JS_DefinePropertyValueUint32(ctx, list, (uint32_t)i, JS_NewString(ctx, arguments[i]), JS_PROP_C_W_E);
	return list;
}

static JSValue new_environment(JSContext *ctx)
{
	JSValue variables = JS_NewObject(ctx);

	for (char **at = environ; at && *at; at++) {
		const char *equals = strchr(*at, '=');
		JSAtom name = JS_NewAtomLen(ctx, *at, equals ? (size_t)(equals - *at) : strlen(*at));

		JS_DefinePropertyValue(ctx, variables, name, JS_NewString(ctx, equals ? equals + 1 : ""),
				       JS_PROP_C_W_E);
		JS_FreeAtom(ctx, name);
	}
	return variables;
}

static const JSCFunctionListEntry functions[] = {
	JS_CFUNC_DEF("sleep", 1, sleep_for),	 JS_CFUNC_DEF("exit", 1, exit_with),
	JS_CFUNC_DEF("uname", 0, tell_uname),	 JS_CFUNC_DEF("now", 0, tell_now),
	JS_CFUNC_DEF("freeMemory", 0, tell_memory),
};

JSValue make_system(JSContext *ctx)
{
	JSValue system = JS_NewObject(ctx);

	JS_SetPropertyFunctionList(ctx, system, functions, sizeof functions / sizeof functions[0]);
	JS_DefinePropertyValueStr(ctx, system, "arguments", new_arguments(ctx), JS_PROP_C_W_E);
	JS_DefinePropertyValueStr(ctx, system, "environment", new_environment(ctx), JS_PROP_C_W_E);
	return system;
}
