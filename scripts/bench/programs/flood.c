/* One megabyte of text in about ten seconds. */
#include <ocre_api.h>
#include <stdio.h>

#define STEPS 500
/* A little less than the fiftieth of a second that a step takes. */
#define PAUSE_MS 18
#define LINES_A_STEP 32

int main(void)
{
	static char text[LINES_A_STEP * 80];
	int bytes = 0;

	puts("flood begins");
	fflush(stdout);
	for (int step = 0; step < STEPS; step++) {
		int length = 0;

		for (int line = 0; line < LINES_A_STEP; line++)
			length += snprintf(text + length, sizeof(text) - length,
					   "step %3d line %2d: temp:%d, some text as programs print it ....\n", step,
					   line, line);
		bytes += (int)fwrite(text, 1, length, stdout);
		fflush(stdout);
		ocre_sleep(PAUSE_MS);
	}
	printf("flood ends: %d bytes\n", bytes);
	return 0;
}
