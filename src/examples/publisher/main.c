/*
 * Publisher: sends a message every two seconds. Run the example "Subscriber" beside
 * it to see them arrive.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/* What the message is about. Subscribers choose by the beginning of the topic. */
#define TOPIC "test/topic"
/* How the payload is to be read. */
#define CONTENT_TYPE "text/plain"

#define PUBLISH_TIMER 5
#define INTERVAL_MS 2000

static int messages;

/* True when a call failed, and then says which one: functions of the board return
 * less than 0 on failure. */
static bool failed(const char *call, int result)
{
	if (result >= 0) {
		return false;
	}
	printf("%s failed with %d\n", call, result);
	return true;
}

static void on_timer(void)
{
	char payload[32];

	messages++;
	snprintf(payload, sizeof(payload), "Test message %d", messages);

	/* A payload is any bytes. This one is a C string, sent with its NUL. */
	int result =
	    ocre_publish_message(TOPIC, CONTENT_TYPE, payload, strlen(payload) + 1);

	if (result == 0) {
		printf("Published: %s\n", payload);
	} else {
		printf("Nobody took message %d (%d). Is the subscriber running?\n",
		       messages, result);
	}
}

int main(void)
{
	if (failed("ocre_register_timer_callback",
	           ocre_register_timer_callback(PUBLISH_TIMER, on_timer)) ||
	    failed("ocre_timer_create", ocre_timer_create(PUBLISH_TIMER)) ||
	    failed("ocre_timer_start",
	           ocre_timer_start(PUBLISH_TIMER, INTERVAL_MS, 1))) {
		return 1;
	}

	printf("Publishing to %s every %d ms.\n", TOPIC, INTERVAL_MS);

	while (true) {
		ocre_process_events();
	}
}
