/*
 * A level meter: the knob decides how many of the eight LEDs are lit.
 *
 * For the workshop board. Turn the knob on the drawing, or let a waveform turn it.
 */
#include <ocre_api.h>
#include <ocre_sensors.h>
#include <stdbool.h>
#include <stdio.h>

#define KNOB "potentiometer"
#define FULL_VOLTAGE 3.3

/* L0 to L7 are pins 0 to 7 of port 0. */
#define LED_PORT 0
#define LEDS 8

#define LOOK_EVERY_MS 50

static bool set_up_leds(void)
{
	if (ocre_gpio_init() != 0) {
		return false;
	}
	for (int pin = 0; pin < LEDS; pin++) {
		if (ocre_gpio_configure(LED_PORT, pin, OCRE_GPIO_DIR_OUTPUT) != 0) {
			return false;
		}
	}
	return true;
}

static void show_level(int level)
{
	for (int pin = 0; pin < LEDS; pin++) {
		ocre_gpio_pin_set(LED_PORT, pin,
		                  pin < level ? OCRE_GPIO_PIN_SET
		                              : OCRE_GPIO_PIN_RESET);
	}
}

int main(void)
{
	if (ocre_sensors_init() != 0 || ocre_sensors_discover() <= 0 ||
	    ocre_sensors_open_by_name(KNOB) != 0) {
		printf("This board has no knob: choose the workshop board.\n");
		return 1;
	}
	if (!set_up_leds()) {
		printf("The LEDs could not be set up.\n");
		return 1;
	}

	printf("Turn the knob.\n");

	int last = -1;

	while (true) {
		double voltage =
		    ocre_sensors_read_by_name(KNOB, SENSOR_CHAN_VOLTAGE);
		int level = (int)(voltage / FULL_VOLTAGE * LEDS + 0.5);

		if (level != last) {
			show_level(level);
			printf("%.2f V: %d of %d LEDs\n", voltage, level, LEDS);
			last = level;
		}
		ocre_sleep(LOOK_EVERY_MS);
	}
}
