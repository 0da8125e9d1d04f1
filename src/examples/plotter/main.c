/*
 * Values as curves: prints name:value pairs ten times a second.
 *
 * Run it and open the tab "Plotter" below. Then open "Sensors" beside the
 * board and move the sliders, or give one a waveform.
 */
#include <math.h>
#include <ocre_api.h>
#include <ocre_sensors.h>
#include <stdbool.h>
#include <stdio.h>

#define PERIOD_MS 100

/* One turn of the sine in so many samples. */
#define SAMPLES_A_TURN 60

int main(void)
{
	/* Without sensors only the sine is printed. */
	bool sensors = ocre_sensors_init() == 0 && ocre_sensors_discover() > 0 &&
		       ocre_sensors_get_handle_by_name("humidity") >= 0;

	for (int sample = 0;; sample++) {
		double turns = (double)(sample % SAMPLES_A_TURN) / SAMPLES_A_TURN;

		printf("sine:%.3f", 10 * sin(2 * 3.14159265358979 * turns));
		if (sensors) {
			printf(",temperature:%.2f,humidity:%.1f",
			       ocre_sensors_read_by_name("humidity",
							 SENSOR_CHAN_AMBIENT_TEMP),
			       ocre_sensors_read_by_name("humidity",
							 SENSOR_CHAN_HUMIDITY));
		}
		printf("\n");
		ocre_sleep(PERIOD_MS);
	}
}
