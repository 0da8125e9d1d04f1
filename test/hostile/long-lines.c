/* Lines of a megabyte, without an end or with one, made of what a console has to look at closely. */
#include <stdio.h>
#include <string.h>

int main(void)
{
	static char part[1000];
	static const char *const PARTS[] = {"[00:00:00.000,000] <inf> ", "\033[", "\033]0;", "\342\200\256", "1 ", "{\"a\":"};
	for (unsigned i = 0;; i++) {
		const char *unit = PARTS[i % 6];
		size_t at = 0;
		while (at + strlen(unit) < sizeof(part)) {
			memcpy(part + at, unit, strlen(unit));
			at += strlen(unit);
		}
		for (int j = 0; j < 1000; j++)
			fwrite(part, 1, at, stdout);
		putchar('\n');
	}
}
