/* Round trips to another container and back. */
#include <ocre_api.h>
#include <stdio.h>

#define ROUND_TRIPS 2000

static event_data_t event;

#define FIELD(name) ((uint32_t)(uintptr_t)&event.name)

static void await_pong(void)
{
	while (ocre_get_event(FIELD(type), FIELD(id), FIELD(port), FIELD(state), FIELD(extra),
			      FIELD(payload_len)) != 0)
		;
	ocre_messaging_free_module_event_data(event.port, event.state, event.extra);
}

int main(void)
{
	ocre_subscribe_message("pong");
	puts("round trips begin");
	for (int i = 0; i < ROUND_TRIPS; i++) {
		ocre_publish_message("ping", "text/plain", "x", 1);
		await_pong();
	}
	puts("round trips end");
	return 0;
}
