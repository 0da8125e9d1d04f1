/*
 * Sensors, by their numbers or by their names.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"

#include <ocre_api.h>
#include <stdio.h>
#include <string.h>

/* Names for the channels that boards have, by Zephyr's numbers. */
static const char *const channel_names[] = {
	"accel-x", "accel-y", "accel-z",  NULL,		  "gyro-x",	  "gyro-y", "gyro-z",	NULL,	 "magn-x",
	"magn-y",  "magn-z",  NULL,	  "die-temp",	  "ambient-temp", "press",  "prox",	"humidity", "light",
};

#define CHANNEL_NAMES ((int)(sizeof channel_names / sizeof channel_names[0]))

static bool is_found;

static bool find_sensors(JSContext *ctx)
{
	int result = 0;

	if (!is_found)
		result = ocre_sensors_init();
	if (!is_found && result >= 0)
		result = ocre_sensors_discover();
	if (result < 0) {
		throw_host(ctx, result, "cannot look for sensors", "");
		return false;
	}
	is_found = true;
	return true;
}

static JSValue new_channels(JSContext *ctx, const char *name, int id, int count)
{
	JSValue channels = JS_NewArray(ctx);

	for (int i = 0; i < count; i++) {
		int type = name ? ocre_sensors_get_channel_type_by_name(name, i) : ocre_sensors_get_channel_type(id, i);
		bool is_named = type >= 0 && type < CHANNEL_NAMES && channel_names[type];

		JS_DefinePropertyValueUint32(ctx, channels, (uint32_t)i,
					     is_named ? JS_NewString(ctx, channel_names[type]) : JS_NewInt32(ctx, type),
					     JS_PROP_C_W_E);
	}
	return channels;
}

static int channel_of(JSContext *ctx, JSValueConst value)
{
	const char *name;
	int type = -1;

	if (JS_IsNumber(value)) {
		JS_ToInt32(ctx, &type, value);
		return type;
	}
	name = JS_ToCString(ctx, value);
	for (int i = 0; name && i < CHANNEL_NAMES; i++)
		if (channel_names[i] && strcmp(channel_names[i], name) == 0)
			type = i;
	if (name && type < 0)
		JS_ThrowTypeError(ctx, "there is no channel '%s'", name);
	JS_FreeCString(ctx, name);
	return type;
}

/* Boards tell failures as numbers that a sensor could measure, too; only those that make no sense are taken for one. */
static JSValue read_channel(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	JSValue name_value = JS_GetPropertyStr(ctx, this_value, "name");
	JSValue id_value = JS_GetPropertyStr(ctx, this_value, "id");
	const char *name = JS_IsString(name_value) ? JS_ToCString(ctx, name_value) : NULL;
	int id = -1, channel = channel_of(ctx, argc > 0 ? argv[0] : JS_UNDEFINED);
	double measured = 0;
	JSValue result = JS_EXCEPTION;

	JS_ToInt32(ctx, &id, id_value);
	if (channel >= 0) {
		measured = name ? ocre_sensors_read_by_name(name, channel) : ocre_sensors_read(id, channel);
		if (measured == -22.0 || (name && measured == -2.0))
			result = throw_host(ctx, (int)measured, "cannot read sensor", name ? name : "");
		else
			result = JS_NewFloat64(ctx, measured);
	}
	JS_FreeCString(ctx, name);
	JS_FreeValue(ctx, name_value);
	JS_FreeValue(ctx, id_value);
	return result;
}

static JSValue new_sensor(JSContext *ctx, const char *name, int id, int count)
{
	JSValue sensor = JS_NewObject(ctx);

	if (name)
		JS_DefinePropertyValueStr(ctx, sensor, "name", JS_NewString(ctx, name), JS_PROP_C_W_E);
	else
		JS_DefinePropertyValueStr(ctx, sensor, "id", JS_NewInt32(ctx, id), JS_PROP_C_W_E);
	JS_DefinePropertyValueStr(ctx, sensor, "channels", new_channels(ctx, name, id, count), JS_PROP_C_W_E);
	JS_DefinePropertyValueStr(ctx, sensor, "read", JS_NewCFunction(ctx, read_channel, "read", 1),
				  JS_PROP_WRITABLE | JS_PROP_CONFIGURABLE);
	return sensor;
}

static JSValue list_sensors(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	JSValue list;
	int count;

	(void)this_value;
	(void)argc;
	(void)argv;
	if (!find_sensors(ctx))
		return JS_EXCEPTION;
	count = ocre_sensors_discover();
	list = JS_NewArray(ctx);
	for (int id = 0; id < count; id++) {
		ocre_sensors_open(ocre_sensors_get_handle(id));
		JS_DefinePropertyValueUint32(ctx, list, (uint32_t)id,
					     new_sensor(ctx, NULL, id, ocre_sensors_get_channel_count(id)),
					     JS_PROP_C_W_E);
	}
	return list;
}

static JSValue open_sensor(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	const char *name;
	JSValue result;
	int count;

	(void)this_value;
	if (argc < 1 || !JS_IsString(argv[0]))
		return JS_ThrowTypeError(ctx, "open needs the name of a sensor");
	if (!find_sensors(ctx))
		return JS_EXCEPTION;
	name = JS_ToCString(ctx, argv[0]);
	if (!name)
		return JS_EXCEPTION;
	count = ocre_sensors_open_by_name(name);
	if (count >= 0)
		count = ocre_sensors_get_channel_count_by_name(name);
	result = count < 0 ? throw_host(ctx, count, "cannot open sensor", name) : new_sensor(ctx, name, -1, count);
	JS_FreeCString(ctx, name);
	return result;
}

static const JSCFunctionListEntry functions[] = {
	JS_CFUNC_DEF("list", 0, list_sensors),
	JS_CFUNC_DEF("open", 1, open_sensor),
};

JSValue make_sensors(JSContext *ctx)
{
	JSValue sensors = JS_NewObject(ctx);

	JS_SetPropertyFunctionList(ctx, sensors, functions, sizeof functions / sizeof functions[0]);
	return sensors;
}
