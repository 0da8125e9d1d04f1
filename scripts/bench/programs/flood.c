/* One megabyte of text in ten seconds, evenly. */
#include <ocre_api.h>
#include <stdio.h>
#include <time.h>

#define STEPS 500
#define STEP_MS 20
#define LINES_A_STEP 32

static long long now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

int main(void)
{
	static char text[LINES_A_STEP * 68];
	long long start = now_ms();
	long long bytes = 0;

	puts("flood begins");
	fflush(stdout);
	for (int step = 0; step < STEPS; step++) {
		int length = 0;

		for (int line = 0; line < LINES_A_STEP; line++)
			length += snprintf(text + length, sizeof(text) - length,
					   "step %3d line %2d: temp:%d, some text as programs print it ....\n", step,
					   line, line);
		bytes += fwrite(text, 1, length, stdout);
		fflush(stdout);

		long long left = start + (step + 1) * STEP_MS - now_ms();
		if (left > 0)
			ocre_sleep(left);
	}
	printf("flood ends: %lld bytes in %lld ms\n", bytes, now_ms() - start);
	return 0;
}
