/*
 * The command `board`: who this is, its name, and which of the boards on the table. The page knows these answers.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <zephyr/kernel.h>
#include <zephyr/shell/shell.h>

#include "blink.h"
#include "board_name.h"
#include "build_facts.h"

#ifdef CONFIG_PLAYGROUND_BLINK
#define BLINK_SECONDS CONFIG_PLAYGROUND_BLINK_SECONDS
#else
#define BLINK_SECONDS 5
#endif

static int cmd_id(const struct shell *sh, size_t argc, char **argv)
{
	char line[IDENTITY_LINE_SIZE];

	ARG_UNUSED(argc);
	ARG_UNUSED(argv);
	identity_line(line);
	shell_print(sh, "%s", line);
	return 0;
}

static int report(const struct shell *sh, int rc)
{
	if (rc == -EINVAL) {
		shell_error(sh, "A name has 1 to %d characters. Put one with blanks into quotes.", BOARD_NAME_MAX);
	} else if (rc != 0) {
		shell_error(sh, "The storage did not take the name: %d", rc);
	}
	return rc;
}

static int cmd_name(const struct shell *sh, size_t argc, char **argv)
{
	char name[BOARD_NAME_SIZE];

	if (argc > 1) {
		bool clears = strcmp(argv[1], "-") == 0;
		int rc = report(sh, clears ? board_name_remove() : board_name_write(argv[1]));

		if (rc != 0) {
			return rc;
		}
	}
	board_name_read(name);
	if (name[0] == '\0') {
		shell_print(sh, "This board has no name.");
	} else {
		shell_print(sh, "name: %s", name);
	}
	return 0;
}

static int cmd_blink(const struct shell *sh, size_t argc, char **argv)
{
	unsigned long seconds = BLINK_SECONDS;
	char *end = "";
	int rc;

	if (argc > 1) {
		seconds = strtoul(argv[1], &end, 10);
	}
	if (*end != '\0' || seconds < 1 || seconds > BLINK_SECONDS_MAX) {
		shell_error(sh, "The time to blink is 1 to %d seconds.", BLINK_SECONDS_MAX);
		return -EINVAL;
	}
	rc = blink_start((unsigned int)seconds);
	if (rc == -ENODEV) {
		shell_error(sh, "This board has no LED to blink.");
	} else if (rc != 0) {
		shell_error(sh, "The LED cannot be reached: %d", rc);
	} else {
		shell_print(sh, "blinking: %lu s", seconds);
	}
	return rc;
}

SHELL_STATIC_SUBCMD_SET_CREATE(
	board_commands,
	SHELL_CMD_ARG(blink, NULL, "Blink led0: board blink [SECONDS]", cmd_blink, 1, 1),
	SHELL_CMD_ARG(id, NULL, "Print what this board and its firmware are", cmd_id, 1, 0),
	SHELL_CMD_ARG(name, NULL, "Show or set its name: board name [NAME], - for none", cmd_name, 1, 1),
	SHELL_SUBCMD_SET_END);

SHELL_CMD_REGISTER(board, &board_commands, "This board", NULL);
