/*
 * A logbook: writes a line into a file on the board, and prints the whole file.
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

int main(void)
{
	if (!append("Hello, log!") || !print_log()) {
		return 1;
	}
	return 0;
}
