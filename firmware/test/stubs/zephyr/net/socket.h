#pragma once
#include <stddef.h>
#define SOCK_STREAM 1
struct sockaddr;
struct zsock_addrinfo {
	int ai_family;
	int ai_socktype;
	int ai_protocol;
	size_t ai_addrlen;
	struct sockaddr *ai_addr;
};
int zsock_getaddrinfo(const char *host, const char *service, const struct zsock_addrinfo *hints,
		      struct zsock_addrinfo **found);
void zsock_freeaddrinfo(struct zsock_addrinfo *found);
int zsock_socket(int family, int type, int protocol);
int zsock_connect(int sock, const struct sockaddr *address, size_t size);
int zsock_close(int sock);
