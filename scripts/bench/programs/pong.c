/* Answers every ping at once: polls the event ring itself, because the SDK's loop sleeps. */
#include <ocre_api.h>
#include <stdio.h>

int main(void)
{
	event_data_t event;
#define FIELD(name) ((uint32_t)(uintptr_t)&event.name)
	ocre_subscribe_message("ping");
	puts("pong waits");
	for (;;) {
		if (ocre_get_event(FIELD(type), FIELD(id), FIELD(port), FIELD(state), FIELD(extra),
				   FIELD(payload_len)) != 0)
			continue;
		ocre_messaging_free_module_event_data(event.port, event.state, event.extra);
		ocre_publish_message("pong", "text/plain", "x", 1);
	}
}
