/* Sends itself more messages than it reads. */
#include <ocre_api.h>
#include <stdio.h>

static unsigned received;

static void receive(const char *topic, const char *type, const void *payload, uint32_t length)
{
	if (++received % 100 == 0)
		printf("%u received\n", received);
}

int main(void)
{
	static char payload[OCRE_MAX_PAYLOAD_LEN];
	ocre_register_message_callback("flood", receive);
	for (unsigned i = 0;; i++) {
		ocre_publish_message("flood", "application/octet-stream", payload, sizeof(payload));
		if (i % 8 == 0)
			ocre_process_events();
	}
}
