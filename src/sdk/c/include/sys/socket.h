/*
 * The sockets of the C library's own header, and the calls that it leaves out for WASI: they are in the library that is
 * linked with every program, on top of the runtime's socket functions. A container needs the capability `networking`.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include_next <sys/socket.h>

#ifndef OCRE_SYS_SOCKET_H
#define OCRE_SYS_SOCKET_H

#include <sys/time.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef SOMAXCONN
#define SOMAXCONN 16
#endif

/* Level SOL_SOCKET. */
#define SO_REUSEADDR 2
#define SO_BROADCAST 6
#define SO_SNDBUF 7
#define SO_RCVBUF 8
#define SO_KEEPALIVE 9
#define SO_LINGER 13
#define SO_REUSEPORT 15
#define SO_RCVTIMEO 20
#define SO_SNDTIMEO 21

int socket(int domain, int type, int protocol);
int bind(int fd, const struct sockaddr *address, socklen_t length);
int listen(int fd, int backlog);
int connect(int fd, const struct sockaddr *address, socklen_t length);
int getsockname(int fd, struct sockaddr *address, socklen_t *length);
int getpeername(int fd, struct sockaddr *address, socklen_t *length);

/* Flags must be 0: the runtime knows none, and a call with others fails with ENOPROTOOPT. */
ssize_t sendto(int fd, const void *bytes, size_t count, int flags, const struct sockaddr *to, socklen_t length);
ssize_t recvfrom(int fd, void *bytes, size_t count, int flags, struct sockaddr *from, socklen_t *length);
ssize_t sendmsg(int fd, const struct msghdr *message, int flags);
ssize_t recvmsg(int fd, struct msghdr *message, int flags);

int setsockopt(int fd, int level, int option, const void *value, socklen_t length);

#ifdef __cplusplus
}
#endif

#endif
