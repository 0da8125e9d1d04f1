/*
 * What this build was made with, and for which board.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef PLAYGROUND_BUILD_FACTS_H_
#define PLAYGROUND_BUILD_FACTS_H_

#include "identity.h"

/** All of it but the name. The texts live as long as the firmware does. */
struct identity build_facts(void);

/** The line of this board, its name included. `line` has IDENTITY_LINE_SIZE bytes. */
void identity_line(char *line);

#endif
