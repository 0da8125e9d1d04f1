/*
 * All sensors of the board, whatever it has: discovered, not known beforehand.
 *
 * Run it, open a sensor beside the board and move its slider.
 */
#include <ocre_api.h>
#include <ocre_sensors.h>
#include <stdbool.h>
#include <stdio.h>

#define ROUNDS 20
#define PAUSE_MS 2000

/* What a source of random numbers gives: it stands in the list like a sensor, and its
 * channel has the number of a temperature. Only its name tells. */
#define RANDOM "RNG Sensor"

/* What a channel measures. The numbers are Zephyr's. */
static const char *meaning_of(int type)
{
	switch (type) {
	case SENSOR_CHAN_ACCEL_X:
	case SENSOR_CHAN_ACCEL_Y:
	case SENSOR_CHAN_ACCEL_Z:
		return "acceleration in m/s2";
	case SENSOR_CHAN_GYRO_X:
	case SENSOR_CHAN_GYRO_Y:
	case SENSOR_CHAN_GYRO_Z:
		return "rotation in rad/s";
	case SENSOR_CHAN_MAGN_X:
	case SENSOR_CHAN_MAGN_Y:
	case SENSOR_CHAN_MAGN_Z:
		return "magnetic field in gauss";
	case SENSOR_CHAN_DIE_TEMP:
	case SENSOR_CHAN_AMBIENT_TEMP:
		return "temperature in degrees Celsius";
	case SENSOR_CHAN_PRESS:
		return "air pressure in kPa";
	case SENSOR_CHAN_HUMIDITY:
		return "humidity in percent";
	case SENSOR_CHAN_LIGHT:
		return "light in lux";
	case SENSOR_CHAN_VOLTAGE:
		return "voltage";
	default:
		return "something else";
	}
}

static void print_sensor(int id)
{
	bool is_random = id == ocre_sensors_get_handle_by_name(RANDOM);
	int channels = ocre_sensors_get_channel_count(id);

	for (int i = 0; i < channels; i++) {
		/* The index counts the channels of this sensor; the type says what
		 * it is, and is what a reading asks for. */
		int type = ocre_sensors_get_channel_type(id, i);
		double value = ocre_sensors_read(id, type);

		printf("  sensor %d, channel %d: %.2f (%s)\n", id, type, value,
		       is_random ? "a random number" : meaning_of(type));
	}
}

int main(void)
{
	if (ocre_sensors_init() != 0) {
		printf("This board cannot read sensors.\n");
		return 1;
	}

	int sensors = ocre_sensors_discover();

	printf("%d sensors\n", sensors);
	if (sensors <= 0) {
		return 1;
	}

	for (int round = 1; round <= ROUNDS; round++) {
		printf("round %d\n", round);
		for (int id = 0; id < sensors; id++) {
			print_sensor(id);
		}
		ocre_sleep(PAUSE_MS);
	}
	return 0;
}
