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

/* A board sleeps for less than a second at a time. */
#define SLEEP_MS 500
#define SLEEPS 4

static int messages;

static void publish(void)
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
	printf("Publishing to %s every %d ms.\n", TOPIC, SLEEPS * SLEEP_MS);

	while (true) {
		for (int i = 0; i < SLEEPS; i++) {
			ocre_sleep(SLEEP_MS);
		}
		publish();
	}
}
