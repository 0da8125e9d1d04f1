/*
 * A visit to a board: tells what board it is on, and blinks. It runs on every board that
 * has an LED called led0.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>

/* Each board knows which of its pins that is. */
#define LED "led0"

#define INTERVAL_MS 250

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

static void introduce(void)
{
	/* static: it is large, and the stack of a container is small. */
	static struct _ocre_posix_utsname about;

	if (!failed("uname", uname(&about))) {
		printf("This is %s %s on %s.\n", about.sysname, about.release,
		       about.machine);
	}
}

static bool set_up_led(void)
{
	return !failed("ocre_gpio_init", ocre_gpio_init()) &&
	       !failed("ocre_gpio_configure_by_name",
	               ocre_gpio_configure_by_name(LED, OCRE_GPIO_DIR_OUTPUT));
}

int main(void)
{
	introduce();
	if (!set_up_led()) {
		return 1;
	}
	printf("Blinking.\n");

	while (true) {
		failed("ocre_gpio_toggle_by_name", ocre_gpio_toggle_by_name(LED));
		ocre_sleep(INTERVAL_MS);
	}
}
