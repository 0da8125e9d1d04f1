/*
 * Blinky: a timer ticks twice a second, and each tick switches the green LED.
 *
 * Try this: change INTERVAL_MS to 100 and run it again. Change LED to "led1" for
 * the red one.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>

/* The board's own name for its first LED. It knows which pin that is. */
#define LED "led0"

/* Timers have numbers. All containers on a board share them, so each program picks
 * one of its own. */
#define BLINK_TIMER 1
#define INTERVAL_MS 500

static int blinks;

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

/* Called by ocre_process_events() whenever the timer has expired. */
static void on_timer(void)
{
	blinks++;
	printf("blink %d\n", blinks);
	failed("ocre_gpio_toggle_by_name", ocre_gpio_toggle_by_name(LED));
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

	/* The timer: say which function to call, make the timer, start it. The last 1
	 * means "again and again". */
	if (failed("ocre_register_timer_callback",
	           ocre_register_timer_callback(BLINK_TIMER, on_timer)) ||
	    failed("ocre_timer_create", ocre_timer_create(BLINK_TIMER)) ||
	    failed("ocre_timer_start", ocre_timer_start(BLINK_TIMER, INTERVAL_MS, 1))) {
		return 1;
	}

	/* Nothing happens by itself: this call fetches events and calls on_timer(). */
	while (true) {
		ocre_process_events();
	}
}
