/*
 * Options of sockets: each has a function of its own in the runtime.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "sockets.h"

#include <errno.h>
#include <string.h>

#define MICROSECONDS 1000000

typedef __wasi_errno_t (*get_flag)(__wasi_fd_t fd, bool *value);
typedef __wasi_errno_t (*set_flag)(__wasi_fd_t fd, bool value);

static const struct flag {
	int level;
	int option;
	get_flag get;
	set_flag set;
} flags[] = {
	{SOL_SOCKET, SO_REUSEADDR, __wasi_sock_get_reuse_addr, __wasi_sock_set_reuse_addr},
	{SOL_SOCKET, SO_REUSEPORT, __wasi_sock_get_reuse_port, __wasi_sock_set_reuse_port},
	{SOL_SOCKET, SO_BROADCAST, __wasi_sock_get_broadcast, __wasi_sock_set_broadcast},
	{SOL_SOCKET, SO_KEEPALIVE, __wasi_sock_get_keep_alive, __wasi_sock_set_keep_alive},
	{IPPROTO_TCP, TCP_NODELAY, __wasi_sock_get_tcp_no_delay, __wasi_sock_set_tcp_no_delay},
	{IPPROTO_TCP, TCP_QUICKACK, __wasi_sock_get_tcp_quick_ack, __wasi_sock_set_tcp_quick_ack},
	{IPPROTO_TCP, TCP_FASTOPEN_CONNECT, __wasi_sock_get_tcp_fastopen_connect,
	 __wasi_sock_set_tcp_fastopen_connect},
	{IPPROTO_IPV6, IPV6_V6ONLY, __wasi_sock_get_ipv6_only, __wasi_sock_set_ipv6_only},
};

static const struct number {
	int level;
	int option;
	__wasi_errno_t (*get)(__wasi_fd_t fd, uint32_t *value);
	__wasi_errno_t (*set)(__wasi_fd_t fd, uint32_t value);
} numbers[] = {
	{SOL_SOCKET, SO_SNDBUF, (void *)__wasi_sock_get_send_buf_size, (void *)__wasi_sock_set_send_buf_size},
	{SOL_SOCKET, SO_RCVBUF, (void *)__wasi_sock_get_recv_buf_size, (void *)__wasi_sock_set_recv_buf_size},
	{IPPROTO_TCP, TCP_KEEPIDLE, __wasi_sock_get_tcp_keep_idle, __wasi_sock_set_tcp_keep_idle},
	{IPPROTO_TCP, TCP_KEEPINTVL, __wasi_sock_get_tcp_keep_intvl, __wasi_sock_set_tcp_keep_intvl},
};

static const struct flag *find_flag(int level, int option)
{
	for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++)
		if (flags[i].level == level && flags[i].option == option)
			return &flags[i];
	return NULL;
}

static const struct number *find_number(int level, int option)
{
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		if (numbers[i].level == level && numbers[i].option == option)
			return &numbers[i];
	return NULL;
}

static __wasi_errno_t set_time(int fd, int option, const struct timeval *time)
{
	uint64_t us = (uint64_t)time->tv_sec * MICROSECONDS + (uint64_t)time->tv_usec;

	return option == SO_RCVTIMEO ? __wasi_sock_set_recv_timeout(fd, us) : __wasi_sock_set_send_timeout(fd, us);
}

static __wasi_errno_t get_time(int fd, int option, struct timeval *time)
{
	uint64_t us = 0;
	__wasi_errno_t error = option == SO_RCVTIMEO ? __wasi_sock_get_recv_timeout(fd, &us)
						     : __wasi_sock_get_send_timeout(fd, &us);

	time->tv_sec = (time_t)(us / MICROSECONDS);
	time->tv_usec = (suseconds_t)(us % MICROSECONDS);
	return error;
}

static __wasi_errno_t set_membership(int fd, int option, const struct ip_mreq *request)
{
	__wasi_addr_ip_t group = {.kind = IPv4};

	memcpy(&group.addr.ip4, &request->imr_multiaddr, 4);
	if (option == IP_ADD_MEMBERSHIP)
		return __wasi_sock_set_ip_add_membership(fd, &group, request->imr_interface.s_addr);
	return __wasi_sock_set_ip_drop_membership(fd, &group, request->imr_interface.s_addr);
}

static __wasi_errno_t set_ip(int fd, int option, const void *value, socklen_t length)
{
	int number = length >= sizeof(int) ? *(const int *)value : *(const uint8_t *)value;

	switch (option) {
	case IP_TTL:
		return __wasi_sock_set_ip_ttl(fd, (uint8_t)number);
	case IP_MULTICAST_TTL:
		return __wasi_sock_set_ip_multicast_ttl(fd, (uint8_t)number);
	case IP_MULTICAST_LOOP:
		return __wasi_sock_set_ip_multicast_loop(fd, false, number != 0);
	case IP_ADD_MEMBERSHIP:
	case IP_DROP_MEMBERSHIP:
		return length < sizeof(struct ip_mreq) ? EINVAL : set_membership(fd, option, value);
	}
	return ENOPROTOOPT;
}

static __wasi_errno_t get_ip(int fd, int option, int *number)
{
	uint8_t byte = 0;
	bool enabled = false;
	__wasi_errno_t error = ENOPROTOOPT;

	if (option == IP_TTL)
		error = __wasi_sock_get_ip_ttl(fd, &byte);
	else if (option == IP_MULTICAST_TTL)
		error = __wasi_sock_get_ip_multicast_ttl(fd, &byte);
	else if (option == IP_MULTICAST_LOOP)
		error = __wasi_sock_get_ip_multicast_loop(fd, false, &enabled);
	*number = option == IP_MULTICAST_LOOP ? enabled : byte;
	return error;
}

static __wasi_errno_t set_option(int fd, int level, int option, const void *value, socklen_t length)
{
	const struct flag *flag = find_flag(level, option);
	const struct number *number = find_number(level, option);

	if (!value || length < 1)
		return EINVAL;
	if (level == SOL_SOCKET && (option == SO_RCVTIMEO || option == SO_SNDTIMEO))
		return length < sizeof(struct timeval) ? EINVAL : set_time(fd, option, value);
	if (level == SOL_SOCKET && option == SO_LINGER) {
		const struct linger *linger = value;

		return length < sizeof(*linger) ? EINVAL
						: __wasi_sock_set_linger(fd, linger->l_onoff != 0, linger->l_linger);
	}
	if (level == IPPROTO_IP)
		return set_ip(fd, option, value, length);
	if (!flag && !number)
		return ENOPROTOOPT;
	if (length < sizeof(int))
		return EINVAL;
	return flag ? flag->set(fd, *(const int *)value != 0) : number->set(fd, *(const uint32_t *)value);
}

static __wasi_errno_t get_type(int fd, int *type)
{
	__wasi_fdstat_t stat;
	__wasi_errno_t error = __wasi_fd_fdstat_get(fd, &stat);

	*type = stat.fs_filetype == __WASI_FILETYPE_SOCKET_DGRAM ? SOCK_DGRAM : SOCK_STREAM;
	return error;
}

static __wasi_errno_t get_number(int fd, int level, int option, int *value)
{
	const struct flag *flag = find_flag(level, option);
	const struct number *number = find_number(level, option);
	bool enabled = false;
	__wasi_errno_t error;

	if (level == SOL_SOCKET && option == SO_TYPE)
		return get_type(fd, value);
	if (level == IPPROTO_IP)
		return get_ip(fd, option, value);
	if (number)
		return number->get(fd, (uint32_t *)value);
	if (!flag)
		return ENOPROTOOPT;
	error = flag->get(fd, &enabled);
	*value = enabled;
	return error;
}

int setsockopt(int fd, int level, int option, const void *value, socklen_t length)
{
	return ocre_socket_result(set_option(fd, level, option, value, length));
}

int getsockopt(int fd, int level, int option, void *value, socklen_t *length)
{
	union {
		int number;
		struct timeval time;
		struct linger linger;
	} result = {0};
	socklen_t size = sizeof(result.number);
	__wasi_errno_t error;

	if (!value || !length)
		return ocre_socket_result(EINVAL);
	if (level == SOL_SOCKET && (option == SO_RCVTIMEO || option == SO_SNDTIMEO)) {
		size = sizeof(result.time);
		error = get_time(fd, option, &result.time);
	} else if (level == SOL_SOCKET && option == SO_LINGER) {
		bool enabled = false;

		size = sizeof(result.linger);
		error = __wasi_sock_get_linger(fd, &enabled, &result.linger.l_linger);
		result.linger.l_onoff = enabled;
	} else {
		error = get_number(fd, level, option, &result.number);
	}
	if (error)
		return ocre_socket_result(error);
	if (*length < size)
		size = *length;
	memcpy(value, &result, size);
	*length = size;
	return 0;
}
