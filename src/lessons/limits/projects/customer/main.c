/*
 * A customer: asks the shop for one thing after the other, and not all of them exist.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define TOPIC "shop/ask"

/* A board sleeps for less than a second at a time. */
#define PAUSE_MS 700

static const char *const WISHES[] = {"2", "9", "500000000", "3"};
#define WISH_COUNT (sizeof(WISHES) / sizeof(WISHES[0]))

int main(void)
{
	printf("customer: the shop is open, isn't it?\n");

	for (size_t i = 0; true; i = (i + 1) % WISH_COUNT) {
		ocre_sleep(PAUSE_MS);

		/* It fails as long as nobody listens. */
		int result = ocre_publish_message(TOPIC, "text/plain", WISHES[i],
		                                  strlen(WISHES[i]));

		printf("customer: number %s, please%s\n", WISHES[i],
		       result == 0 ? "" : "! Nobody answers");
	}
}
