/* Listens, connects to itself, sends datagrams to everybody, and leaves sockets open. */
#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

static int open_socket(int type, int port)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
	int fd = socket(AF_INET, type, 0);
	bind(fd, (struct sockaddr *)&address, sizeof(address));
	return fd;
}

int main(void)
{
	static char data[4096];
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(7000)};
	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	int datagrams = open_socket(SOCK_DGRAM, 7001);
	for (unsigned round = 0;; round++) {
		int listener = open_socket(SOCK_STREAM, 7000);
		listen(listener, 1);
		int client = socket(AF_INET, SOCK_STREAM, 0);
		if (round % 16 != 0)
			close(client);
		struct sockaddr_in all = {.sin_family = AF_INET, .sin_port = htons(7001)};
		all.sin_addr.s_addr = 0xffffffff;
		sendto(datagrams, data, sizeof(data), 0, (struct sockaddr *)&all, sizeof(all));
		to.sin_port = htons(7001);
		sendto(datagrams, data, sizeof(data), 0, (struct sockaddr *)&to, sizeof(to));
		close(listener);
		if (round % 1000 == 0)
			printf("round %u\n", round);
	}
}
