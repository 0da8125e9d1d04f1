/*
 * The door of a house: the button is its contact. Whenever the door opens or closes, it
 * says so to everybody who listens.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define TOPIC "house/door"

#define BUTTON_PORT 2
#define BUTTON_PIN 13
#define PRESSED 0

/* True when a call failed, and then says which one. */
static bool failed(const char *call, int result)
{
	if (result >= 0) {
		return false;
	}
	printf("door: %s failed with %d\n", call, result);
	return true;
}

static void say(const char *state)
{
	/* It fails as long as nobody listens: messages are not kept. */
	int result = ocre_publish_message(TOPIC, "text/plain", state, strlen(state));

	printf("door: %s%s\n", state, result == 0 ? "" : ", and nobody listens");
}

static void on_button(void)
{
	int level = ocre_gpio_pin_get(BUTTON_PORT, BUTTON_PIN);

	if (!failed("read button", level)) {
		say(level == PRESSED ? "open" : "closed");
	}
}

int main(void)
{
	if (failed("ocre_gpio_init", ocre_gpio_init()) ||
	    failed("configure button",
	           ocre_gpio_configure(BUTTON_PORT, BUTTON_PIN, OCRE_GPIO_DIR_INPUT)) ||
	    failed("register callback",
	           ocre_register_gpio_callback(BUTTON_PIN, BUTTON_PORT, on_button))) {
		return 1;
	}
	printf("door: hold the button down to open it.\n");

	while (true) {
		ocre_process_events();
	}
}
