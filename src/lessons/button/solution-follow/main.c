/*
 * A button: asks the pin of the button again and again, and lets the LED follow it.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>

#define LED "led0"
#define BUTTON "sw0"

/* How long the program sleeps between two looks at the button. */
#define LOOK_EVERY_MS 20

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

/* The LED is an output: the program sets its pin. The button is an input: the program
 * reads its pin. */
static bool set_up_pins(void)
{
	return !failed("ocre_gpio_init", ocre_gpio_init()) &&
	       !failed("configure LED",
	               ocre_gpio_configure_by_name(LED, OCRE_GPIO_DIR_OUTPUT)) &&
	       !failed("configure button",
	               ocre_gpio_configure_by_name(BUTTON, OCRE_GPIO_DIR_INPUT));
}

/* One look at the button. */
static void look(void)
{
	int level = ocre_gpio_get_by_name(BUTTON);

	if (failed("read button", level)) {
		return;
	}
	failed("set LED", ocre_gpio_set_by_name(LED, level));
}

int main(void)
{
	if (!set_up_pins()) {
		return 1;
	}
	while (true) {
		look();
		ocre_sleep(LOOK_EVERY_MS);
	}
}
