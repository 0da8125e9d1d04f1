/*
 * A small web server, made of sockets.
 */
#include "http.h"
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

/* How long a browser may take for its request. */
#define PATIENCE_S 2

static int listener = -1;

bool http_open(int port)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};

	address.sin_addr.s_addr = htonl(INADDR_ANY);
	listener = socket(AF_INET, SOCK_STREAM, 0);
	if (listener < 0 ||
	    bind(listener, (struct sockaddr *)&address, sizeof(address)) != 0 ||
	    listen(listener, 4) != 0) {
		perror("cannot listen");
		return false;
	}
	printf("Listening on http://board.local:%d/\n", port);
	return true;
}

/* Reads until the head of the request is there: it ends with an empty line. False when
 * the browser goes away, or takes too long. */
static bool receive_head(int connection, char *text)
{
	struct timeval patience = {.tv_sec = PATIENCE_S};
	size_t length = 0;

	setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
	while (length < HTTP_MAX_REQUEST - 1) {
		ssize_t received = recv(connection, text + length,
		                        HTTP_MAX_REQUEST - 1 - length, 0);

		if (received <= 0) {
			return false;
		}
		length += received;
		text[length] = '\0';
		if (strstr(text, "\r\n\r\n") != NULL) {
			return true;
		}
	}
	return false;
}

/* The first line of a request is "GET / HTTP/1.1". */
static bool accept_request(struct http_request *request)
{
	static char text[HTTP_MAX_REQUEST];

	request->connection = accept(listener, NULL, NULL);
	if (request->connection < 0) {
		return false;
	}
	if (receive_head(request->connection, text) &&
	    sscanf(text, "%7s %63s", request->method, request->path) == 2) {
		return true;
	}
	close(request->connection);
	return false;
}

void http_wait(struct http_request *request)
{
	struct pollfd waiting = {.fd = listener, .events = POLLIN};

	/* Not for ever: only a program that runs now and then can be stopped. */
	while (poll(&waiting, 1, 1000) <= 0 || !accept_request(request)) {
	}
	printf("%s %s\n", request->method, request->path);
}

static bool send_all(int connection, const char *text)
{
	size_t left = strlen(text);

	while (left > 0) {
		ssize_t sent = send(connection, text, left, 0);

		if (sent <= 0) {
			return false;
		}
		text += sent;
		left -= sent;
	}
	return true;
}

static void finish(const struct http_request *request, const char *head, const char *body)
{
	if (!send_all(request->connection, head) || !send_all(request->connection, body)) {
		printf("the browser went away\n");
	}
	close(request->connection);
}

void http_answer(const struct http_request *request, const char *status,
                 const char *type, const char *body)
{
	char head[200];

	snprintf(head, sizeof(head),
	         "HTTP/1.1 %s\r\nContent-Type: %s; charset=utf-8\r\n"
	         "Content-Length: %d\r\nConnection: close\r\n\r\n",
	         status, type, (int)strlen(body));
	finish(request, head, body);
}

void http_redirect(const struct http_request *request, const char *path)
{
	char head[200];

	snprintf(head, sizeof(head),
	         "HTTP/1.1 303 See Other\r\nLocation: %s\r\n"
	         "Content-Length: 0\r\nConnection: close\r\n\r\n",
	         path);
	finish(request, head, "");
}

bool http_is(const struct http_request *request, const char *method, const char *path)
{
	return strcmp(request->method, method) == 0 && strcmp(request->path, path) == 0;
}
