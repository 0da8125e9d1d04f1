/*
 * A light: the green LED changes, waits, changes back, and so on.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>

/* The board's own name for its green LED. */
#define GREEN "led0"

/* How long the LED stays as it is, in milliseconds. 1000 of them are one second. */
#define INTERVAL_MS 500

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
	if (failed("ocre_gpio_init", ocre_gpio_init()) || !set_up(GREEN)) {
		return 1;
	}
	printf("The light changes every %d ms.\n", INTERVAL_MS);

	while (true) {
		toggle(GREEN);
		ocre_sleep(INTERVAL_MS);
	}
}
