/*
 * Callbacks of messages.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "callbacks.h"

#include <string.h>

static struct {
	const char *topic;
	message_callback_func_t callback;
} slots[OCRE_MAX_CALLBACKS];

static int find(const char *topic)
{
	for (int i = 0; i < OCRE_MAX_CALLBACKS; i++)
		if (slots[i].callback && strcmp(slots[i].topic, topic) == 0)
			return i;
	return -1;
}

static int find_free(void)
{
	for (int i = 0; i < OCRE_MAX_CALLBACKS; i++)
		if (!slots[i].callback)
			return i;
	return -1;
}

/* The first slot whose topic the message's topic starts with; later ones are not called. */
OCRE_EXPORT("message_callback")
void message_callback(uint32_t id, const char *topic, const char *content_type, const void *payload,
		      uint32_t payload_len)
{
	(void)id;
	for (int i = 0; i < OCRE_MAX_CALLBACKS; i++) {
		if (slots[i].callback && strncmp(topic, slots[i].topic, strlen(slots[i].topic)) == 0) {
			slots[i].callback(topic, content_type, payload, payload_len);
			return;
		}
	}
}

int ocre_register_message_callback(const char *topic, message_callback_func_t callback)
{
	int slot;

	if (!topic || topic[0] == '\0' || !callback)
		return OCRE_ERROR_INVALID;
	slot = find(topic);
	if (slot < 0)
		slot = find_free();
	if (slot < 0)
		return OCRE_ERROR_NO_MEMORY;
	if (ocre_register_dispatcher(OCRE_RESOURCE_TYPE_MESSAGE, "message_callback") != 0)
		return OCRE_ERROR_INVALID;
	slots[slot].topic = topic;
	slots[slot].callback = callback;
	return OCRE_SUCCESS;
}

int ocre_unregister_message_callback(const char *topic)
{
	int slot;

	if (!topic || topic[0] == '\0')
		return OCRE_ERROR_INVALID;
	slot = find(topic);
	if (slot < 0)
		return OCRE_ERROR_NOT_FOUND;
	slots[slot].callback = NULL;
	return OCRE_SUCCESS;
}

void ocre_msg_system_init(void)
{
}
