/*
 * The event loop.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "callbacks.h"

#include <string.h>

#define EVENTS_PER_CALL 5
#define PAUSE_MS 10

static int take(event_data_t *event)
{
	return ocre_get_event((uint32_t)(uintptr_t)&event->type, (uint32_t)(uintptr_t)&event->id,
			      (uint32_t)(uintptr_t)&event->port, (uint32_t)(uintptr_t)&event->state,
			      (uint32_t)(uintptr_t)&event->extra, (uint32_t)(uintptr_t)&event->payload_len);
}

static void copy_text(char *to, const char *from, size_t size)
{
	size_t length = strnlen(from, size - 1);

	memcpy(to, from, length);
	to[length] = '\0';
}

/* The callback gets copies on the stack, because the message's own memory is given back before it runs. */
static __attribute__((noinline)) void deliver_message(const event_data_t *event)
{
	char topic[OCRE_MAX_TOPIC_LEN];
	char content_type[OCRE_MAX_CONTENT_TYPE_LEN];
	uint8_t payload[OCRE_MAX_PAYLOAD_LEN];
	uint32_t length = event->payload_len < sizeof payload ? event->payload_len : sizeof payload;

	copy_text(topic, (const char *)(uintptr_t)event->port, sizeof topic);
	copy_text(content_type, (const char *)(uintptr_t)event->state, sizeof content_type);
	memcpy(payload, (const void *)(uintptr_t)event->extra, length);
	ocre_messaging_free_module_event_data(event->port, event->state, event->extra);
	if (ocre_handle_event) {
		event_data_t copy = {event->type,
				     event->id,
				     (uint32_t)(uintptr_t)topic,
				     (uint32_t)(uintptr_t)content_type,
				     (uint32_t)(uintptr_t)payload,
				     length};

		if (ocre_handle_event(&copy))
			return;
	}
	if (message_callback)
		message_callback(event->id, topic, content_type, payload, length);
}

static void dispatch(const event_data_t *event)
{
	if (event->type != OCRE_RESOURCE_TYPE_MESSAGE && ocre_handle_event && ocre_handle_event(event))
		return;
	switch (event->type) {
	case OCRE_RESOURCE_TYPE_TIMER:
		if (timer_callback)
			timer_callback((int)event->id);
		break;
	case OCRE_RESOURCE_TYPE_GPIO:
		if (gpio_callback)
			gpio_callback((int)event->id, (int)event->state, (int)event->port);
		break;
	case OCRE_RESOURCE_TYPE_MESSAGE:
		if (message_callback || ocre_handle_event)
			deliver_message(event);
		else
			ocre_messaging_free_module_event_data(event->port, event->state, event->extra);
		break;
	}
}

void ocre_process_events(void)
{
	event_data_t event;
	int handled = 0;

	while (handled < EVENTS_PER_CALL) {
		int result = take(&event);

		ocre_sleep(PAUSE_MS);
		if (result != 0)
			break;
		dispatch(&event);
		handled++;
	}
	if (handled == 0)
		ocre_sleep(PAUSE_MS);
}
