/*
 * The C library is built for one thread and has one errno. Programs with threads must read that one.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef __wasilibc___errno_h
#define __wasilibc___errno_h

#ifdef __cplusplus
extern "C" {
#endif

extern int errno;
#define errno errno

#ifdef __cplusplus
}
#endif

#endif
