/*
 * The runtime's socket functions, as WAMR offers them beside WASI, with the names and the layouts of its own header.
 * Programs mostly need <sys/socket.h>, <netinet/in.h>, <arpa/inet.h> and <netdb.h>, which this includes.
 * Functions return 0 or an error number of <errno.h>.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef _WASI_SOCKET_EXT_H_
#define _WASI_SOCKET_EXT_H_

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>
#include <wasi/api.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum { SOCKET_ANY = -1, SOCKET_DGRAM = 0, SOCKET_STREAM } __wasi_sock_type_t;

typedef enum { INET4 = 0, INET6, INET_UNSPEC } __wasi_address_family_t;

typedef enum { IPv4 = 0, IPv6 } __wasi_addr_type_t;

/* In the host's byte order, like every number here. */
typedef uint16_t __wasi_ip_port_t;

/* 127.0.0.1 is {127, 0, 0, 1}. */
typedef struct __wasi_addr_ip4_t {
	uint8_t n0;
	uint8_t n1;
	uint8_t n2;
	uint8_t n3;
} __wasi_addr_ip4_t;

typedef struct __wasi_addr_ip4_port_t {
	__wasi_addr_ip4_t addr;
	__wasi_ip_port_t port;
} __wasi_addr_ip4_port_t;

typedef struct __wasi_addr_ip6_t {
	uint16_t n0;
	uint16_t n1;
	uint16_t n2;
	uint16_t n3;
	uint16_t h0;
	uint16_t h1;
	uint16_t h2;
	uint16_t h3;
} __wasi_addr_ip6_t;

typedef struct __wasi_addr_ip6_port_t {
	__wasi_addr_ip6_t addr;
	__wasi_ip_port_t port;
} __wasi_addr_ip6_port_t;

/* An address without a port. */
typedef struct __wasi_addr_ip_t {
	__wasi_addr_type_t kind;
	union {
		__wasi_addr_ip4_t ip4;
		__wasi_addr_ip6_t ip6;
	} addr;
} __wasi_addr_ip_t;

typedef struct __wasi_addr_t {
	__wasi_addr_type_t kind;
	union {
		__wasi_addr_ip4_port_t ip4;
		__wasi_addr_ip6_port_t ip6;
	} addr;
} __wasi_addr_t;

typedef struct __wasi_addr_info_t {
	__wasi_addr_t addr;
	__wasi_sock_type_t type;
} __wasi_addr_info_t;

typedef struct __wasi_addr_info_hints_t {
	__wasi_sock_type_t type;
	__wasi_address_family_t family;
	/* 0: the two above say nothing. */
	uint8_t hints_enabled;
} __wasi_addr_info_hints_t;

_Static_assert(sizeof(__wasi_addr_t) == 24, "the runtime's layout of an address");
_Static_assert(sizeof(__wasi_addr_info_t) == 28, "the runtime's layout of a found address");

#define OCRE_SOCKET(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(name)))

/* `pool` is -1. */
__wasi_errno_t __wasi_sock_open(__wasi_fd_t pool, __wasi_address_family_t family, __wasi_sock_type_t type,
				__wasi_fd_t *fd) OCRE_SOCKET("sock_open");
__wasi_errno_t __wasi_sock_bind(__wasi_fd_t fd, __wasi_addr_t *address) OCRE_SOCKET("sock_bind");
__wasi_errno_t __wasi_sock_listen(__wasi_fd_t fd, __wasi_size_t backlog) OCRE_SOCKET("sock_listen");
__wasi_errno_t __wasi_sock_connect(__wasi_fd_t fd, __wasi_addr_t *address) OCRE_SOCKET("sock_connect");
__wasi_errno_t __wasi_sock_addr_local(__wasi_fd_t fd, __wasi_addr_t *address) OCRE_SOCKET("sock_addr_local");
__wasi_errno_t __wasi_sock_addr_remote(__wasi_fd_t fd, __wasi_addr_t *address) OCRE_SOCKET("sock_addr_remote");

