/*
 * A lamp: it is lit while the door is open.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define LED "led0"

/* This LED is lit when its pin is low. */
#define LIT OCRE_GPIO_PIN_RESET
#define DARK OCRE_GPIO_PIN_SET

/* What the lamp wants to hear about. */
#define TOPIC "house/door"

/* True when a call failed, and then says which one. Functions of the board return
 * less than 0 on failure. */
static bool failed(const char *call, int result)
{
	if (result >= 0) {
		return false;
	}
	printf("lamp: %s failed with %d\n", call, result);
	return true;
}

static bool set_up_led(void)
{
	return !failed("ocre_gpio_init", ocre_gpio_init()) &&
	       !failed("configure LED",
	               ocre_gpio_configure_by_name(LED, OCRE_GPIO_DIR_OUTPUT)) &&
	       !failed("set LED", ocre_gpio_set_by_name(LED, DARK));
}

/* Whether a payload is this text: as long, and the same bytes. */
static bool is(const char *text, const void *payload, uint32_t payload_len)
{
	return payload_len == strlen(text) && memcmp(payload, text, payload_len) == 0;
}

static void show(bool lit)
{
	failed("set LED", ocre_gpio_set_by_name(LED, lit ? LIT : DARK));
}

/* Called for each message. The payload does not end with a NUL: its length is told. */
static void on_message(const char *topic, const char *content_type,
                       const void *payload, uint32_t payload_len)
{
	printf("lamp: %s: %.*s\n", topic, (int)payload_len, (const char *)payload);
	show(is("open", payload, payload_len));
}

static bool set_up_messages(void)
{
	return !failed("register callback",
	               ocre_register_message_callback(TOPIC, on_message)) &&
	       !failed("subscribe", ocre_subscribe_message(TOPIC));
}

int main(void)
{
	if (!set_up_led() || !set_up_messages()) {
		return 1;
	}
	printf("lamp: it is there.\n");

	while (true) {
		ocre_process_events();
	}
}
