/*
 * Morse: the red LED sends letters as short and long light, and the console shows the
 * same as dots and dashes.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>

#define LED "led1"

/* This LED is lit when its pin is low. */
#define LIT OCRE_GPIO_PIN_RESET
#define DARK OCRE_GPIO_PIN_SET

/* The length of a dot. All other times in Morse code are made of it. */
#define UNIT_MS 100

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

/* Light for some units of time, then one unit of darkness. */
static void light(int units)
{
	failed("set LED", ocre_gpio_set_by_name(LED, LIT));
	ocre_sleep(units * UNIT_MS);
	failed("set LED", ocre_gpio_set_by_name(LED, DARK));
	ocre_sleep(UNIT_MS);
}

static void dot(void)
{
	printf(".");
	light(1);
}

/* Two more units of darkness: with the one behind the last mark they are three. */
static void end_letter(void)
{
	printf(" ");
	ocre_sleep(2 * UNIT_MS);
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
	/* Each mark shows at once, and not only at the end of the line. */
	setvbuf(stdout, NULL, _IONBF, 0);

	if (!set_up_led()) {
		return 1;
	}
	ocre_sleep(5 * UNIT_MS);

	for (int i = 0; i < 3; i++) {
		dot();
	}
	end_letter();

	printf("\nend\n");
	return 0;
}
