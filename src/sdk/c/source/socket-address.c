/*
 * Addresses of the C library and those of the runtime: the same numbers, in another order.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "sockets.h"

#include <errno.h>
#include <string.h>

int ocre_socket_result(__wasi_errno_t error)
{
	if (error == 0)
		return 0;
	errno = error;
	return -1;
}

static void swap_words(uint16_t *out, const void *in)
{
	memcpy(out, in, 16);
	for (int i = 0; i < 8; i++)
		out[i] = ntohs(out[i]);
}

__wasi_errno_t ocre_to_wasi_address(const struct sockaddr *address, socklen_t length, __wasi_addr_t *out)
{
	memset(out, 0, sizeof(*out));
	if (!address)
		return EINVAL;
	if (address->sa_family == AF_INET && length >= sizeof(struct sockaddr_in)) {
		const struct sockaddr_in *in = (const struct sockaddr_in *)address;

		out->kind = IPv4;
		memcpy(&out->addr.ip4.addr, &in->sin_addr, 4);
		out->addr.ip4.port = ntohs(in->sin_port);
		return 0;
	}
	if (address->sa_family == AF_INET6 && length >= sizeof(struct sockaddr_in6)) {
		const struct sockaddr_in6 *in = (const struct sockaddr_in6 *)address;

		out->kind = IPv6;
		swap_words(&out->addr.ip6.addr.n0, &in->sin6_addr);
		out->addr.ip6.port = ntohs(in->sin6_port);
		return 0;
	}
	return address->sa_family == AF_INET || address->sa_family == AF_INET6 ? EINVAL : EAFNOSUPPORT;
}

void ocre_from_wasi_address(const __wasi_addr_t *address, struct sockaddr *out, socklen_t *length)
{
	union {
		struct sockaddr_in in;
		struct sockaddr_in6 in6;
	} full = {0};
	socklen_t size = sizeof(full.in);

	if (address->kind == IPv4) {
		full.in.sin_family = AF_INET;
		full.in.sin_port = htons(address->addr.ip4.port);
		memcpy(&full.in.sin_addr, &address->addr.ip4.addr, 4);
	} else {
		size = sizeof(full.in6);
		full.in6.sin6_family = AF_INET6;
		full.in6.sin6_port = htons(address->addr.ip6.port);
		swap_words((uint16_t *)&full.in6.sin6_addr, &address->addr.ip6.addr);
	}
	if (!length)
		return;
	if (out)
		memcpy(out, &full, *length < size ? *length : size);
	*length = size;
}
