/*
 * A visit to a board: tells what board it is on, blinks, and reads the temperature if
 * the board can measure it. It runs on every board that has an LED called led0.
 */
#include <ocre_api.h>
#include <ocre_sensors.h>
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

/* The random numbers that some boards have look like a temperature in the list: only
 * the name of their sensor tells. */
#define RANDOM "RNG Sensor"

static bool measures_temperature(int id)
{
	if (id == ocre_sensors_get_handle_by_name(RANDOM)) {
		return false;
	}
	for (int i = 0; i < ocre_sensors_get_channel_count(id); i++) {
		if (ocre_sensors_get_channel_type(id, i) == SENSOR_CHAN_AMBIENT_TEMP) {
			return true;
		}
	}
	return false;
}

/* Asks the board what it has, and is content with what there is. */
static void tell_temperature(void)
{
	int count = ocre_sensors_init() == 0 ? ocre_sensors_discover() : 0;

	for (int id = 0; id < count; id++) {
		if (measures_temperature(id) && ocre_sensors_open(id) == 0) {
			printf("It is %.1f degrees.\n",
			       ocre_sensors_read(id, SENSOR_CHAN_AMBIENT_TEMP));
			return;
		}
	}
	printf("This board measures no temperature.\n");
}

int main(void)
{
	introduce();
	tell_temperature();
	if (!set_up_led()) {
		return 1;
	}
	printf("Blinking.\n");

	while (true) {
		failed("ocre_gpio_toggle_by_name", ocre_gpio_toggle_by_name(LED));
		ocre_sleep(INTERVAL_MS);
	}
}
