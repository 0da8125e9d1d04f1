/*
 * A night light: an LED is lit while it is dark. The mean decides, not a single reading,
 * and between two limits the LED stays as it is.
 */
#include <ocre_api.h>
#include <ocre_sensors.h>
#include <stdbool.h>
#include <stdio.h>

/* The board's own name for the sensor of light. */
#define SENSOR "light"

#define LED "led0"

/* This LED is lit when its pin is low. */
#define LIT OCRE_GPIO_PIN_RESET
#define DARK OCRE_GPIO_PIN_SET

/* Below the first it goes on, above the second it goes off. */
#define ON_BELOW_LUX 50
#define OFF_ABOVE_LUX 80

#define MEASURE_EVERY_MS 100

/* The mean is that of the last eight readings. */
#define KEPT 8

static double readings[KEPT];
static int taken;

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

/* Puts a reading in the place of the oldest one. */
static void keep(double reading)
{
	readings[taken % KEPT] = reading;
	taken++;
}

/* As long as there are fewer than KEPT readings, it is the mean of those. */
static double mean(void)
{
	int count = taken < KEPT ? taken : KEPT;
	double sum = 0;

	for (int i = 0; i < count; i++) {
		sum += readings[i];
	}
	return sum / count;
}

static void show(double light)
{
	if (light < ON_BELOW_LUX) {
		failed("set LED", ocre_gpio_set_by_name(LED, LIT));
	} else if (light > OFF_ABOVE_LUX) {
		failed("set LED", ocre_gpio_set_by_name(LED, DARK));
	}
}

/* "light:300.0,mean:298.5": names and numbers, each of which the plotter
 * makes a curve of. */
static void measure(void)
{
	double light = ocre_sensors_read_by_name(SENSOR, SENSOR_CHAN_LIGHT);

	keep(light);
	printf("light:%.1f,mean:%.1f\n", light, mean());
	show(mean());
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
	if (!set_up_led() || failed("ocre_sensors_init", ocre_sensors_init())) {
		return 1;
	}

	/* Names can be used only after the discovery. */
	if (failed("ocre_sensors_discover", ocre_sensors_discover()) ||
	    failed("ocre_sensors_open_by_name", ocre_sensors_open_by_name(SENSOR))) {
		return 1;
	}
	while (true) {
		measure();
		ocre_sleep(MEASURE_EVERY_MS);
	}
}
