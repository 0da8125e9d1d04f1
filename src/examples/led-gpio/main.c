/*
 * Two LEDs, named by port and pin instead of by alias, light in turn.
 *
 * On this board both LEDs hang between the supply and their pin: current flows, and
 * the LED lights, when the pin is LOW. That is called active low, and the functions
 * for pins know nothing of it: they set the level of the pin.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>

/* Ports count from 0: port 7 is called GPIOH in the papers of the chip. */
#define LED_PORT 7
#define GREEN_PIN 7
#define RED_PIN 6

#define LIT OCRE_GPIO_PIN_RESET
#define DARK OCRE_GPIO_PIN_SET

/* Less than a second: a longer sleep returns at once on a board. */
#define INTERVAL_MS 500

static bool green_is_lit;

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

static void show(void)
{
	failed("ocre_gpio_pin_set",
	       ocre_gpio_pin_set(LED_PORT, GREEN_PIN, green_is_lit ? LIT : DARK));
	failed("ocre_gpio_pin_set",
	       ocre_gpio_pin_set(LED_PORT, RED_PIN, green_is_lit ? DARK : LIT));
	printf("%s\n", green_is_lit ? "green" : "red");
}

static bool set_up_leds(void)
{
	return !failed("ocre_gpio_init", ocre_gpio_init()) &&
	       !failed(
	           "ocre_gpio_configure",
	           ocre_gpio_configure(LED_PORT, GREEN_PIN, OCRE_GPIO_DIR_OUTPUT)) &&
	       !failed("ocre_gpio_configure",
	               ocre_gpio_configure(LED_PORT, RED_PIN, OCRE_GPIO_DIR_OUTPUT));
}

int main(void)
{
	if (!set_up_leds()) {
		return 1;
	}

	/* An output has no defined level until it is set for the first time. */
	while (true) {
		show();
		ocre_sleep(INTERVAL_MS);
		green_is_lit = !green_is_lit;
	}
}
