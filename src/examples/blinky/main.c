/*
 * Blinky: the green LED changes twice a second, and each change prints a line.
 *
 * Try this: change INTERVAL_MS to 100 and run it again. Change LED to "led1" for
 * the red one.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>

/* The board's own name for its first LED. It knows which pin that is. */
#define LED "led0"

#define INTERVAL_MS 500

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

int main(void)
{
	printf("Blinky starts. The LED changes every %d ms.\n", INTERVAL_MS);

	/* The LED: GPIO has to be initialised once, then the pin becomes an output. */
	if (failed("ocre_gpio_init", ocre_gpio_init()) ||
	    failed("ocre_gpio_configure_by_name",
	           ocre_gpio_configure_by_name(LED, OCRE_GPIO_DIR_OUTPUT))) {
		return 1;
	}

	/* Asleep, the program costs the board nothing, and other containers go on. */
	for (int blinks = 1;; blinks++) {
		ocre_sleep(INTERVAL_MS);
		printf("blink %d\n", blinks);
		failed("ocre_gpio_toggle_by_name", ocre_gpio_toggle_by_name(LED));
	}
}
