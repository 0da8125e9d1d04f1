/*
 * A window of a house: says every two seconds how it stands.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define TOPIC "house/window"
#define STATE "tilted"

#define INTERVAL_MS 2000

int main(void)
{
	printf("window: it is there.\n");

	while (true) {
		int result =
		    ocre_publish_message(TOPIC, "text/plain", STATE, strlen(STATE));

		if (result != 0) {
			printf("window: nobody listens\n");
		}
		ocre_sleep(INTERVAL_MS);
	}
}
