/*
 * A web page from a microcontroller: it tells how bright it is on the board, and has
 * buttons that switch an LED.
 */
#include "http.h"
#include <ocre_api.h>
#include <ocre_sensors.h>
#include <stdbool.h>
#include <stdio.h>

#define PORT 8000

#define SENSOR "light"
#define LED "led0"

/* This LED is lit when its pin is low. */
#define LIT OCRE_GPIO_PIN_RESET
#define DARK OCRE_GPIO_PIN_SET

/* %d is where the number goes. */
static const char page[] = "<!doctype html><html lang=en><title>My board</title>"
                           "<h1>Hello from a microcontroller!</h1>"
                           "<p>Light: %d lx</p>"
                           "<form method=post action=/on><button>On</button></form>"
                           "<form method=post action=/off><button>Off</button></form>"
                           "</html>";

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

/* Switches the LED and sends the browser back to the page. */
static void answer_switch(const struct http_request *request, int level)
{
	failed("set LED", ocre_gpio_set_by_name(LED, level));
	http_redirect(request, "/");
}

static void answer(const struct http_request *request)
{
	if (http_is(request, "GET", "/")) {
		answer_page(request);
	} else if (http_is(request, "POST", "/on")) {
		answer_switch(request, LIT);
	} else if (http_is(request, "POST", "/off")) {
		answer_switch(request, DARK);
	} else {
		http_answer(request, "404 Not Found", "text/plain",
		            "There is nothing here.\n");
	}
}

static bool set_up_led(void)
{
	return !failed("ocre_gpio_init", ocre_gpio_init()) &&
	       !failed("configure LED",
	               ocre_gpio_configure_by_name(LED, OCRE_GPIO_DIR_OUTPUT)) &&
	       !failed("set LED", ocre_gpio_set_by_name(LED, DARK));
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

	if (!set_up_led() || !set_up_sensor() || !http_open(PORT)) {
		return 1;
	}
	while (true) {
		http_wait(&request);
		answer(&request);
	}
}
