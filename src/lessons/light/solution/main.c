/*
 * Two lights: the green LED and the red one take turns.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>

/* The board's own names for its LEDs. */
#define GREEN "led0"
#define RED "led1"

/* How long the LEDs stay as they are, in milliseconds. 1000 of them are one second. */
#define INTERVAL_MS 200

/* True when a call failed, and then says which one. Functions of the board return
 * less than 0 on failure. */
static bool failed(const char *call, int result)
{
	if (result >= 0) {
		return false;
	}
	printf("%s failed with %d\n", call, result);
	return true;
}

/* Makes the pin of an LED an output, so that the program can switch it. */
static bool set_up(const char *led)
{
	return !failed("ocre_gpio_configure_by_name",
	               ocre_gpio_configure_by_name(led, OCRE_GPIO_DIR_OUTPUT));
}

static void toggle(const char *led)
{
	failed("ocre_gpio_toggle_by_name", ocre_gpio_toggle_by_name(led));
}

int main(void)
{
	/* Once, before anything else is done with pins. */
	if (failed("ocre_gpio_init", ocre_gpio_init()) || !set_up(GREEN) ||
	    !set_up(RED)) {
		return 1;
	}
	printf("The lights change every %d ms.\n", INTERVAL_MS);

	/* One change of the green LED alone: from here on the two are never alike. */
	toggle(GREEN);

	while (true) {
		toggle(GREEN);
		toggle(RED);
		ocre_sleep(INTERVAL_MS);
	}
}
