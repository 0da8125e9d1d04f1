/*
 * Shared files, the writer: appends readings to a file in a folder of the board that
 * is mounted as /shared. The file is closed after each line, because only then does
 * another container see it.
 */
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define READINGS "/shared/readings.csv"
#define USUAL_COUNT 3
#define INTERVAL_US 500000

static bool append(int number, int tenths)
{
	FILE *file = fopen(READINGS, "a");

	if (file == NULL) {
		printf("cannot open " READINGS ": %s\n", strerror(errno));
		printf("Do the run options mount a folder as /shared?\n");
		return false;
	}

	bool is_written =
		fprintf(file, "%d,%d.%d\n", number, tenths / 10, tenths % 10) > 0;

	/* Text may reach the file only when it is closed: a full disk can show here. */
	if (fclose(file) != 0 || !is_written) {
		printf("cannot write " READINGS ": %s\n", strerror(errno));
		return false;
	}
	printf("wrote reading %d: %d.%d\n", number, tenths / 10, tenths % 10);
	return true;
}

int main(int argc, char *argv[])
{
	int count = argc > 1 ? atoi(argv[1]) : 0;

	if (count <= 0) {
		count = USUAL_COUNT;
	}

	/* Readings of an earlier run. There may be none. */
	remove(READINGS);

	for (int number = 1; number <= count; number++) {
		/* A temperature that goes up and down between 20.0 and 22.4. */
		int tenths = 200 + (number * 7) % 25;

		if (!append(number, tenths)) {
			return 1;
		}
		usleep(INTERVAL_US);
	}
	printf("done\n");
	return 0;
}
