/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime_shell.h"

#include <errno.h>
#include <ocre/ocre.h>
#include <ocre/shell/shell.h>
#include <zephyr/shell/shell.h>

static struct ocre_context *runtime;

void runtime_shell_use(struct ocre_context *context)
{
	runtime = context;
}

static int cmd_ocre(const struct shell *sh, size_t argc, char **argv)
{
	if (runtime == NULL) {
		shell_error(sh, "The runtime did not start: see what the board printed when it booted.");
		return -ENODEV;
	}
	return ocre_shell(runtime, (int)argc, argv);
}

SHELL_CMD_REGISTER(ocre, NULL, "Ocre Runtime management", cmd_ocre);
