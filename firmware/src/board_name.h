/*
 * A name for one of many boards, in the file of its storage where the page keeps it, too: a line with the name, and one
 * with an identifier that stays when the name changes.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef PLAYGROUND_BOARD_NAME_H_
#define PLAYGROUND_BOARD_NAME_H_

#include "identity.h"

/** `name` has BOARD_NAME_SIZE bytes; it is empty afterwards when the board has no name, or none that is valid. */
void board_name_read(char *name);

/** -EINVAL for a name that is not valid, otherwise what the file system says. The old name is kept until then. */
int board_name_write(const char *name);

/** 0 also when there was none. */
int board_name_remove(void);

#endif
