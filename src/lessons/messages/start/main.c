/*
 * A lamp: it should be lit while the door is open. So far it does not listen.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define LED "led0"

/* This LED is lit when its pin is low. */
#define LIT OCRE_GPIO_PIN_RESET
#define DARK OCRE_GPIO_PIN_SET

/* What the lamp wants to hear about. */
#define TOPIC "house/door"

/* True when a call failed, and then says which one. Functions of the board return
 * less than 0 on failure. */
static bool failed(const char *call, int result)
{
	if (result >= 0) {
		return false;
	}
	printf("lamp: %s failed with %d\n", call, result);
	return true;
}

static bool set_up_led(void)
{
	return !failed("ocre_gpio_init", ocre_gpio_init()) &&
	       !failed("configure LED",
	               ocre_gpio_configure_by_name(LED, OCRE_GPIO_DIR_OUTPUT)) &&
	       !failed("set LED", ocre_gpio_set_by_name(LED, DARK));
}

int main(void)
{
	if (!set_up_led()) {
		return 1;
	}
	printf("lamp: it is there.\n");

	while (true) {
		ocre_process_events();
	}
}
