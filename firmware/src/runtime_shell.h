/*
 * The runtime's command line as a command of the shell.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef PLAYGROUND_RUNTIME_SHELL_H_
#define PLAYGROUND_RUNTIME_SHELL_H_

struct ocre_context;

/** Until then, `ocre` says that the runtime did not start. */
void runtime_shell_use(struct ocre_context *context);

#endif
