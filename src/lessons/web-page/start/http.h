/*
 * A small web server: waits for requests and sends answers, one at a time.
 */
#ifndef HTTP_H
#define HTTP_H

#include <stdbool.h>

#define HTTP_MAX_REQUEST 1024

/* What a browser asks for: "GET" and "/", for example. */
struct http_request {
	int connection;
	char method[8];
	char path[64];
};

/* Opens a port for browsers. Returns false, and says why, when that fails. */
bool http_open(int port);

/* Waits for the next request. It has to be answered before the next one. */
void http_wait(struct http_request *request);

/* Sends an answer and ends the connection. The type is "text/html", for example. */
void http_answer(const struct http_request *request, const char *status,
                 const char *type, const char *body);

/* Sends the browser to another path of this server. */
void http_redirect(const struct http_request *request, const char *path);

/* Whether a request is of this method and for this path. */
bool http_is(const struct http_request *request, const char *method, const char *path);

#endif
