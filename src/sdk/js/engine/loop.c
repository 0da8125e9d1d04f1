/*
 * setTimeout and the event loop.
 *
 * The runtime never calls into a program: events are asked for, about every 10 ms while something may come. Timeouts
 * are measured by the board's clock and take none of its timers.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"

#include <ocre_api.h>
#include <stdio.h>
#include <stdlib.h>

#define PAUSE_MS 10
/* With nothing but timeouts to wait for. A container that is stopped ends after its sleep. */
#define LONGEST_PAUSE_MS 250
#define EVENTS_AT_ONCE 8
#define MAX_POLLS 4

int loop_waiting;
bool loop_has_ended;
int loop_exit_code;

/* ---- Timeouts ---------------------------------------------------------------------------------------------------- */

static struct timeout {
	struct timeout *next;
	double due;
	double interval; /* negative: once */
	int id;
	int argc;
	JSValue function;
	JSValue argv[];
} *timeouts;

static int last_timeout;

static void insert_timeout(struct timeout *timeout)
{
	struct timeout **at = &timeouts;

	while (*at && (*at)->due <= timeout->due)
		at = &(*at)->next;
	timeout->next = *at;
	*at = timeout;
}

static void free_timeout(JSContext *ctx, struct timeout *timeout)
{
	JS_FreeValue(ctx, timeout->function);
	for (int i = 0; i < timeout->argc; i++)
		JS_FreeValue(ctx, timeout->argv[i]);
	js_free(ctx, timeout);
}

static JSValue set_timeout(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv, int repeats)
{
	struct timeout *timeout;
	double ms = 0;
	int more = argc > 2 ? argc - 2 : 0;

	(void)this_value;
	if (argc < 1 || !JS_IsFunction(ctx, argv[0]))
		return JS_ThrowTypeError(ctx, "%s needs a function", repeats ? "setInterval" : "setTimeout");
	if (argc > 1 && JS_ToFloat64(ctx, &ms, argv[1]))
		return JS_EXCEPTION;
	if (!(ms >= 1 && ms <= 2147483647))
		ms = 1;
	timeout = js_malloc(ctx, sizeof *timeout + (size_t)more * sizeof(JSValue));
	if (!timeout)
		return JS_EXCEPTION;
	*timeout = (struct timeout){NULL, clock_now() + ms, repeats ? ms : -1, ++last_timeout, more,
				    JS_DupValue(ctx, argv[0])};
	for (int i = 0; i < more; i++)
		timeout->argv[i] = JS_DupValue(ctx, argv[i + 2]);
	insert_timeout(timeout);
	return JS_NewInt32(ctx, timeout->id);
}

static JSValue clear_timeout(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	int id;

	(void)this_value;
	if (argc < 1 || !JS_IsNumber(argv[0]) || JS_ToInt32(ctx, &id, argv[0]))
		return JS_UNDEFINED;
	for (struct timeout **at = &timeouts; *at; at = &(*at)->next) {
		struct timeout *found = *at;

		if (found->id != id)
			continue;
		*at = found->next;
		/* One that clears itself while it runs is freed by fire_first(). */
		free_timeout(ctx, found);
		break;
	}
	return JS_UNDEFINED;
}

static void fire_first(JSContext *ctx, double now)
{
	struct timeout *timeout = timeouts;
	JSValue function = JS_DupValue(ctx, timeout->function);

	timeouts = timeout->next;
	if (timeout->interval < 0) {
		loop_call(ctx, function, timeout->argc, timeout->argv);
		free_timeout(ctx, timeout);
	} else {
		JSValue *argv = timeout->argc ? js_malloc(ctx, sizeof(JSValue) * (size_t)timeout->argc) : NULL;
		int argc = argv ? timeout->argc : 0;

		for (int i = 0; i < argc; i++)
			argv[i] = JS_DupValue(ctx, timeout->argv[i]);
		timeout->due += timeout->interval;
		if (timeout->due <= now)
			timeout->due = now + timeout->interval;
		insert_timeout(timeout);
		loop_call(ctx, function, argc, argv);
		for (int i = 0; i < argc; i++)
			JS_FreeValue(ctx, argv[i]);
		js_free(ctx, argv);
	}
	JS_FreeValue(ctx, function);
}

/* ---- The loop ---------------------------------------------------------------------------------------------------- */

static loop_poll *polls[MAX_POLLS];

void loop_add_poll(loop_poll *poll)
{
	for (int i = 0; i < MAX_POLLS; i++) {
		if (polls[i] == poll)
			return;
		if (!polls[i]) {
			polls[i] = poll;
			return;
		}
	}
}

