/* An HTTP client: look up a name, connect, ask, print the answer. */
#include <netdb.h>
#include <ocre_api.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define HOST "board.local"
#define PORT "8000"
#define REQUEST "GET /api/counter HTTP/1.1\r\nHost: " HOST ":" PORT "\r\nConnection: close\r\n\r\n"

static int open_connection(void)
{
	struct addrinfo hints = {.ai_family = AF_INET, .ai_socktype = SOCK_STREAM};
	struct addrinfo *found;
	int error = getaddrinfo(HOST, PORT, &hints, &found);
	int fd;

	if (error) {
		printf("%s: %s\n", HOST, gai_strerror(error));
		return -1;
	}
	fd = socket(found->ai_family, found->ai_socktype, 0);
	if (fd >= 0 && connect(fd, found->ai_addr, found->ai_addrlen) != 0) {
		perror("cannot connect");
		close(fd);
		fd = -1;
	}
	freeaddrinfo(found);
	return fd;
}

/* Reads until the server closes; 0 when it cannot be reached. */
static int fetch(void)
{
	static char answer[1024];
	size_t length = 0;
	ssize_t received;
	const char *body;
	int fd = open_connection();

	if (fd < 0)
		return 0;
	send(fd, REQUEST, strlen(REQUEST), 0);
	while ((received = recv(fd, answer + length, sizeof(answer) - 1 - length, 0)) > 0)
		length += received;
	close(fd);
	answer[length] = '\0';
	body = strstr(answer, "\r\n\r\n");
	printf("%.*s: %s\n", (int)strcspn(answer, "\r\n"), answer, body ? body + 4 : "no body");
	return 1;
}

int main(void)
{
	for (int i = 0; i < 3; i++) {
		if (!fetch())
			return 1;
		ocre_sleep(900);
	}
	return 0;
}
