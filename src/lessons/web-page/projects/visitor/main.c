/*
 * A visitor of a web page: asks the server on this board for a path, and prints what it
 * answers. Arguments: the method and the path, such as GET /.
 */
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define PORT 8000

static int open_connection(void)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(PORT)};
	int connection = socket(AF_INET, SOCK_STREAM, 0);

	/* This very board: all its containers share one network. */
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (connection < 0 ||
	    connect(connection, (struct sockaddr *)&address, sizeof(address)) != 0) {
		perror("visitor: cannot connect");
		return -1;
	}
	return connection;
}

/* The answer may come in pieces; it ends when the server closes the connection. */
static void print_answer(int connection)
{
	static char answer[2048];
	size_t length = 0;
	ssize_t received;

	while (length < sizeof(answer) - 1 &&
	       (received = recv(connection, answer + length,
	                        sizeof(answer) - 1 - length, 0)) > 0) {
		length += received;
	}
	answer[length] = '\0';

	const char *body = strstr(answer, "\r\n\r\n");

	printf("visitor: %.*s: %s\n", (int)strcspn(answer, "\r\n"), answer,
	       body != NULL ? body + 4 : "");
}

int main(int argc, char *argv[])
{
	char request[200];
	const char *method = argc > 2 ? argv[1] : "GET";
	const char *path = argc > 2 ? argv[2] : "/";
	int connection = open_connection();

	if (connection < 0) {
		return 1;
	}
	snprintf(request, sizeof(request),
	         "%s %s HTTP/1.1\r\nHost: board.local:%d\r\n"
	         "Content-Length: 0\r\nConnection: close\r\n\r\n",
	         method, path, PORT);
	if (send(connection, request, strlen(request), 0) < 0) {
		perror("visitor: cannot send");
		return 1;
	}
	print_answer(connection);
	close(connection);
	return 0;
}
