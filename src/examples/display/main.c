/*
 * A weather station with a display. The display of the workshop board is a subscriber
 * like any container: it shows what is published under its topic.
 */
#include <ocre_api.h>
#include <ocre_sensors.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/* The whole text; "display/0" to "display/3" are its lines. */
#define DISPLAY_TOPIC "display"
#define CONTENT_TYPE "text/plain"

#define LOOK_EVERY_MS 500

static bool show(const char *topic, const char *text)
{
	/* An empty payload is refused: a space clears a line as well. */
	size_t length = strlen(text);

	return ocre_publish_message(topic, CONTENT_TYPE, length ? text : " ",
	                            length ? length : 1) == 0;
}

static bool show_reading(int line, const char *label, const char *sensor,
                         int channel, const char *unit)
{
	char topic[16];
	char text[24];

	snprintf(topic, sizeof(topic), DISPLAY_TOPIC "/%d", line);
	snprintf(text, sizeof(text), "%-10s %5.1f %s", label,
	         ocre_sensors_read_by_name(sensor, channel), unit);
	return show(topic, text);
}

int main(void)
{
	if (ocre_sensors_init() != 0 || ocre_sensors_discover() <= 0) {
		printf("This board has no sensors.\n");
		return 1;
	}
	if (!show(DISPLAY_TOPIC, "   Weather station")) {
		printf("Nobody shows messages: choose the workshop board.\n");
		return 1;
	}

	printf("Showing. Move the sliders of the sensors.\n");

	while (true) {
		show_reading(1, "Temp.", "temperature", SENSOR_CHAN_AMBIENT_TEMP,
		             "\u00b0C");
		show_reading(2, "Humidity", "humidity", SENSOR_CHAN_HUMIDITY, "%");
		show_reading(3, "Pressure", "pressure", SENSOR_CHAN_PRESS, "kPa");
		ocre_sleep(LOOK_EVERY_MS);
	}
}
