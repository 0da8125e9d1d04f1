/*
 * Light: measures it ten times a second, and prints it together with the mean of the last
 * readings.
 */
#include <ocre_api.h>
#include <ocre_sensors.h>
#include <stdbool.h>
#include <stdio.h>

/* The board's own name for the sensor of light. */
#define SENSOR "light"

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

/* "light:300.0,mean:298.5": names and numbers, each of which the plotter
 * makes a curve of. */
static void measure(void)
{
	double light = ocre_sensors_read_by_name(SENSOR, SENSOR_CHAN_LIGHT);

	keep(light);
	printf("light:%.1f,mean:%.1f\n", light, mean());
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
