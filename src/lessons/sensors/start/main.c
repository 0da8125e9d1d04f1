/*
 * Sensors: looks what sensors the board has, and how many things each one measures.
 */
#include <ocre_api.h>
#include <ocre_sensors.h>
#include <stdbool.h>
#include <stdio.h>

/* The board's own name for the sensor of light. */
#define SENSOR "light"

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

/* The sensors have numbers from 0 on. What each measures are its channels. */
static void list_sensors(int count)
{
	printf("%d sensors\n", count);
	for (int id = 0; id < count; id++) {
		printf("sensor number %d has %d channels\n", id,
		       ocre_sensors_get_channel_count(id));
	}
}

int main(void)
{
	if (failed("ocre_sensors_init", ocre_sensors_init())) {
		return 1;
	}

	/* How many there are. Names can be used only after this. */
	int count = ocre_sensors_discover();

	if (failed("ocre_sensors_discover", count)) {
		return 1;
	}
	list_sensors(count);
	return 0;
}
