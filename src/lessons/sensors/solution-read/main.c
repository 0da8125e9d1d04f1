/*
 * Light: measures it ten times a second and prints it in a way that the plotter can draw.
 */
#include <ocre_api.h>
#include <ocre_sensors.h>
#include <stdbool.h>
#include <stdio.h>

/* The board's own name for the sensor of light. */
#define SENSOR "light"

#define MEASURE_EVERY_MS 100

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

/* "light:300.0": a name and a number, which the plotter makes a curve of. */
static void measure(void)
{
	double light = ocre_sensors_read_by_name(SENSOR, SENSOR_CHAN_LIGHT);

	printf("light:%.1f\n", light);
}

int main(void)
{
	if (failed("ocre_sensors_init", ocre_sensors_init())) {
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
