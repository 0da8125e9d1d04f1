/* Ten thousand files, or as many as there is room for, and then the same again. */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	for (unsigned round = 0;; round++) {
		char path[40];
		int made = 0;
		for (int i = 0; i < 10000; i++) {
			snprintf(path, sizeof(path), "/f%u-%d", round, i);
			FILE *file = fopen(path, "w");
			if (!file)
				break;
			fputs("x", file);
			fclose(file);
			made++;
		}
		printf("%d files\n", made);
		for (int i = 0; i < made; i++) {
			snprintf(path, sizeof(path), "/f%u-%d", round, i);
			unlink(path);
		}
	}
}
