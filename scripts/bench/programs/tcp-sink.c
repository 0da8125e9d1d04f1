/* Takes all that comes on a port and says so at the end. */
#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void)
{
	static char buffer[16384];
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(9000)};
	int listener = socket(AF_INET, SOCK_STREAM, 0);
	int fd;

	bind(listener, (struct sockaddr *)&address, sizeof(address));
	listen(listener, 1);
	puts("sink waits");
	fd = accept(listener, NULL, NULL);
	while (recv(fd, buffer, sizeof(buffer), 0) > 0)
		;
	close(fd);
	close(listener);
	return 0;
}
