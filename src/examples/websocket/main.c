/* A WebSocket server: live values to everybody, and an echo. */
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "lib/websocket.h"

#define PORT 8001
#define MAX_CLIENTS 4

static const char page[] =
	"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
	"<!doctype html><html lang=en><meta charset=utf-8><title>Live</title>"
	"<style>body{font:1rem system-ui;margin:2rem}input,button{font:inherit}</style>"
	"<h1>Live value: <output id=value>-</output></h1>"
	"<form id=form><input id=text aria-label=Message> <button>Send</button></form><ul id=log></ul>"
	"<script>"
	"const socket = new WebSocket('ws://' + location.host + '/ws');"
	"const at = (id) => document.getElementById(id);"
	"socket.onmessage = ({data}) => {"
	"if (data.startsWith('value ')) at('value').value = data.slice(6);"
	"else at('log').appendChild(document.createElement('li')).textContent = data;"
	"};"
	"at('form').onsubmit = (event) => {"
	"event.preventDefault(); socket.send(at('text').value); at('text').value = '';"
	"};"
	"</script></html>";

struct client {
	int fd;
	/* The handshake is done. */
	int is_open;
	size_t length;
	char bytes[WS_MAX_PAYLOAD + 600];
};

static struct client clients[MAX_CLIENTS];

static void leave(struct client *client)
{
	close(client->fd);
	client->fd = -1;
}

static int send_message(struct client *client, int type, const char *payload, size_t length)
{
	unsigned char header[4];
	size_t size = ws_header(type, length, header);

	return send(client->fd, header, size, 0) == (ssize_t)size &&
	       send(client->fd, payload, length, 0) == (ssize_t)length;
}

static void answer_request(struct client *client)
{
	char *key = strstr(client->bytes, "Sec-WebSocket-Key: ");
	char accepted[32];
	char answer[200];

	if (!key) {
		send(client->fd, page, strlen(page), 0);
		leave(client);
		return;
	}
	key += strlen("Sec-WebSocket-Key: ");
	key[strcspn(key, "\r\n")] = '\0';
	ws_accept_key(key, accepted);
	snprintf(answer, sizeof(answer),
		 "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
		 "Sec-WebSocket-Accept: %s\r\n\r\n",
		 accepted);
	send(client->fd, answer, strlen(answer), 0);
	client->is_open = 1;
	client->length = 0;
	puts("a WebSocket is open");
}

/* 0 when the client is to go. */
static int handle(struct client *client, const struct ws_message *message)
{
	switch (message->type) {
	case WS_TEXT:
		printf("client says: %.*s\n", (int)message->length, message->payload);
		return send_message(client, WS_TEXT, message->payload, message->length);
	case WS_PING:
		return send_message(client, WS_PONG, message->payload, message->length);
	case WS_CLOSE:
		send_message(client, WS_CLOSE, message->payload, message->length);
		return 0;
	default:
		return 1;
	}
}

static void handle_messages(struct client *client)
{
	struct ws_message message;
	int found;

	while ((found = ws_read(client->bytes, client->length, &message)) == 1) {
		if (!handle(client, &message)) {
			leave(client);
			return;
		}
		client->length -= message.size;
		memmove(client->bytes, client->bytes + message.size, client->length);
	}
	if (found < 0)
		leave(client);
}

static void receive(struct client *client)
{
	size_t room = sizeof(client->bytes) - 1 - client->length;
	ssize_t received = room > 0 ? recv(client->fd, client->bytes + client->length, room, 0) : 0;

	if (received <= 0) {
		leave(client);
		return;
	}
	client->length += received;
	client->bytes[client->length] = '\0';
	if (client->is_open)
		handle_messages(client);
	else if (strstr(client->bytes, "\r\n\r\n"))
		answer_request(client);
}

static void welcome(int fd)
{
	for (int i = 0; i < MAX_CLIENTS; i++) {
		if (clients[i].fd >= 0)
			continue;
		clients[i].fd = fd;
		clients[i].is_open = 0;
		clients[i].length = 0;
		return;
	}
	close(fd);
}

static void send_value(int value)
{
	char text[32];
	int length = snprintf(text, sizeof(text), "value %d", value);

	for (int i = 0; i < MAX_CLIENTS; i++)
		if (clients[i].fd >= 0 && clients[i].is_open && !send_message(&clients[i], WS_TEXT, text, length))
			leave(&clients[i]);
}

static int start_listening(void)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(PORT)};
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	address.sin_addr.s_addr = htonl(INADDR_ANY);
	if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof(address)) != 0 || listen(fd, MAX_CLIENTS) != 0) {
		perror("cannot listen");
		return -1;
	}
	return fd;
}

int main(void)
{
	struct pollfd waiting[MAX_CLIENTS + 1];
	int listener = start_listening();

	if (listener < 0)
		return 1;
	printf("Listening on http://board.local:%d/\n", PORT);
	for (int i = 0; i < MAX_CLIENTS; i++)
		clients[i].fd = -1;
	for (int value = 0;;) {
		for (int i = 0; i < MAX_CLIENTS; i++)
			waiting[i] = (struct pollfd){.fd = clients[i].fd, .events = POLLIN};
		waiting[MAX_CLIENTS] = (struct pollfd){.fd = listener, .events = POLLIN};
		if (poll(waiting, MAX_CLIENTS + 1, 1000) == 0) {
			send_value(++value);
			continue;
		}
		for (int i = 0; i < MAX_CLIENTS; i++)
			if (clients[i].fd >= 0 && waiting[i].revents != 0)
				receive(&clients[i]);
		if (waiting[MAX_CLIENTS].revents & POLLIN) {
			int client = accept(listener, NULL, NULL);

			if (client >= 0)
				welcome(client);
		}
	}
}
