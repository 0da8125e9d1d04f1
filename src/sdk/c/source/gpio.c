/*
 * Callbacks of input pins.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "callbacks.h"

static struct {
	int pin;
	int port;
	gpio_callback_func_t callback;
} slots[OCRE_MAX_CALLBACKS];

static bool is_valid(int pin, int port)
{
	return pin >= 0 && pin < CONFIG_OCRE_GPIO_PINS_PER_PORT && port >= 0 && port < CONFIG_OCRE_GPIO_MAX_PORTS;
}

static int find(int pin, int port)
{
	for (int i = 0; i < OCRE_MAX_CALLBACKS; i++)
		if (slots[i].callback && slots[i].pin == pin && slots[i].port == port)
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

OCRE_EXPORT("gpio_callback") void gpio_callback(int pin, int state, int port)
{
	int slot = find(pin, port);

	(void)state;
	if (slot >= 0)
		slots[slot].callback();
}

int ocre_register_gpio_callback(int pin, int port, gpio_callback_func_t callback)
{
	int slot;

	if (!callback || !is_valid(pin, port))
		return OCRE_ERROR_INVALID;
	slot = find(pin, port);
	if (slot < 0)
		slot = find_free();
	if (slot < 0)
		return OCRE_ERROR_NO_MEMORY;
	if (ocre_register_dispatcher(OCRE_RESOURCE_TYPE_GPIO, "gpio_callback") != 0)
		return OCRE_ERROR_INVALID;
	slots[slot].pin = pin;
	slots[slot].port = port;
	slots[slot].callback = callback;
	return ocre_gpio_register_callback(port, pin);
}

int ocre_unregister_gpio_callback(int pin, int port)
{
	int slot;

	if (!is_valid(pin, port))
		return OCRE_ERROR_INVALID;
	slot = find(pin, port);
	if (slot < 0)
		return OCRE_ERROR_NOT_FOUND;
	slots[slot].callback = NULL;
	return ocre_gpio_unregister_callback(port, pin);
}
