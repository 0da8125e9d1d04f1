/*
 * A web page from a microcontroller: whoever opens it is greeted.
 */
#include "http.h"
#include <ocre_api.h>
#include <ocre_sensors.h>
#include <stdbool.h>
#include <stdio.h>

#define PORT 8000

static void answer_page(const struct http_request *request)
{
	http_answer(request, "200 OK", "text/html",
	            "<!doctype html><html lang=en><title>My board</title>"
	            "<h1>Hello from a microcontroller!</h1></html>");
}

int main(void)
{
	struct http_request request;

	if (!http_open(PORT)) {
		return 1;
	}
	while (true) {
		http_wait(&request);
		answer_page(&request);
	}
}
