/* Names and texts that steer a terminal, turn text round, or look like somebody else’s. */
#include <ocre_api.h>
#include <stdio.h>

#define LINK "\033]8;;http://example.invalid/\033\\click\033]8;;\033\\"
#define TURNED "\342\200\256gnp.exe\342\200\254"

int main(void)
{
	static const char *const NAMES[] = {
		"/\033[2J\033]0;owned\007", "/" TURNED, "/..\\..\\a", "/<img src=x onerror=alert(1)>", "/%s%n", "/a\nb",
	};
	for (unsigned i = 0;; i++) {
		const char *name = NAMES[i % (sizeof(NAMES) / sizeof(*NAMES))];
		FILE *file = fopen(name, "w");
		if (file) {
			fputs(name, file);
			fclose(file);
		}
		ocre_publish_message(name, "text/\033[31m", TURNED, sizeof(TURNED));
		printf("%s\033[H\033[2J\033]52;c;aGk=\007" LINK "\033P1$r\033\\\rover\b\b[00:00:00.000,000] <err> container: %s\n",
		       name, TURNED);
		printf("<img src=x onerror=alert(1)>:%u ocre:~$ \n", i);
		ocre_sleep(5);
	}
}
