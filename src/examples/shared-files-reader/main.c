/*
 * Shared files, the reader: prints the lines that another container adds to a file in
 * a folder that both mount as /shared.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define READINGS "/shared/readings.csv"
#define USUAL_LOOKS 3
#define INTERVAL_US 500000

/*
 * Prints the lines behind the first `seen` and returns how many there are in all. The
 * file is opened again each time: a board knows the length of closed files only.
 */
static int print_new(int seen)
{
	char line[64];
	int lines = 0;
	FILE *file = fopen(READINGS, "r");

	if (file == NULL) {
		if (errno != ENOENT) {
			printf("cannot open " READINGS ": %s\n", strerror(errno));
		}
		return 0;
	}
	while (fgets(line, sizeof(line), file) != NULL) {
		/* Without its end, the line is still being written. */
		if (strchr(line, '\n') == NULL) {
			break;
		}
		lines++;
		if (lines > seen) {
			printf("read %s", line);
		}
	}
	fclose(file);
	return lines;
}

int main(int argc, char *argv[])
{
	int looks = argc > 1 ? atoi(argv[1]) : 0;
	int seen = 0;

	if (looks <= 0) {
		looks = USUAL_LOOKS;
	}

	printf("waiting for " READINGS "\n");
	for (int look = 0; look < looks; look++) {
		int lines = print_new(seen);

		/* Fewer lines than before: the writer started over. */
		seen = lines < seen ? print_new(0) : lines;
		usleep(INTERVAL_US);
	}
	printf("done: %d readings\n", seen);
	return 0;
}
