/*
 * Pins, by the board's own names or by port and number.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"

#include <ocre_api.h>
#include <stdio.h>
#include <string.h>

struct pin {
	struct pin *next;
	char name[16]; /* empty: by port and number */
	int port;      /* -1 for a name: until an event has told which pin it is */
	int number;
	int level;
	JSValue watcher;
	bool is_watched;
};

static struct pin *pins;
static JSClassID pin_class;

static const char *label_of(const struct pin *pin)
{
	static char label[24];

	if (pin->name[0])
		return pin->name;
	snprintf(label, sizeof label, "%d/%d", pin->port, pin->number);
	return label;
}

static int configure(const struct pin *pin, int direction)
{
	return pin->name[0] ? ocre_gpio_configure_by_name(pin->name, direction)
			    : ocre_gpio_configure(pin->port, pin->number, direction);
}

static int read_level(const struct pin *pin)
{
	return pin->name[0] ? ocre_gpio_get_by_name(pin->name) : ocre_gpio_pin_get(pin->port, pin->number);
}

static void stop_watching(JSContext *ctx, struct pin *pin)
{
	JSValue watcher = pin->watcher;

	if (!pin->is_watched)
		return;
	pin->is_watched = false;
	loop_waiting--;
	if (pin->name[0])
		ocre_gpio_unregister_callback_by_name(pin->name);
	else
		ocre_gpio_unregister_callback(pin->port, pin->number);
	pin->watcher = JS_UNDEFINED;
	JS_FreeValue(ctx, watcher);
}

static void finalize(JSRuntime *rt, JSValue value)
{
	struct pin *pin = JS_GetOpaque(value, pin_class);

	/* One that is watched is never collected: see watch(). */
	for (struct pin **at = &pins; *at; at = &(*at)->next) {
		if (*at == pin) {
			*at = pin->next;
			break;
		}
	}
	js_free_rt(rt, pin);
}

static JSValue set(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	struct pin *pin = JS_GetOpaque2(ctx, this_value, pin_class);
	int level = argc > 0 ? JS_ToBool(ctx, argv[0]) : 1;

	if (!pin || level < 0)
		return JS_EXCEPTION;
	return check_host(ctx,
			  pin->name[0] ? ocre_gpio_set_by_name(pin->name, level)
				       : ocre_gpio_pin_set(pin->port, pin->number, level),
			  "cannot set pin", label_of(pin));
}

static JSValue toggle(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	struct pin *pin = JS_GetOpaque2(ctx, this_value, pin_class);

	(void)argc;
	(void)argv;
	if (!pin)
		return JS_EXCEPTION;
	return check_host(ctx,
			  pin->name[0] ? ocre_gpio_toggle_by_name(pin->name)
				       : ocre_gpio_pin_toggle(pin->port, pin->number),
			  "cannot toggle pin", label_of(pin));
}

static JSValue get(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	struct pin *pin = JS_GetOpaque2(ctx, this_value, pin_class);
	int level;

	(void)argc;
	(void)argv;
	if (!pin)
		return JS_EXCEPTION;
	level = read_level(pin);
	return level < 0 ? throw_host(ctx, level, "cannot read pin", label_of(pin)) : JS_NewInt32(ctx, level);
}

static JSValue unwatch(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	struct pin *pin = JS_GetOpaque2(ctx, this_value, pin_class);

	(void)argc;
	(void)argv;
	if (!pin)
		return JS_EXCEPTION;
	if (pin->is_watched) {
		stop_watching(ctx, pin);
		JS_FreeValue(ctx, this_value);
	}
	return JS_UNDEFINED;
}

static JSValue watch(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	struct pin *pin = JS_GetOpaque2(ctx, this_value, pin_class);
	int result;

	if (!pin)
		return JS_EXCEPTION;
	if (argc < 1 || !JS_IsFunction(ctx, argv[0]))
		return JS_ThrowTypeError(ctx, "watch needs a function");
	unwatch(ctx, this_value, 0, NULL);
	result = pin->name[0] ? ocre_gpio_register_callback_by_name(pin->name)
			      : ocre_gpio_register_callback(pin->port, pin->number);
	if (result < 0)
		return throw_host(ctx, result, "cannot watch pin", label_of(pin));
	pin->watcher = JS_DupValue(ctx, argv[0]);
	pin->level = read_level(pin);
	pin->is_watched = true;
	loop_waiting++;
	/* Held while it is watched. */
	JS_DupValue(ctx, this_value);
	return JS_UNDEFINED;
}

