/* A small web server: one request a connection, one client at a time. */
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define PORT 8000

static const char page[] =
	"<!doctype html><html lang=en><meta charset=utf-8><title>Counter</title>"
	"<meta name=viewport content='width=device-width'>"
	"<style>body{font:1rem system-ui;margin:2rem}button{font:inherit;padding:.4rem 1rem}</style>"
	"<h1>Counter: <output id=counter>%d</output></h1>"
	"<form method=post action=/increment><button>Add one with a form</button></form>"
	"<p><button id=api>Add one with the API</button></p>"
	"<script>"
	"document.getElementById('api').onclick = async () => {"
	"const response = await fetch('/api/counter', {method: 'POST'});"
	"document.getElementById('counter').value = (await response.json()).counter;"
	"};"
	"</script></html>";

static int counter;

static void send_all(int fd, const char *text)
{
	size_t left = strlen(text);

	while (left > 0) {
		ssize_t sent = send(fd, text, left, 0);

		if (sent <= 0)
			return;
		text += sent;
		left -= sent;
	}
}

static void answer(int fd, const char *status, const char *more_headers, const char *body)
{
	char head[256];

	snprintf(head, sizeof(head), "HTTP/1.1 %s\r\nContent-Length: %d\r\nConnection: close\r\n%s\r\n", status,
		 (int)strlen(body), more_headers);
	send_all(fd, head);
	send_all(fd, body);
}

static void answer_counter(int fd)
{
	char body[32];

	snprintf(body, sizeof(body), "{\"counter\":%d}", counter);
	answer(fd, "200 OK", "Content-Type: application/json\r\n", body);
}

static void answer_page(int fd)
{
	static char body[sizeof(page) + 16];

	snprintf(body, sizeof(body), page, counter);
	answer(fd, "200 OK", "Content-Type: text/html\r\n", body);
}

static int is(const char *request, const char *start)
{
	return strncmp(request, start, strlen(start)) == 0;
}

static void handle(int fd, const char *request)
{
	printf("%.*s\n", (int)strcspn(request, "\r\n"), request);
	if (is(request, "GET / ")) {
		answer_page(fd);
	} else if (is(request, "GET /api/counter ")) {
		answer_counter(fd);
	} else if (is(request, "POST /api/counter ")) {
		counter++;
		answer_counter(fd);
	} else if (is(request, "POST /increment ")) {
		counter++;
		answer(fd, "303 See Other", "Location: /\r\n", "");
	} else {
		answer(fd, "404 Not Found", "Content-Type: text/plain\r\n", "There is nothing here.\n");
	}
}

/* The head and the body of a request; 0 when the client sends no whole request in time. */
static int receive(int fd, char *request, size_t room)
{
	struct timeval patience = {.tv_sec = 2};
	size_t length = 0;

	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
	while (length < room - 1) {
		ssize_t received = recv(fd, request + length, room - 1 - length, 0);
		const char *end;
		const char *body_length;

		if (received <= 0)
			return 0;
		length += received;
		request[length] = '\0';
		end = strstr(request, "\r\n\r\n");
		body_length = strstr(request, "Content-Length: ");
		if (end && length - (end + 4 - request) >= (body_length ? strtoul(body_length + 16, NULL, 10) : 0))
			return 1;
	}
	return 0;
}

static int start_listening(void)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(PORT)};
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	address.sin_addr.s_addr = htonl(INADDR_ANY);
	if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof(address)) != 0 || listen(fd, 4) != 0) {
		perror("cannot listen");
		return -1;
	}
	return fd;
}

int main(void)
{
	static char request[2048];
	int listener = start_listening();
	struct pollfd waiting = {.fd = listener, .events = POLLIN};

	if (listener < 0)
		return 1;
	printf("Listening on http://board.local:%d/\n", PORT);
	for (;;) {
		int client;

		/* Not for ever: only a program that runs now and then can be stopped. */
		if (poll(&waiting, 1, 1000) <= 0)
			continue;
		client = accept(listener, NULL, NULL);
		if (client < 0)
			continue;
		if (receive(client, request, sizeof(request)))
			handle(client, request);
		close(client);
	}
}
