/*
 * Pins by name, for boards that remember a name by its address.
 *
 * The runtime keeps where the text of a name was in memory, and asks that place again when a name is looked up, also for
 * programs that come later. A place that holds another name by then stands for the wrong pin. So each name has one place
 * here, the same in every program: at the bottom of the memory, below which the stack cannot grow, and where no program
 * has texts of its own. The places differ in their remainders by 8 too: the memory of two containers is aligned to 8, so
 * that the place of one name never is that of another name, wherever on the board their memories were.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "ocre_api.h"

#include <string.h>

/* The first 8 bytes stay 0: the runtime reads a NULL for a text there. */
#define FIRST_PLACE 8
#define PLACE_BYTES 9

static const char names[][5] = {"led0", "led1", "led2", "sw0", "sw1"};

#define NAMES (sizeof names / sizeof names[0])
#define END (FIRST_PLACE + NAMES * PLACE_BYTES)

OCRE_HOST(ocre_gpio_configure_by_name) int ocre_host_configure(const char *name, int direction);
OCRE_HOST(ocre_gpio_set_by_name) int ocre_host_set(const char *name, int state);
OCRE_HOST(ocre_gpio_get_by_name) int ocre_host_get(const char *name);
OCRE_HOST(ocre_gpio_toggle_by_name) int ocre_host_toggle(const char *name);
OCRE_HOST(ocre_gpio_register_callback_by_name) int ocre_host_register(const char *name);
OCRE_HOST(ocre_gpio_unregister_callback_by_name) int ocre_host_unregister(const char *name);

/* A name of which the library does not know goes to the runtime as it is, and so does each where the stack is so full
 * that it has the places itself. */
static __attribute__((noinline)) const char *placed(const char *name)
{
	if ((uintptr_t)__builtin_frame_address(0) < END)
		return name;
	for (size_t i = 0; i < NAMES; i++)
		if (strcmp(name, names[i]) == 0)
			return memcpy((char *)(FIRST_PLACE + i * PLACE_BYTES), names[i], sizeof names[i]);
	return name;
}

int ocre_gpio_configure_by_name(const char *name, int direction)
{
	return ocre_host_configure(placed(name), direction);
}

int ocre_gpio_set_by_name(const char *name, int state)
{
	return ocre_host_set(placed(name), state);
}

int ocre_gpio_get_by_name(const char *name)
{
	return ocre_host_get(placed(name));
}

int ocre_gpio_toggle_by_name(const char *name)
{
	return ocre_host_toggle(placed(name));
}

int ocre_gpio_register_callback_by_name(const char *name)
{
	return ocre_host_register(placed(name));
}

int ocre_gpio_unregister_callback_by_name(const char *name)
{
	return ocre_host_unregister(placed(name));
}
