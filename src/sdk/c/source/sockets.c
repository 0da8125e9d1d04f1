/*
 * The BSD socket calls that the C library leaves out for WASI, and those of its own that would take flags which the
 * runtime does not know.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "sockets.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static int refuse_flags(int flags)
{
	return flags == 0 ? 0 : ocre_socket_result(ENOPROTOOPT);
}

int socket(int domain, int type, int protocol)
{
	int kind = type & ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
	__wasi_fd_t fd;

	(void)protocol;
	if (domain != AF_INET && domain != AF_INET6)
		return ocre_socket_result(EAFNOSUPPORT);
	if (kind != SOCK_STREAM && kind != SOCK_DGRAM)
		return ocre_socket_result(EPROTONOSUPPORT);
	if (ocre_socket_result(__wasi_sock_open(-1, domain == AF_INET ? INET4 : INET6,
						kind == SOCK_STREAM ? SOCKET_STREAM : SOCKET_DGRAM, &fd)) != 0)
		return -1;
	if (type & SOCK_NONBLOCK)
		fcntl(fd, F_SETFL, O_NONBLOCK);
	return fd;
}

int bind(int fd, const struct sockaddr *address, socklen_t length)
{
	__wasi_addr_t to;
	__wasi_errno_t error = ocre_to_wasi_address(address, length, &to);

	return ocre_socket_result(error ? error : __wasi_sock_bind(fd, &to));
}

int connect(int fd, const struct sockaddr *address, socklen_t length)
{
	__wasi_addr_t to;
	__wasi_errno_t error = ocre_to_wasi_address(address, length, &to);

	return ocre_socket_result(error ? error : __wasi_sock_connect(fd, &to));
}

int listen(int fd, int backlog)
{
	return ocre_socket_result(__wasi_sock_listen(fd, backlog < 0 ? 0 : backlog));
}

int accept4(int fd, struct sockaddr *address, socklen_t *length, int flags)
{
	__wasi_fd_t accepted;
	__wasi_addr_t peer;

	if (ocre_socket_result(__wasi_sock_accept(fd, 0, &accepted)) != 0)
		return -1;
	if (flags & SOCK_NONBLOCK)
		fcntl(accepted, F_SETFL, O_NONBLOCK);
	if (length && __wasi_sock_addr_remote(accepted, &peer) == 0)
		ocre_from_wasi_address(&peer, address, length);
	return accepted;
}

int accept(int fd, struct sockaddr *address, socklen_t *length)
{
	return accept4(fd, address, length, 0);
}

int getsockname(int fd, struct sockaddr *address, socklen_t *length)
{
	__wasi_addr_t local;

	if (ocre_socket_result(__wasi_sock_addr_local(fd, &local)) != 0)
		return -1;
	ocre_from_wasi_address(&local, address, length);
	return 0;
}

int getpeername(int fd, struct sockaddr *address, socklen_t *length)
{
	__wasi_addr_t remote;

	if (ocre_socket_result(__wasi_sock_addr_remote(fd, &remote)) != 0)
		return -1;
	ocre_from_wasi_address(&remote, address, length);
	return 0;
}

int shutdown(int fd, int how)
{
	return ocre_socket_result(__wasi_sock_shutdown(fd, (__wasi_sdflags_t)how));
}

/* An iovec has the layout of the runtime's own. */
static ssize_t send_buffers(int fd, const __wasi_ciovec_t *buffers, size_t count, const struct sockaddr *to,
			    socklen_t length)
{
	__wasi_size_t sent = 0;
	uint32_t sent_to = 0;
	__wasi_addr_t address;
	__wasi_errno_t error;

	if (!to)
		return ocre_socket_result(__wasi_sock_send(fd, buffers, count, 0, &sent)) ? -1 : (ssize_t)sent;
	error = ocre_to_wasi_address(to, length, &address);
	if (!error)
		error = __wasi_sock_send_to(fd, buffers, count, 0, &address, &sent_to);
	return ocre_socket_result(error) ? -1 : (ssize_t)sent_to;
}

static ssize_t receive_buffers(int fd, __wasi_iovec_t *buffers, size_t count, struct sockaddr *from,
			       socklen_t *length)
{
	__wasi_size_t received = 0;
	uint32_t received_from = 0;
	__wasi_addr_t address;
	__wasi_roflags_t flags;

	if (!length)
		return ocre_socket_result(__wasi_sock_recv(fd, buffers, count, 0, &received, &flags))
			       ? -1
			       : (ssize_t)received;
	if (ocre_socket_result(__wasi_sock_recv_from(fd, buffers, count, 0, &address, &received_from)) != 0)
		return -1;
	ocre_from_wasi_address(&address, from, length);
	return (ssize_t)received_from;
}

ssize_t sendto(int fd, const void *bytes, size_t count, int flags, const struct sockaddr *to, socklen_t length)
{
	__wasi_ciovec_t buffer = {bytes, count};

	return refuse_flags(flags) ? -1 : send_buffers(fd, &buffer, 1, to, length);
}

ssize_t send(int fd, const void *bytes, size_t count, int flags)
{
	return sendto(fd, bytes, count, flags, NULL, 0);
}

ssize_t recvfrom(int fd, void *bytes, size_t count, int flags, struct sockaddr *from, socklen_t *length)
{
	__wasi_iovec_t buffer = {bytes, count};

	return refuse_flags(flags) ? -1 : receive_buffers(fd, &buffer, 1, from, from ? length : NULL);
}

ssize_t recv(int fd, void *bytes, size_t count, int flags)
{
	return recvfrom(fd, bytes, count, flags, NULL, NULL);
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags)
{
	if (refuse_flags(flags))
		return -1;
	if (!message || message->msg_iovlen < 0)
		return ocre_socket_result(EINVAL);
	return send_buffers(fd, (const __wasi_ciovec_t *)message->msg_iov, message->msg_iovlen, message->msg_name,
			    message->msg_namelen);
}

ssize_t recvmsg(int fd, struct msghdr *message, int flags)
{
	if (refuse_flags(flags))
		return -1;
	if (!message || message->msg_iovlen < 0)
		return ocre_socket_result(EINVAL);
	message->msg_flags = 0;
	message->msg_controllen = 0;
	return receive_buffers(fd, (__wasi_iovec_t *)message->msg_iov, message->msg_iovlen, message->msg_name,
			       message->msg_name ? &message->msg_namelen : NULL);
}
