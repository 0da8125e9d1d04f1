/* Sends 64 MB to the sink over TCP; the last 32 KB may still be on their way at the end. */
#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#define TOTAL (64 * 1024 * 1024)

int main(void)
{
	static char buffer[16384];
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(9000)};
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (connect(fd, (struct sockaddr *)&address, sizeof(address)) != 0) {
		perror("no sink");
		return 1;
	}
	puts("transfer begin");
	for (int sent = 0; sent < TOTAL; sent += sizeof(buffer))
		send(fd, buffer, sizeof(buffer), 0);
	puts("transfer end");
	close(fd);
	return 0;
}
