/*
 * A button: the LED is lit while it is held down, and each press is counted. The
 * program does not ask: it is told.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>

#define LED "led0"
#define BUTTON "sw0"

/* The pin of sw0 on this board: callbacks are registered by number. */
#define BUTTON_PORT 2
#define BUTTON_PIN 13

/* The button connects its pin to ground. */
#define PRESSED 0

static int presses;

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

/* One look at the button. Both the LED and the button work the other way round: the
 * LED is lit at level 0, and the button reads 0 while it is held down. */
static void look(void)
{
	int level = ocre_gpio_get_by_name(BUTTON);

	if (failed("read button", level)) {
		return;
	}
	failed("set LED", ocre_gpio_set_by_name(LED, level));
	if (level == PRESSED) {
		presses++;
		printf("press %d\n", presses);
	}
}

int main(void)
{
	/* Mind the order: pin first, then port. */
	if (!set_up_pins() ||
	    failed("register callback",
	           ocre_register_gpio_callback(BUTTON_PIN, BUTTON_PORT, look))) {
		return 1;
	}
	failed("set LED", ocre_gpio_set_by_name(LED, OCRE_GPIO_PIN_SET));
	printf("Press the button.\n");

	/* Sleeps until something happens, and then calls look(). */
	while (true) {
		ocre_process_events();
	}
}
