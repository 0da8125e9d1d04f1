/*
 * Callbacks of timers.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "callbacks.h"

static timer_callback_func_t callbacks[OCRE_MAX_CALLBACKS];

static bool is_valid(int timer_id)
{
	return timer_id >= 0 && timer_id < OCRE_MAX_CALLBACKS;
}

OCRE_EXPORT("timer_callback") void timer_callback(int timer_id)
{
	if (is_valid(timer_id) && callbacks[timer_id])
		callbacks[timer_id]();
}

int ocre_register_timer_callback(int timer_id, timer_callback_func_t callback)
{
	if (!is_valid(timer_id) || !callback)
		return OCRE_ERROR_INVALID;
	if (ocre_register_dispatcher(OCRE_RESOURCE_TYPE_TIMER, "timer_callback") != 0)
		return OCRE_ERROR_INVALID;
	callbacks[timer_id] = callback;
	return OCRE_SUCCESS;
}

int ocre_unregister_timer_callback(int timer_id)
{
	if (!is_valid(timer_id))
		return OCRE_ERROR_INVALID;
	if (!callbacks[timer_id])
		return OCRE_ERROR_NOT_FOUND;
	callbacks[timer_id] = NULL;
	return OCRE_SUCCESS;
}
