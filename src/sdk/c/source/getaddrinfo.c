/*
 * Looking up names and services.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "sockets.h"

#include <arpa/inet.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define MAX_FOUND 8
#define MAX_PORT 65535

struct entry {
	struct addrinfo info;
	struct sockaddr_storage address;
};

static int port_of(const char *service, int *port)
{
	char *end;
	long number;

	*port = 0;
	if (!service || *service == '\0')
		return 0;
	number = strtol(service, &end, 10);
	if (*end != '\0' || number < 0 || number > MAX_PORT)
		return EAI_SERVICE;
	*port = (int)number;
	return 0;
}

static int check_hints(const struct addrinfo *hints)
{
	if (!hints)
		return 0;
	if (hints->ai_family != AF_UNSPEC && hints->ai_family != AF_INET && hints->ai_family != AF_INET6)
		return EAI_FAMILY;
	if (hints->ai_socktype != 0 && hints->ai_socktype != SOCK_STREAM && hints->ai_socktype != SOCK_DGRAM)
		return EAI_SOCKTYPE;
	return 0;
}

/* 1 when the address is known without asking. */
static int known(const char *node, const struct addrinfo *hints, __wasi_addr_info_t *found)
{
	struct in_addr address = {htonl(hints && (hints->ai_flags & AI_PASSIVE) ? INADDR_ANY : INADDR_LOOPBACK)};

	if (node && inet_pton(AF_INET, node, &address) != 1)
		return 0;
	memset(found, 0, sizeof(*found));
	memcpy(&found->addr.addr.ip4.addr, &address, 4);
	found->type = hints && hints->ai_socktype == SOCK_DGRAM ? SOCKET_DGRAM : SOCKET_STREAM;
	return 1;
}

static int ask(const char *node, const char *service, const struct addrinfo *hints, __wasi_addr_info_t *found,
	       __wasi_size_t *count)
{
	__wasi_addr_info_hints_t wanted = {SOCKET_STREAM, INET4, 1};
	__wasi_errno_t error;

	if (hints && (hints->ai_flags & AI_NUMERICHOST))
		return EAI_NONAME;
	if (hints && hints->ai_family == AF_INET6)
		wanted.family = INET6;
	if (hints && hints->ai_socktype == SOCK_DGRAM)
		wanted.type = SOCKET_DGRAM;
	error = __wasi_sock_addr_resolve(node, service ? service : "", &wanted, found, MAX_FOUND, count);
	if (error == EAGAIN)
		return EAI_AGAIN;
	if (error == EINVAL || error == EFAULT || error == ENOENT)
		return EAI_NONAME;
	return ocre_socket_result(error) ? EAI_SYSTEM : 0;
}

static int make_list(const __wasi_addr_info_t *found, size_t count, int port, struct addrinfo **result)
{
	struct entry *entries = calloc(count, sizeof(*entries));

	if (!entries)
		return EAI_MEMORY;
	for (size_t i = 0; i < count; i++) {
		struct addrinfo *info = &entries[i].info;
		bool is_stream = found[i].type != SOCKET_DGRAM;

		info->ai_addr = (struct sockaddr *)&entries[i].address;
		info->ai_addrlen = sizeof(entries[i].address);
		ocre_from_wasi_address(&found[i].addr, info->ai_addr, &info->ai_addrlen);
		info->ai_family = info->ai_addr->sa_family;
		if (info->ai_family == AF_INET)
			((struct sockaddr_in *)info->ai_addr)->sin_port = htons((uint16_t)port);
		info->ai_socktype = is_stream ? SOCK_STREAM : SOCK_DGRAM;
		info->ai_protocol = is_stream ? IPPROTO_TCP : IPPROTO_UDP;
		info->ai_next = i + 1 < count ? &entries[i + 1].info : NULL;
	}
	*result = &entries[0].info;
	return 0;
}

int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result)
{
	__wasi_addr_info_t found[MAX_FOUND];
	__wasi_size_t count = 1;
	int port;
	int error = check_hints(hints);

	*result = NULL;
	if (!error)
		error = port_of(service, &port);
	if (!error && !node && !service)
		error = EAI_NONAME;
	if (!error && !known(node, hints, found))
		error = ask(node, service, hints, found, &count);
	if (error)
		return error;
	if (count == 0)
		return EAI_NONAME;
	return make_list(found, count < MAX_FOUND ? count : MAX_FOUND, port, result);
}

/* All entries are one piece of memory, which starts with the first. */
void freeaddrinfo(struct addrinfo *list)
{
	free(list);
}

const char *gai_strerror(int error)
{
	switch (error) {
	case 0:
		return "no error";
	case EAI_BADFLAGS:
		return "flags that are not known";
	case EAI_NONAME:
		return "nobody has this name";
	case EAI_AGAIN:
		return "no answer yet, try again";
	case EAI_FAMILY:
		return "no addresses of this family";
	case EAI_SOCKTYPE:
		return "no sockets of this type";
	case EAI_SERVICE:
		return "the service is not a port number";
	case EAI_MEMORY:
		return "out of memory";
	case EAI_SYSTEM:
		return "see errno";
	default:
		return "the name cannot be looked up";
	}
}
