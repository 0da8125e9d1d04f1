/*
 * A logbook: counts how often the program was started, with a line for each start in a
 * file on the board.
 */
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define LOG "/log.txt"

/* Says what did not work, and why: functions for files leave the reason in errno. */
static bool failed(const char *what)
{
	printf("cannot %s " LOG ": %s\n", what, strerror(errno));
	return false;
}

/* Adds a line at the end of the file, which is made if there is none. */
static bool append(const char *line)
{
	FILE *file = fopen(LOG, "a");

	if (file == NULL) {
		return failed("open");
	}

	bool is_written = fprintf(file, "%s\n", line) > 0;

	/* Only now is everything in the file: a full disk can show here. */
	if (fclose(file) != 0 || !is_written) {
		return failed("write");
	}
	return true;
}

static bool print_log(void)
{
	char line[64];
	FILE *file = fopen(LOG, "r");

	if (file == NULL) {
		return failed("read");
	}
	while (fgets(line, sizeof(line), file) != NULL) {
		printf("in the log: %s", line);
	}
	fclose(file);
	return true;
}

/* 0 when there is no file yet. */
static int count_lines(void)
{
	char line[64];
	int lines = 0;
	FILE *file = fopen(LOG, "r");

	if (file == NULL) {
		return 0;
	}
	while (fgets(line, sizeof(line), file) != NULL) {
		lines++;
	}
	fclose(file);
	return lines;
}

int main(void)
{
	char line[64];

	snprintf(line, sizeof(line), "start %d", count_lines() + 1);
	printf("%s\n", line);
	if (!append(line) || !print_log()) {
		return 1;
	}
	return 0;
}
