/*
 * A web page from a microcontroller: it tells how bright it is on the board.
 */
#include "http.h"
#include <ocre_api.h>
#include <ocre_sensors.h>
#include <stdbool.h>
#include <stdio.h>

#define PORT 8000

#define SENSOR "light"

/* %d is where the number goes. */
static const char page[] = "<!doctype html><html lang=en><title>My board</title>"
                           "<h1>Hello from a microcontroller!</h1>"
                           "<p>Light: %d lx</p></html>";

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

static int light(void)
{
	return (int)ocre_sensors_read_by_name(SENSOR, SENSOR_CHAN_LIGHT);
}

static void answer_page(const struct http_request *request)
{
	char body[sizeof(page) + 16];

	snprintf(body, sizeof(body), page, light());
	http_answer(request, "200 OK", "text/html", body);
}

static bool set_up_sensor(void)
{
	return !failed("ocre_sensors_init", ocre_sensors_init()) &&
	       !failed("ocre_sensors_discover", ocre_sensors_discover()) &&
	       !failed("ocre_sensors_open_by_name", ocre_sensors_open_by_name(SENSOR));
}

int main(void)
{
	struct http_request request;

	if (!set_up_sensor() || !http_open(PORT)) {
		return 1;
	}
	while (true) {
		http_wait(&request);
		answer_page(&request);
	}
}