/* An event has the number of a pin, and a program may know it by its name only. */
static struct pin *find_watched(int port, int number, int level)
{
	struct pin *unknown = NULL, *changed = NULL;
	int unknown_count = 0, changed_count = 0;

	for (struct pin *pin = pins; pin; pin = pin->next) {
		if (!pin->is_watched)
			continue;
		if (pin->port == port && pin->number == number)
			return pin;
		if (pin->port >= 0)
			continue;
		unknown = pin;
		unknown_count++;
		if (pin->level != level && read_level(pin) == level) {
			changed = pin;
			changed_count++;
		}
	}
	if (unknown_count > 1)
		unknown = changed;
	if (unknown && (unknown_count == 1 || changed_count == 1)) {
		unknown->port = port;
		unknown->number = number;
	}
	return unknown;
}

void gpio_event(JSContext *ctx, int port, int number, int level)
{
	struct pin *pin = find_watched(port, number, level);
	JSValue watcher, argument;

	if (!pin)
		return;
	pin->level = level;
	watcher = JS_DupValue(ctx, pin->watcher);
	argument = JS_NewInt32(ctx, level);
	loop_call(ctx, watcher, 1, &argument);
	JS_FreeValue(ctx, watcher);
}

static bool read_place(JSContext *ctx, JSValueConst place, struct pin *pin)
{
	JSValue port, number;
	const char *name;
	bool is_read;

	pin->port = pin->number = -1;
	if (JS_IsString(place)) {
		name = JS_ToCString(ctx, place);
		if (!name)
			return false;
		snprintf(pin->name, sizeof pin->name, "%s", name);
		JS_FreeCString(ctx, name);
		return true;
	}
	if (!JS_IsObject(place)) {
		JS_ThrowTypeError(ctx, "a pin is a name such as 'led0', or {port, pin}");
		return false;
	}
	port = JS_GetPropertyStr(ctx, place, "port");
	number = JS_GetPropertyStr(ctx, place, "pin");
	is_read = JS_IsNumber(port) && JS_IsNumber(number) && JS_ToInt32(ctx, &pin->port, port) == 0 &&
		  JS_ToInt32(ctx, &pin->number, number) == 0 && pin->port >= 0 && pin->number >= 0;
	if (!is_read)
		JS_ThrowTypeError(ctx, "a pin is a name such as 'led0', or {port, pin}");
	JS_FreeValue(ctx, port);
	JS_FreeValue(ctx, number);
	return is_read;
}

static JSValue open(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv, int direction)
{
	struct pin place = {.watcher = JS_UNDEFINED}, *pin;
	int result = ocre_gpio_init();
	JSValue object;

	(void)this_value;
	if (!read_place(ctx, argc > 0 ? argv[0] : JS_UNDEFINED, &place))
		return JS_EXCEPTION;
	if (result == 0)
		result = configure(&place, direction);
	if (result < 0)
		return throw_host(ctx, result, "cannot use pin", label_of(&place));
	object = JS_NewObjectClass(ctx, (int)pin_class);
	pin = JS_IsException(object) ? NULL : js_malloc(ctx, sizeof *pin);
	if (!pin) {
		JS_FreeValue(ctx, object);
		return JS_EXCEPTION;
	}
	*pin = place;
	pin->next = pins;
	pins = pin;
	JS_SetOpaque(object, pin);
	return object;
}

static const JSCFunctionListEntry of_pin[] = {
	JS_CFUNC_DEF("set", 1, set),	 JS_CFUNC_DEF("toggle", 0, toggle),   JS_CFUNC_DEF("get", 0, get),
	JS_CFUNC_DEF("watch", 1, watch), JS_CFUNC_DEF("unwatch", 0, unwatch),
};

static const JSCFunctionListEntry of_gpio[] = {
	JS_CFUNC_MAGIC_DEF("input", 1, open, OCRE_GPIO_DIR_INPUT),
	JS_CFUNC_MAGIC_DEF("output", 1, open, OCRE_GPIO_DIR_OUTPUT),
};

JSValue make_gpio(JSContext *ctx)
{
	static const JSClassDef definition = {"Pin", .finalizer = finalize};
	JSValue prototype = JS_NewObject(ctx), gpio = JS_NewObject(ctx);

	JS_NewClassID(&pin_class);
	JS_NewClass(JS_GetRuntime(ctx), pin_class, &definition);
	JS_SetPropertyFunctionList(ctx, prototype, of_pin, sizeof of_pin / sizeof of_pin[0]);
	JS_SetClassProto(ctx, pin_class, prototype);
	JS_SetPropertyFunctionList(ctx, gpio, of_gpio, sizeof of_gpio / sizeof of_gpio[0]);
	return gpio;
}
