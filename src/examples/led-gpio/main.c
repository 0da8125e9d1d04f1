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

#define SWAP_TIMER 2
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

static void on_timer(void)
{
	green_is_lit = !green_is_lit;
	show();
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

static bool set_up_timer(void)
{
	return !failed("ocre_register_timer_callback",
	               ocre_register_timer_callback(SWAP_TIMER, on_timer)) &&
	       !failed("ocre_timer_create", ocre_timer_create(SWAP_TIMER)) &&
	       !failed("ocre_timer_start",
	               ocre_timer_start(SWAP_TIMER, INTERVAL_MS, 1));
}

int main(void)
{
	if (!set_up_leds() || !set_up_timer()) {
		return 1;
	}

	/* An output has no defined level until it is set for the first time. */
	show();

	while (true) {
		ocre_process_events();
	}
}
