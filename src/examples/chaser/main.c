/*
 * A light runs to and fro over eight LEDs; button A makes it faster, button B slower.
 *
 * For the workshop board.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>

/* L0 to L7. */
#define LED_PORT 0
#define LEDS 8

/* Buttons A and B. Pressed, they connect their pin to ground. */
#define BUTTON_PORT 2
#define FASTER_PIN 0
#define SLOWER_PIN 1
#define PRESSED 0

#define STEP_TIMER 7
#define FASTEST_MS 40
#define SLOWEST_MS 640

static int interval_ms = 160;
static int position;
static int direction = 1;

static void on_step(void)
{
	ocre_gpio_pin_set(LED_PORT, position, OCRE_GPIO_PIN_RESET);
	position += direction;
	if (position == 0 || position == LEDS - 1) {
		direction = -direction;
	}
	ocre_gpio_pin_set(LED_PORT, position, OCRE_GPIO_PIN_SET);
}

static void change_interval(int next_ms)
{
	if (next_ms < FASTEST_MS || next_ms > SLOWEST_MS) {
		return;
	}
	interval_ms = next_ms;
	ocre_timer_start(STEP_TIMER, interval_ms, 1);
	printf("a step every %d ms\n", interval_ms);
}

static void on_faster(void)
{
	if (ocre_gpio_pin_get(BUTTON_PORT, FASTER_PIN) == PRESSED) {
		change_interval(interval_ms / 2);
	}
}

static void on_slower(void)
{
	if (ocre_gpio_pin_get(BUTTON_PORT, SLOWER_PIN) == PRESSED) {
		change_interval(interval_ms * 2);
	}
}

static bool set_up_button(int pin, gpio_callback_func_t callback)
{
	/* Mind the order: the callback takes the pin first. */
	return ocre_gpio_configure(BUTTON_PORT, pin, OCRE_GPIO_DIR_INPUT) == 0 &&
	       ocre_register_gpio_callback(pin, BUTTON_PORT, callback) == 0;
}

static bool set_up_pins(void)
{
	if (ocre_gpio_init() != 0) {
		return false;
	}
	for (int pin = 0; pin < LEDS; pin++) {
		if (ocre_gpio_configure(LED_PORT, pin, OCRE_GPIO_DIR_OUTPUT) != 0 ||
		    ocre_gpio_pin_set(LED_PORT, pin, OCRE_GPIO_PIN_RESET) != 0) {
			return false;
		}
	}
	return set_up_button(FASTER_PIN, on_faster) &&
	       set_up_button(SLOWER_PIN, on_slower);
}

int main(void)
{
	if (!set_up_pins()) {
		printf("Not enough LEDs here: choose the workshop board.\n");
		return 1;
	}
	if (ocre_register_timer_callback(STEP_TIMER, on_step) != 0 ||
	    ocre_timer_create(STEP_TIMER) != 0) {
		printf("The timer could not be set up.\n");
		return 1;
	}
	change_interval(interval_ms);

	while (true) {
		ocre_process_events();
	}
}
