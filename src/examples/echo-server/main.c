/* An echo server for several clients: one poll() for all sockets. */
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define PORT 7000
#define MAX_CLIENTS 4
#define GREETING "Hi there, I am an echo server.\n"

/* The first is the listening socket; a client's slot is free when its fd is -1. */
static struct pollfd sockets[1 + MAX_CLIENTS];

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

static void welcome(int fd)
{
	for (int i = 1; i <= MAX_CLIENTS; i++) {
		if (sockets[i].fd >= 0)
			continue;
		sockets[i] = (struct pollfd){.fd = fd, .events = POLLIN};
		send(fd, GREETING, strlen(GREETING), 0);
		printf("client %d is here\n", i);
		return;
	}
	close(fd);
}

static void echo(int i)
{
	char text[256];
	ssize_t length = recv(sockets[i].fd, text, sizeof(text), 0);

	if (length > 0 && send(sockets[i].fd, text, length, 0) == length) {
		printf("client %d said %d bytes\n", i, (int)length);
		return;
	}
	printf("client %d has gone\n", i);
	close(sockets[i].fd);
	sockets[i].fd = -1;
}

int main(void)
{
	int listener = start_listening();

	if (listener < 0)
		return 1;
	printf("Listening on port %d\n", PORT);
	for (int i = 0; i <= MAX_CLIENTS; i++)
		sockets[i] = (struct pollfd){.fd = i == 0 ? listener : -1, .events = POLLIN};
	for (;;) {
		/* Not for ever: only a program that runs now and then can be stopped. */
		if (poll(sockets, 1 + MAX_CLIENTS, 1000) <= 0)
			continue;
		for (int i = 1; i <= MAX_CLIENTS; i++)
			if (sockets[i].fd >= 0 && sockets[i].revents != 0)
				echo(i);
		if (sockets[0].revents & POLLIN) {
			int client = accept(listener, NULL, NULL);

			if (client >= 0)
				welcome(client);
		}
	}
}
