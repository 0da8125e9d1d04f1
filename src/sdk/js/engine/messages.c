/*
 * Messages between containers.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"

#include <ocre_api.h>
#include <string.h>

#define LONGEST_TOPIC 63

static struct subscription {
	struct subscription *next;
	JSValue callback;
	bool is_closed;
	char topic[LONGEST_TOPIC + 1];
} *subscriptions;

/* One message comes as often as subscriptions of ours fit it. */
static uint32_t last_id = UINT32_MAX;

static JSValue publish(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	const char *topic, *type = NULL;
	struct bytes payload;
	int result;

	(void)this_value;
	if (argc < 2 || !JS_IsString(argv[0]))
		return JS_ThrowTypeError(ctx, "publish needs a topic and a payload");
	topic = JS_ToCString(ctx, argv[0]);
	if (!topic || !bytes_of(ctx, argv[1], &payload)) {
		JS_FreeCString(ctx, topic);
		return JS_EXCEPTION;
	}
	if (argc > 2 && !JS_IsUndefined(argv[2]))
		type = JS_ToCString(ctx, argv[2]);
	result = ocre_publish_message(topic,
				      type		 ? type
				      : payload.string ? "text/plain"
						       : "application/octet-stream",
				      payload.data, payload.length);
	bytes_free(ctx, &payload);
	JS_FreeCString(ctx, type);
	if (result < 0 && result != -2) {
		throw_host(ctx, result, "cannot publish", topic);
		JS_FreeCString(ctx, topic);
		return JS_EXCEPTION;
	}
	JS_FreeCString(ctx, topic);
	return JS_NewBool(ctx, result == 0);
}

static JSValue close_subscription(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv, int magic,
				  JSValue *data)
{
	int64_t place;

	(void)this_value;
	(void)argc;
	(void)argv;
	(void)magic;
	JS_ToInt64(ctx, &place, data[0]);
	for (struct subscription *at = subscriptions; at; at = at->next) {
		if ((int64_t)(uintptr_t)at != place || at->is_closed)
			continue;
		at->is_closed = true;
		loop_waiting--;
		JS_FreeValue(ctx, at->callback);
		at->callback = JS_UNDEFINED;
	}
	return JS_UNDEFINED;
}

static JSValue subscribe(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	struct subscription *entry;
	const char *topic;
	JSValue place;
	int result;

	(void)this_value;
	if (argc < 2 || !JS_IsString(argv[0]) || !JS_IsFunction(ctx, argv[1]))
		return JS_ThrowTypeError(ctx, "subscribe needs a topic and a function");
	topic = JS_ToCString(ctx, argv[0]);
	if (!topic)
		return JS_EXCEPTION;
	result = strlen(topic) > LONGEST_TOPIC ? -22 : ocre_subscribe_message(topic);
	if (result < 0) {
		throw_host(ctx, result, "cannot subscribe to", topic);
		JS_FreeCString(ctx, topic);
		return JS_EXCEPTION;
	}
	entry = js_mallocz(ctx, sizeof *entry);
	if (entry) {
		strcpy(entry->topic, topic);
		entry->callback = JS_DupValue(ctx, argv[1]);
		entry->next = subscriptions;
		subscriptions = entry;
		loop_waiting++;
	}
	JS_FreeCString(ctx, topic);
	if (!entry)
		return JS_EXCEPTION;
	place = JS_NewInt64(ctx, (int64_t)(uintptr_t)entry);
	return JS_NewCFunctionData(ctx, close_subscription, 0, 0, 1, &place);
}

static JSValue new_message(JSContext *ctx, const char *topic, const char *type, const uint8_t *payload, uint32_t length)
{
	JSValue message = JS_NewObject(ctx);
	/* Programs in C often send the NUL that ends a text. */
	uint32_t shown = length > 0 && payload[length - 1] == 0 ? length - 1 : length;

	JS_DefinePropertyValueStr(ctx, message, "topic", JS_NewString(ctx, topic), JS_PROP_C_W_E);
	JS_DefinePropertyValueStr(ctx, message, "contentType", JS_NewString(ctx, type), JS_PROP_C_W_E);
	JS_DefinePropertyValueStr(ctx, message, "text", JS_NewStringLen(ctx, (const char *)payload, shown),
				  JS_PROP_C_W_E);
	JS_DefinePropertyValueStr(ctx, message, "bytes", new_bytes(ctx, payload, length),
				  JS_PROP_WRITABLE | JS_PROP_CONFIGURABLE);
	return message;
}

void message_event(JSContext *ctx, uint32_t id, const char *topic, const char *type, const uint8_t *payload,
		   uint32_t length)
{
	JSValue message = id == last_id ? JS_UNDEFINED : new_message(ctx, topic, type, payload, length);
	char about[LONGEST_TOPIC + 1];
	struct subscription *first = subscriptions;

	strncpy(about, topic, LONGEST_TOPIC);
	about[LONGEST_TOPIC] = '\0';
	ocre_messaging_free_module_event_data((uint32_t)(uintptr_t)topic, (uint32_t)(uintptr_t)type,
					      (uint32_t)(uintptr_t)payload);
	if (id == last_id)
		return;
	last_id = id;
	for (struct subscription *at = first; at && !loop_has_ended; at = at->next) {
		JSValue callback;

		if (at->is_closed || strncmp(about, at->topic, strlen(at->topic)) != 0)
			continue;
		callback = JS_DupValue(ctx, at->callback);
		loop_call(ctx, callback, 1, &message);
		JS_FreeValue(ctx, callback);
	}
	JS_FreeValue(ctx, message);
}

static const JSCFunctionListEntry functions[] = {
	JS_CFUNC_DEF("publish", 2, publish),
	JS_CFUNC_DEF("subscribe", 2, subscribe),
};

JSValue make_messages(JSContext *ctx)
{
	JSValue messages = JS_NewObject(ctx);

	JS_SetPropertyFunctionList(ctx, messages, functions, sizeof functions / sizeof functions[0]);
	return messages;
}
