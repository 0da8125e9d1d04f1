/*
 * The colour LED: three LEDs in one housing, and what their light adds up to.
 *
 * For the workshop board, where they are pins 0 to 2 of port 1.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>

#define RGB_PORT 1
#define PRIMARIES 3

/* A board sleeps for less than a second at a time: each colour stays for two of them. */
#define SLEEP_MS 500

/* Bit 0 of the index is red, bit 1 green, bit 2 blue. */
static const char *const COLOURS[] = {"black", "red",     "green", "yellow",
                                      "blue",  "magenta", "cyan",  "white"};
#define COLOUR_COUNT ((int)(sizeof(COLOURS) / sizeof(COLOURS[0])))

static int colour;

static void show(void)
{
	for (int pin = 0; pin < PRIMARIES; pin++) {
		bool lit = (colour >> pin) & 1;

		ocre_gpio_pin_set(RGB_PORT, pin,
		                  lit ? OCRE_GPIO_PIN_SET : OCRE_GPIO_PIN_RESET);
	}
	printf("%s\n", COLOURS[colour]);
}

static bool set_up_leds(void)
{
	if (ocre_gpio_init() != 0) {
		return false;
	}
	for (int pin = 0; pin < PRIMARIES; pin++) {
		if (ocre_gpio_configure(RGB_PORT, pin, OCRE_GPIO_DIR_OUTPUT) != 0) {
			return false;
		}
	}
	return true;
}

int main(void)
{
	if (!set_up_leds()) {
		printf("No colour LED here: choose the workshop board.\n");
		return 1;
	}
	while (true) {
		show();
		ocre_sleep(SLEEP_MS);
		ocre_sleep(SLEEP_MS);
		colour = (colour + 1) % COLOUR_COUNT;
	}
}
