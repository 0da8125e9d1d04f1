/*
 * Dusk meter: measures the light twice a second and tells it to the other containers.
 *
 * It is one of three, each in its own language: "Dusk mean" in C++ smooths what this
 * one measures, "Dusk lamp" in WebAssembly text lets an LED light when it is dark.
 */
#include <ocre_api.h>
#include <ocre_sensors.h>
#include <stdbool.h>
#include <stdio.h>

#define SENSOR "light"
#define TOPIC "dusk/now"
#define INTERVAL_MS 500

int main(void)
{
	if (ocre_sensors_init() != 0 || ocre_sensors_discover() <= 0) {
		printf("This board has no sensors.\n");
		return 1;
	}
	ocre_sensors_open(ocre_sensors_get_handle_by_name(SENSOR));
	printf("Measuring the light.\n");

	while (true) {
		char text[16];
		int lux = (int)ocre_sensors_read_by_name(SENSOR, SENSOR_CHAN_LIGHT);
		int length = snprintf(text, sizeof(text), "%d", lux);

		/* It fails as long as nobody listens: messages are not kept. */
		int result =
		    ocre_publish_message(TOPIC, "text/plain", text, (uint32_t)length);

		printf("%d lx%s\n", lux, result == 0 ? "" : ", and nobody listens");
		ocre_sleep(INTERVAL_MS);
	}
}