static void fail(JSContext *ctx)
{
	if (!loop_has_ended)
		print_exception(ctx);
	loop_has_ended = true;
	if (loop_exit_code == 0)
		loop_exit_code = 1;
}

static void run_jobs(JSContext *ctx)
{
	JSContext *of;
	int result;

	while (!loop_has_ended && (result = JS_ExecutePendingJob(JS_GetRuntime(ctx), &of)) != 0)
		if (result < 0)
			fail(of);
	if (!loop_has_ended && print_rejections(ctx)) {
		loop_has_ended = true;
		loop_exit_code = 1;
	}
}

void loop_call(JSContext *ctx, JSValueConst function, int argc, JSValueConst *argv)
{
	JSValue result = JS_Call(ctx, function, JS_UNDEFINED, argc, argv);

	if (JS_IsException(result))
		fail(ctx);
	JS_FreeValue(ctx, result);
	run_jobs(ctx);
}

/* True when there was an event, whosever it was. */
static bool take_event(JSContext *ctx)
{
	event_data_t e = {0};

	if (ocre_get_event((uint32_t)(uintptr_t)&e.type, (uint32_t)(uintptr_t)&e.id, (uint32_t)(uintptr_t)&e.port,
			   (uint32_t)(uintptr_t)&e.state, (uint32_t)(uintptr_t)&e.extra,
			   (uint32_t)(uintptr_t)&e.payload_len) != 0)
		return false;
	if (e.type == OCRE_RESOURCE_TYPE_GPIO)
		gpio_event(ctx, (int)e.port, (int)e.id, (int)e.state);
	else if (e.type == OCRE_RESOURCE_TYPE_MESSAGE)
		message_event(ctx, e.id, (const char *)(uintptr_t)e.port, (const char *)(uintptr_t)e.state,
			      (const uint8_t *)(uintptr_t)e.extra, e.payload_len);
	return true;
}

static void wait_a_little(JSContext *ctx)
{
	double longest = loop_waiting > 0 ? PAUSE_MS : LONGEST_PAUSE_MS;
	double left = timeouts ? timeouts->due - clock_now() : longest;
	int waited = 0;

	for (int i = 0; i < EVENTS_AT_ONCE && !loop_has_ended; i++) {
		if (!take_event(ctx))
			break;
		left = 0;
	}
	for (int i = 0; i < MAX_POLLS && polls[i] && !loop_has_ended; i++)
		waited += polls[i](ctx);
	clock_count(waited);
	left -= waited;
	if (left > longest)
		left = longest;
	if (!loop_has_ended && left > 0)
		clock_sleep(left < 1 ? 1 : (int)left);
}

bool loop_run(JSContext *ctx)
{
	run_jobs(ctx);
	while (!loop_has_ended && (timeouts || loop_waiting > 0)) {
		double now = timeouts ? clock_now() : 0;

		share_memory(ctx);
		while (!loop_has_ended && timeouts && timeouts->due <= now)
			fire_first(ctx, now);
		if (!loop_has_ended && (timeouts || loop_waiting > 0))
			wait_a_little(ctx);
	}
	return loop_exit_code == 0;
}

_Noreturn void loop_end(int code)
{
	fflush(stdout);
	exit(code);
}

static JSValue run_microtask(JSContext *ctx, int argc, JSValueConst *argv)
{
	(void)argc;
	return JS_Call(ctx, argv[0], JS_UNDEFINED, 0, NULL);
}

static JSValue queue_microtask(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	(void)this_value;
	if (argc < 1 || !JS_IsFunction(ctx, argv[0]))
		return JS_ThrowTypeError(ctx, "queueMicrotask needs a function");
	return JS_EnqueueJob(ctx, run_microtask, 1, argv) < 0 ? JS_EXCEPTION : JS_UNDEFINED;
}

static const JSCFunctionListEntry functions[] = {
	JS_CFUNC_MAGIC_DEF("setTimeout", 2, set_timeout, 0),
	JS_CFUNC_MAGIC_DEF("setInterval", 2, set_timeout, 1),
	JS_CFUNC_DEF("clearTimeout", 1, clear_timeout),
	JS_CFUNC_DEF("clearInterval", 1, clear_timeout),
	JS_CFUNC_DEF("queueMicrotask", 1, queue_microtask),
};

void loop_init(JSContext *ctx)
{
	JSValue global = JS_GetGlobalObject(ctx);

	JS_SetPropertyFunctionList(ctx, global, functions, sizeof functions / sizeof functions[0]);
	JS_FreeValue(ctx, global);
}
