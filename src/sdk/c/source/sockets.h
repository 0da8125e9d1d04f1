/*
 * What the socket calls of the library share.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_SDK_SOCKETS_H
#define OCRE_SDK_SOCKETS_H

#include <wasi_socket_ext.h>

/* 0, or -1 with the error in errno. */
int ocre_socket_result(__wasi_errno_t error);

/* An error number of the runtime. */
__wasi_errno_t ocre_to_wasi_address(const struct sockaddr *address, socklen_t length, __wasi_addr_t *out);

/* Cut to `*length`, which becomes the full length, as POSIX wants it. Neither pointer need be there. */
void ocre_from_wasi_address(const __wasi_addr_t *address, struct sockaddr *out, socklen_t *length);

#endif
