/*
 * Handlers: callbacks that carry something with them.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "callbacks.h"

#include <string.h>

static ocre_handler_t *first;

/* The runtime wants the name of a function that is exported; it never calls it. */
OCRE_EXPORT("ocre_handler_event") void ocre_handler_event(void)
{
}

static bool fits(const ocre_handler_t *handler, const event_data_t *event)
{
	if ((uint32_t)handler->type != event->type)
		return false;
	if (handler->type == OCRE_RESOURCE_TYPE_MESSAGE)
		return strncmp((const char *)(uintptr_t)event->port, handler->topic, strlen(handler->topic)) == 0;
	return handler->id == event->id &&
	       (handler->type != OCRE_RESOURCE_TYPE_GPIO || handler->port == event->port);
}

/* A handler may remove itself, or others: nothing is read of the list after the call. */
bool ocre_handle_event(const event_data_t *event)
{
	for (ocre_handler_t *handler = first; handler; handler = handler->next) {
		if (fits(handler, event)) {
			handler->call(handler, event);
			return true;
		}
	}
	return false;
}

int ocre_add_handler(ocre_handler_t *handler)
{
	ocre_handler_t **place = &first;

	if (ocre_register_dispatcher(handler->type, "ocre_handler_event") != 0)
		return OCRE_ERROR_INVALID;
	while (*place)
		place = &(*place)->next;
	handler->next = NULL;
	*place = handler;
	return OCRE_SUCCESS;
}

void ocre_remove_handler(ocre_handler_t *handler)
{
	for (ocre_handler_t **place = &first; *place; place = &(*place)->next) {
		if (*place == handler) {
			*place = handler->next;
			return;
		}
	}
}
