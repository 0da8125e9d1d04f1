/*
 * Subscriber: prints every message whose topic starts with "test/". Run the example
 * "Publisher" beside it.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>

/* Any beginning of a topic; there are no wildcards. "te" would do as well. */
#define TOPIC_PREFIX "test/"

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

/*
 * Called for each message. The pointers are valid until this function returns: copy
 * what is needed later. Not every payload ends with a NUL, so the length decides
 * how much of it is printed.
 */
static void on_message(const char *topic, const char *content_type,
                       const void *payload, uint32_t payload_len)
{
	printf("Received: topic=%s, content_type=%s, payload=%.*s, len=%d\n", topic,
	       content_type, (int)payload_len, (const char *)payload, (int)payload_len);
}

int main(void)
{
	/* Two steps: which function to call, and that this container wants the messages
	 * at all. */
	if (failed("ocre_register_message_callback",
	           ocre_register_message_callback(TOPIC_PREFIX, on_message)) ||
	    failed("ocre_subscribe_message", ocre_subscribe_message(TOPIC_PREFIX))) {
		return 1;
	}

	printf("Waiting for messages to %s...\n", TOPIC_PREFIX);

	while (true) {
		ocre_process_events();
	}
}
