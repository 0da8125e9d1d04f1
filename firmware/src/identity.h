/*
 * What a board says of itself, as one line of text. Plain C: nothing here knows Zephyr.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef PLAYGROUND_IDENTITY_H_
#define PLAYGROUND_IDENTITY_H_

#include <stdbool.h>
#include <stddef.h>

/** Of the line; a reader asks for another when it is higher than the one it knows. */
#define IDENTITY_FORMAT 1

/** Of the functions that containers find: 1 is what Ocre 0.7 has. */
#define CONTAINER_ABI 1

/** Longest name of a board: characters, and bytes with the zero behind them. */
#define BOARD_NAME_MAX  32
#define BOARD_NAME_SIZE (4 * BOARD_NAME_MAX + 1)

/** Room for every line that identity_write() can make. */
#define IDENTITY_LINE_SIZE 768

struct identity {
	/** Of this firmware: "0.1.0". */
	const char *firmware;
	/** Zephyr's target: "native_sim/native/64". */
	const char *board;
	const char *ocre;
	const char *zephyr;
	/** Groups of host functions that were built in, with commas between them. */
	const char *groups;
	/** How many may exist at a time. */
	unsigned int containers;
	unsigned int timers;
	/** For images and linear memories together; 0 when it is not known. */
	unsigned long memory_bytes;
	/** How it is told to restart into its bootloader: "smp"; empty when it cannot. */
	const char *bootloader;
	/** UTF-8; empty while the board has none. In the line, bytes other than letters and digits are written as %XX. */
	const char *name;
};

/** 1 to BOARD_NAME_MAX characters of UTF-8, none of them a control character, and not blanks alone. */
bool board_name_is_valid(const char *name);

/**
 * Writes the line, without an end of line, and the checksum of everything before it: CRC-16/XMODEM, in lower-case hex.
 * Returns its length, or -1 when there is no room for it.
 */
int identity_write(char *line, size_t size, const struct identity *identity);

#endif
