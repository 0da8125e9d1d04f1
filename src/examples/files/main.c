/*
 * Files: with the permission "filesystem" a container has a folder of its own on
 * the board, which it sees as /. It stays when the container is started again, and
 * goes when the container is removed.
 */
#include <dirent.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#define FOLDER "/notes"
#define NOTE FOLDER "/first.txt"

static bool failed(const char *what)
{
	printf("%s: %s\n", what, strerror(errno));
	return false;
}

/* mode: "w" writes from the start of the file, "a" at its end. */
static bool put_line(const char *mode, const char *line)
{
	FILE *file = fopen(NOTE, mode);

	if (file == NULL) {
		return failed("cannot open " NOTE);
	}

	bool is_written = fprintf(file, "%s\n", line) > 0;

	/* Text may reach the file only when it is closed: a full disk can show here. */
	if (fclose(file) != 0 || !is_written) {
		return failed("cannot write " NOTE);
	}
	printf("wrote: %s\n", line);
	return true;
}

static bool print_note(void)
{
	char line[64];
	FILE *file = fopen(NOTE, "r");

	if (file == NULL) {
		return failed("cannot open " NOTE);
	}
	while (fgets(line, sizeof(line), file) != NULL) {
		printf("read: %s", line);
	}
	fclose(file);
	return true;
}

static bool list_folder(void)
{
	DIR *folder = opendir(FOLDER);

	if (folder == NULL) {
		return failed("cannot list " FOLDER);
	}
	for (struct dirent *entry = readdir(folder); entry != NULL;
	     entry = readdir(folder)) {
		printf("in %s: %s\n", FOLDER, entry->d_name);
	}
	closedir(folder);
	return true;
}

int main(void)
{
	/* After a second start the folder is still there. */
	if (mkdir(FOLDER, 0755) != 0 && errno != EEXIST) {
		failed("cannot create " FOLDER);
		printf("Does build.yaml have the permission filesystem?\n");
		return 1;
	}

	if (!put_line("w", "Hello, file!") || !put_line("a", "One more line.") ||
	    !print_note() || !list_folder()) {
		return 1;
	}

	/* Boards do not shorten a file that is opened with "w": remove it to start
	 * afresh. */
	if (remove(NOTE) != 0) {
		failed("cannot remove " NOTE);
		return 1;
	}
	printf("removed %s\n", NOTE);
	return 0;
}
