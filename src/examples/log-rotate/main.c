/*
 * Log files that rotate: a log that needs no more than FILES files of MAX_BYTES each.
 */
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#define FILES 3
#define MAX_BYTES 256
#define ENTRIES 30

static void name_of(int number, char *name, size_t size)
{
	if (number == 0) {
		snprintf(name, size, "/log.txt");
	} else {
		snprintf(name, size, "/log.%d", number);
	}
}

/* Size of a file that is closed; 0 when there is none. */
static long size_of(const char *name)
{
	struct stat about;

	return stat(name, &about) == 0 ? (long)about.st_size : 0;
}

/* log.1 becomes log.2, log.txt becomes log.1; the last one is replaced. */
static bool rotate(void)
{
	for (int number = FILES - 1; number > 0; number--) {
		char from[16];
		char to[16];

		name_of(number - 1, from, sizeof(from));
		name_of(number, to, sizeof(to));
		if (rename(from, to) != 0 && errno != ENOENT) {
			printf("cannot rename %s: %s\n", from, strerror(errno));
			return false;
		}
	}
	printf("rotated\n");
	return true;
}

static bool write_entry(int entry)
{
	char line[48];
	int length = snprintf(line, sizeof(line), "entry %d: all is well\n", entry);

	if (size_of("/log.txt") + length > MAX_BYTES && !rotate()) {
		return false;
	}

	FILE *file = fopen("/log.txt", "a");

	if (file == NULL) {
		printf("cannot open /log.txt: %s\n", strerror(errno));
		printf("Does build.yaml have the permission filesystem?\n");
		return false;
	}

	bool is_written = fputs(line, file) >= 0;

	return fclose(file) == 0 && is_written;
}

int main(void)
{
	for (int entry = 1; entry <= ENTRIES; entry++) {
		if (!write_entry(entry)) {
			return 1;
		}
	}
	for (int number = 0; number < FILES; number++) {
		char name[16];

		name_of(number, name, sizeof(name));
		printf("%s: %ld bytes\n", name, size_of(name));
	}
	return 0;
}
