/*
 * The part of `ocre image pull` that the runtime leaves to the application.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef PLAYGROUND_DOWNLOAD_H_
#define PLAYGROUND_DOWNLOAD_H_

/** 0, or an error below zero; then the file is as it was. */
int ocre_download_file(const char *url, const char *filepath);

#endif
