/*
 * What the parts of the library say to each other. The three dispatch functions are exported to the runtime and
 * referred to weakly by the event loop: a kind of callback that a program never registers stays out of its image.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_SDK_CALLBACKS_H
#define OCRE_SDK_CALLBACKS_H

#include "ocre_handlers.h"

__attribute__((weak)) void timer_callback(int timer_id);
__attribute__((weak)) void gpio_callback(int pin, int state, int port);
__attribute__((weak)) void message_callback(uint32_t id, const char *topic, const char *content_type,
					    const void *payload, uint32_t payload_len);

/* True when a handler took it. */
__attribute__((weak)) bool ocre_handle_event(const event_data_t *event);

#endif
