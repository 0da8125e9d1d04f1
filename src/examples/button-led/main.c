/*
 * Button to LED: the green LED lights while the user button is held down.
 *
 * Instead of asking the button all the time, the program is told about each edge:
 * one event when it goes down, one when it comes up.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>

#define LED "led0"
/* Active low: see the example "Two LEDs by pin". */
#define LIT OCRE_GPIO_PIN_RESET
#define DARK OCRE_GPIO_PIN_SET

/* The button's alias is sw0; callbacks are registered by number. Pressed, it pulls
 * its pin to 0. */
#define BUTTON_PORT 2
#define BUTTON_PIN 13
#define PRESSED 0

static int presses;

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

/* Called for both edges. Which one it was, the level of the pin tells. */
static void on_button(void)
{
	int level = ocre_gpio_pin_get(BUTTON_PORT, BUTTON_PIN);

	if (failed("ocre_gpio_pin_get", level)) {
		return;
	}
	if (level == PRESSED) {
		presses++;
		printf("pressed (%d)\n", presses);
	} else {
		printf("released\n");
	}
	failed("ocre_gpio_set_by_name",
	       ocre_gpio_set_by_name(LED, level == PRESSED ? LIT : DARK));
}

static bool set_up_led(void)
{
	return !failed("ocre_gpio_configure_by_name",
	               ocre_gpio_configure_by_name(LED, OCRE_GPIO_DIR_OUTPUT)) &&
	       !failed("ocre_gpio_set_by_name", ocre_gpio_set_by_name(LED, DARK));
}

/* The pin has to be an input before a callback can be registered. Mind the order:
 * pin first, then port. */
static bool set_up_button(void)
{
	return !failed(
	           "ocre_gpio_configure",
	           ocre_gpio_configure(BUTTON_PORT, BUTTON_PIN, OCRE_GPIO_DIR_INPUT)) &&
	       !failed("ocre_register_gpio_callback",
	               ocre_register_gpio_callback(BUTTON_PIN, BUTTON_PORT, on_button));
}

int main(void)
{
	if (failed("ocre_gpio_init", ocre_gpio_init()) || !set_up_led() ||
	    !set_up_button()) {
		return 1;
	}

	printf("Press the button.\n");

	while (true) {
		ocre_process_events();
	}
}
