/* SPDX-License-Identifier: Apache-2.0 */
#include "board_name.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <zephyr/fs/fs.h>
#include <zephyr/random/random.h>

#define NEW_FILE CONFIG_PLAYGROUND_NAME_FILE ".new"

/* Hex digits, and the zero behind them. */
#define ID_SIZE 17

#define FILE_SIZE (BOARD_NAME_SIZE + ID_SIZE + 2)

/* The two lines of the file, each empty where it is not what it should be. */
struct label {
	char name[BOARD_NAME_SIZE];
	char id[ID_SIZE];
};

static void take_line(char **text, char *line, size_t size)
{
	char *end = strchr(*text, '\n');
	size_t length = end != NULL ? (size_t)(end - *text) : strlen(*text);

	line[0] = '\0';
	if (length < size) {
		memcpy(line, *text, length);
		line[length] = '\0';
	}
	*text += length + (end != NULL ? 1 : 0);
}

static void read_label(struct label *label)
{
	char text[FILE_SIZE] = "";
	char *at = text;
	struct fs_dirent entry;
	struct fs_file_t file;

	fs_file_t_init(&file);
	/* Asked for first: opening a file that is not there is logged as an error. */
	if (fs_stat(CONFIG_PLAYGROUND_NAME_FILE, &entry) == 0 &&
	    fs_open(&file, CONFIG_PLAYGROUND_NAME_FILE, FS_O_READ) == 0) {
		ssize_t length = fs_read(&file, text, sizeof(text) - 1);

		(void)fs_close(&file);
		text[length > 0 ? length : 0] = '\0';
	}
	take_line(&at, label->name, sizeof(label->name));
	take_line(&at, label->id, sizeof(label->id));
	if (!board_name_is_valid(label->name)) {
		label->name[0] = '\0';
	}
	if (strspn(label->id, "0123456789abcdef") != ID_SIZE - 1) {
		label->id[0] = '\0';
	}
}

void board_name_read(char *name)
{
	struct label label;

	read_label(&label);
	strcpy(name, label.name);
}

static int write_file(const char *text)
{
	struct fs_file_t file;
	ssize_t written;
	int rc;

	fs_file_t_init(&file);
	rc = fs_open(&file, NEW_FILE, FS_O_CREATE | FS_O_WRITE | FS_O_TRUNC);
	if (rc != 0) {
		return rc;
	}
	written = fs_write(&file, text, strlen(text));
	rc = fs_close(&file);
	if (written < 0) {
		return (int)written;
	}
	return (size_t)written == strlen(text) ? rc : -ENOSPC;
}

int board_name_write(const char *name)
{
	struct label label;
	char text[FILE_SIZE];
	int rc;

	if (!board_name_is_valid(name)) {
		return -EINVAL;
	}
	read_label(&label);
	if (label.id[0] == '\0') {
		(void)snprintf(label.id, sizeof(label.id), "%08x%08x", (unsigned int)sys_rand32_get(),
			       (unsigned int)sys_rand32_get());
	}
	(void)snprintf(text, sizeof(text), "%s\n%s\n", name, label.id);
	/* Renamed when it is whole: power may go away at any time. */
	rc = write_file(text);
	if (rc == 0) {
		rc = fs_rename(NEW_FILE, CONFIG_PLAYGROUND_NAME_FILE);
	}
	if (rc != 0) {
		(void)fs_unlink(NEW_FILE);
	}
	return rc;
}

int board_name_remove(void)
{
	struct fs_dirent entry;
	int rc = fs_stat(CONFIG_PLAYGROUND_NAME_FILE, &entry);

	if (rc == 0) {
		rc = fs_unlink(CONFIG_PLAYGROUND_NAME_FILE);
	}
	return rc == -ENOENT ? 0 : rc;
}
