/*
 * A shop: customers send the number of a thing, and it tells the price. Some things are
 * wrong with it.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TOPIC "shop/ask"

/* What the things cost, in cents. The first has number 0. */
static const int PRICES[] = {120, 250, 90, 400, 75, 310, 60, 180};

/* Room for the questions of a whole year. */
#define HISTORY_SIZE 700000

static int history[HISTORY_SIZE];
static int questions;

/* True when a call failed, and then says which one. Functions of the board return
 * less than 0 on failure. */
static bool failed(const char *call, int result)
{
	if (result >= 0) {
		return false;
	}
	printf("shop: %s failed with %d\n", call, result);
	return true;
}

/* How often a number was asked for, as far as the shop remembers. */
static int count_in_history(int number)
{
	int known = questions < HISTORY_SIZE ? questions : HISTORY_SIZE;
	int count = 0;

	for (int i = 0; i < known; i++) {
		if (history[i] == number) {
			count++;
		}
	}
	return count;
}

static void tell_price(int number)
{
	printf("shop: number %d costs %d cents, asked before: %d\n", number,
	       PRICES[number], count_in_history(number));
	history[questions % HISTORY_SIZE] = number;
	questions++;
}

/* A payload has a length and no NUL at its end: atoi() needs a text that has one. */
static void on_message(const char *topic, const char *content_type,
                       const void *payload, uint32_t payload_len)
{
	char text[16];

	if (payload_len >= sizeof(text)) {
		printf("shop: that is too long for a number\n");
		return;
	}
	memcpy(text, payload, payload_len);
	text[payload_len] = '\0';
	tell_price(atoi(text));
}

int main(void)
{
	if (failed("register callback",
	           ocre_register_message_callback(TOPIC, on_message)) ||
	    failed("subscribe", ocre_subscribe_message(TOPIC))) {
		return 1;
	}
	printf("shop: open\n");

	while (true) {
		ocre_process_events();
	}
}
