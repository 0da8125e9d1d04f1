/*
 * Callbacks that carry something with them, for bindings in other languages: ocre.hpp is made of these. Programs in C
 * have ocre_register_timer_callback() and its like.
 *
 * A handler is memory of the program, linked into a list: it must stay where it is until it is removed.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_HANDLERS_H
#define OCRE_HANDLERS_H

#include "ocre_api.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ocre_handler {
	struct ocre_handler *next;
	/* Which events: of this type, and for a timer with this id, for a pin with this id and port. */
	ocre_resource_type_t type;
	uint32_t id;
	uint32_t port;
	/* For messages: the beginning of their topics. */
	const char *topic;
	/* The event of a message has addresses of copies, which are valid until this returns. */
	void (*call)(struct ocre_handler *self, const event_data_t *event);
} ocre_handler_t;

/* From now on ocre_process_events() calls it. Of several that fit an event, the first one that was added is called; those
 * registered with ocre_register_…_callback() come after them all. Fails without the capability ocre:api. */
int ocre_add_handler(ocre_handler_t *handler);
/* Does nothing to one that was not added. */
void ocre_remove_handler(ocre_handler_t *handler);

#ifdef __cplusplus
}
#endif

#endif
