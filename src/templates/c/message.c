/* Message: says hello once a second to every container that listens to hello/, and prints what others say there. */
#include <ocre_api.h>
#include <stdio.h>

#define TOPIC "hello/c"
#define LISTEN_TO "hello/"

/* An idle call of ocre_process_events() takes about 20 ms. */
#define CALLS_IN_A_SECOND 50

/* The pointers are valid until this function returns. Not every payload ends with a zero. */
static void on_message(const char *topic, const char *content_type, const void *payload, uint32_t payload_len)
{
	(void)content_type;
	printf("%s: %.*s\n", topic, (int)payload_len, (const char *)payload);
}

int main(void)
{
	if (ocre_register_message_callback(LISTEN_TO, on_message) < 0 || ocre_subscribe_message(LISTEN_TO) < 0) {
		puts("Could not subscribe.");
		return 1;
	}
	printf("Message in C listens to %s.\n", LISTEN_TO);
	for (int count = 1;; count++) {
		char text[32];
		int length = snprintf(text, sizeof text, "hello %d from C", count);

		if (ocre_publish_message(TOPIC, "text/plain", text, (uint32_t)length) < 0)
			puts("Nobody took it.");
		for (int i = 0; i < CALLS_IN_A_SECOND; i++)
			ocre_process_events();
	}
}
