/*
 * One sensor by its name: prints the humidity when it changes, and warns above a limit.
 *
 * Run it, open "Humidity" beside the board and move the slider.
 */
#include <ocre_api.h>
#include <ocre_sensors.h>
#include <stdbool.h>
#include <stdio.h>

#define SENSOR "humidity"
#define LIMIT_PERCENT 60.0

#define LOOK_EVERY_MS 200

int main(void)
{
	if (ocre_sensors_init() != 0 || ocre_sensors_discover() <= 0) {
		printf("This board has no sensors.\n");
		return 1;
	}

	/* Names are known only after the discovery. */
	int handle = ocre_sensors_get_handle_by_name(SENSOR);

	if (handle < 0) {
		printf("There is no sensor \"%s\" (%d).\n", SENSOR, handle);
		return 1;
	}
	ocre_sensors_open(handle);
	printf("Watching %s; the limit is %.0f %%.\n", SENSOR, LIMIT_PERCENT);

	double last = -1;

	while (true) {
		double percent =
		    ocre_sensors_read_by_name(SENSOR, SENSOR_CHAN_HUMIDITY);

		if (percent != last) {
			printf("%.1f %%%s\n", percent,
			       percent > LIMIT_PERCENT ? ": too damp!" : "");
			last = percent;
		}
		ocre_sleep(LOOK_EVERY_MS);
	}
}