/* Fills at most `capacity` entries and says in `found` how many there are. */
__wasi_errno_t __wasi_sock_addr_resolve(const char *host, const char *service, __wasi_addr_info_hints_t *hints,
					__wasi_addr_info_t *entries, __wasi_size_t capacity, __wasi_size_t *found)
	OCRE_SOCKET("sock_addr_resolve");

__wasi_errno_t __wasi_sock_send_to(__wasi_fd_t fd, const __wasi_ciovec_t *buffers, uint32_t count,
				   __wasi_siflags_t flags, const __wasi_addr_t *to, uint32_t *sent)
	OCRE_SOCKET("sock_send_to");
__wasi_errno_t __wasi_sock_recv_from(__wasi_fd_t fd, __wasi_iovec_t *buffers, uint32_t count, __wasi_riflags_t flags,
				     __wasi_addr_t *from, uint32_t *received) OCRE_SOCKET("sock_recv_from");

/* Not there on any platform: use close(). */
__wasi_errno_t __wasi_sock_close(__wasi_fd_t fd) OCRE_SOCKET("sock_close");

/* Options, each with a getter and a setter. Times are in microseconds. */
__wasi_errno_t __wasi_sock_get_broadcast(__wasi_fd_t fd, bool *value) OCRE_SOCKET("sock_get_broadcast");
__wasi_errno_t __wasi_sock_set_broadcast(__wasi_fd_t fd, bool value) OCRE_SOCKET("sock_set_broadcast");
__wasi_errno_t __wasi_sock_get_keep_alive(__wasi_fd_t fd, bool *value) OCRE_SOCKET("sock_get_keep_alive");
__wasi_errno_t __wasi_sock_set_keep_alive(__wasi_fd_t fd, bool value) OCRE_SOCKET("sock_set_keep_alive");
__wasi_errno_t __wasi_sock_get_reuse_addr(__wasi_fd_t fd, bool *value) OCRE_SOCKET("sock_get_reuse_addr");
__wasi_errno_t __wasi_sock_set_reuse_addr(__wasi_fd_t fd, bool value) OCRE_SOCKET("sock_set_reuse_addr");
__wasi_errno_t __wasi_sock_get_reuse_port(__wasi_fd_t fd, bool *value) OCRE_SOCKET("sock_get_reuse_port");
__wasi_errno_t __wasi_sock_set_reuse_port(__wasi_fd_t fd, bool value) OCRE_SOCKET("sock_set_reuse_port");
__wasi_errno_t __wasi_sock_get_tcp_no_delay(__wasi_fd_t fd, bool *value) OCRE_SOCKET("sock_get_tcp_no_delay");
__wasi_errno_t __wasi_sock_set_tcp_no_delay(__wasi_fd_t fd, bool value) OCRE_SOCKET("sock_set_tcp_no_delay");
__wasi_errno_t __wasi_sock_get_tcp_quick_ack(__wasi_fd_t fd, bool *value) OCRE_SOCKET("sock_get_tcp_quick_ack");
__wasi_errno_t __wasi_sock_set_tcp_quick_ack(__wasi_fd_t fd, bool value) OCRE_SOCKET("sock_set_tcp_quick_ack");
__wasi_errno_t __wasi_sock_get_tcp_fastopen_connect(__wasi_fd_t fd, bool *value) OCRE_SOCKET("sock_get_tcp_fastopen_connect");
__wasi_errno_t __wasi_sock_set_tcp_fastopen_connect(__wasi_fd_t fd, bool value) OCRE_SOCKET("sock_set_tcp_fastopen_connect");
__wasi_errno_t __wasi_sock_get_ipv6_only(__wasi_fd_t fd, bool *value) OCRE_SOCKET("sock_get_ipv6_only");
__wasi_errno_t __wasi_sock_set_ipv6_only(__wasi_fd_t fd, bool value) OCRE_SOCKET("sock_set_ipv6_only");
__wasi_errno_t __wasi_sock_get_ip_ttl(__wasi_fd_t fd, uint8_t *value) OCRE_SOCKET("sock_get_ip_ttl");
__wasi_errno_t __wasi_sock_set_ip_ttl(__wasi_fd_t fd, uint8_t value) OCRE_SOCKET("sock_set_ip_ttl");
__wasi_errno_t __wasi_sock_get_ip_multicast_ttl(__wasi_fd_t fd, uint8_t *value) OCRE_SOCKET("sock_get_ip_multicast_ttl");
__wasi_errno_t __wasi_sock_set_ip_multicast_ttl(__wasi_fd_t fd, uint8_t value) OCRE_SOCKET("sock_set_ip_multicast_ttl");
__wasi_errno_t __wasi_sock_get_recv_buf_size(__wasi_fd_t fd, __wasi_size_t *value) OCRE_SOCKET("sock_get_recv_buf_size");
__wasi_errno_t __wasi_sock_set_recv_buf_size(__wasi_fd_t fd, __wasi_size_t value) OCRE_SOCKET("sock_set_recv_buf_size");
__wasi_errno_t __wasi_sock_get_send_buf_size(__wasi_fd_t fd, __wasi_size_t *value) OCRE_SOCKET("sock_get_send_buf_size");
__wasi_errno_t __wasi_sock_set_send_buf_size(__wasi_fd_t fd, __wasi_size_t value) OCRE_SOCKET("sock_set_send_buf_size");
__wasi_errno_t __wasi_sock_get_tcp_keep_idle(__wasi_fd_t fd, uint32_t *value) OCRE_SOCKET("sock_get_tcp_keep_idle");
__wasi_errno_t __wasi_sock_set_tcp_keep_idle(__wasi_fd_t fd, uint32_t value) OCRE_SOCKET("sock_set_tcp_keep_idle");
__wasi_errno_t __wasi_sock_get_tcp_keep_intvl(__wasi_fd_t fd, uint32_t *value) OCRE_SOCKET("sock_get_tcp_keep_intvl");
__wasi_errno_t __wasi_sock_set_tcp_keep_intvl(__wasi_fd_t fd, uint32_t value) OCRE_SOCKET("sock_set_tcp_keep_intvl");
__wasi_errno_t __wasi_sock_get_recv_timeout(__wasi_fd_t fd, uint64_t *value) OCRE_SOCKET("sock_get_recv_timeout");
__wasi_errno_t __wasi_sock_set_recv_timeout(__wasi_fd_t fd, uint64_t value) OCRE_SOCKET("sock_set_recv_timeout");
__wasi_errno_t __wasi_sock_get_send_timeout(__wasi_fd_t fd, uint64_t *value) OCRE_SOCKET("sock_get_send_timeout");
__wasi_errno_t __wasi_sock_set_send_timeout(__wasi_fd_t fd, uint64_t value) OCRE_SOCKET("sock_set_send_timeout");
__wasi_errno_t __wasi_sock_get_linger(__wasi_fd_t fd, bool *enabled, int *seconds) OCRE_SOCKET("sock_get_linger");
__wasi_errno_t __wasi_sock_set_linger(__wasi_fd_t fd, bool enabled, int seconds) OCRE_SOCKET("sock_set_linger");
__wasi_errno_t __wasi_sock_get_ip_multicast_loop(__wasi_fd_t fd, bool ipv6, bool *enabled)
	OCRE_SOCKET("sock_get_ip_multicast_loop");
__wasi_errno_t __wasi_sock_set_ip_multicast_loop(__wasi_fd_t fd, bool ipv6, bool enabled)
	OCRE_SOCKET("sock_set_ip_multicast_loop");
__wasi_errno_t __wasi_sock_set_ip_add_membership(__wasi_fd_t fd, __wasi_addr_ip_t *group, uint32_t interface)
	OCRE_SOCKET("sock_set_ip_add_membership");
__wasi_errno_t __wasi_sock_set_ip_drop_membership(__wasi_fd_t fd, __wasi_addr_ip_t *group, uint32_t interface)
	OCRE_SOCKET("sock_set_ip_drop_membership");

#ifdef __cplusplus
}
#endif

#endif
