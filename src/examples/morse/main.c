/*
 * Morse: blinks a text with the red LED. How letters become dots and dashes is in
 * lib/morse.c; this file knows only the time and the LED.
 */
#include "lib/morse.h"
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define TEXT "SOS"

#define LED "led1"
/* Active low: see the example "Two LEDs by pin". */
#define LIT OCRE_GPIO_PIN_RESET
#define DARK OCRE_GPIO_PIN_SET

/* One dot. Everything in Morse code is a multiple of it. */
#define UNIT_MS 150

static char units[256];
static size_t position;

/* True when a call failed, and then says which one: functions of the board return
 * less than 0 on failure. */
static bool failed(const char *call, int result)
{
	if (result >= 0) {
		return false;
	}
	printf("%s failed with %d\n", call, result);
	return true;
}

/* The LED shows the next unit of time, and after the last the text starts again. */
static void show_unit(void)
{
	if (position == 0) {
		printf("%s = %s\n", TEXT, units);
	}
	failed("ocre_gpio_set_by_name",
	       ocre_gpio_set_by_name(LED, units[position] == MORSE_ON ? LIT : DARK));
	position = (position + 1) % strlen(units);
}

int main(void)
{
	if (!morse_encode(TEXT, units, sizeof(units))) {
		printf("\"%s\" is empty, too long, or has something other than A-Z and "
		       "blanks in it\n",
		       TEXT);
		return 1;
	}
	if (failed("ocre_gpio_init", ocre_gpio_init()) ||
	    failed("ocre_gpio_configure_by_name",
	           ocre_gpio_configure_by_name(LED, OCRE_GPIO_DIR_OUTPUT))) {
		return 1;
	}

	while (true) {
		show_unit();
		ocre_sleep(UNIT_MS);
	}
}
