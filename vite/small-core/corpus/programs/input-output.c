/* stdio formats, files, folders, time, memory, environment. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <time.h>
#include <sys/time.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>
#include <poll.h>
#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <getopt.h>
#include <sys/random.h>

struct record { int id; char name[20]; float balance; };

static void formats(int i, long l, long long q, double d, const char *s, void *p, size_t z, unsigned char h)
{
	printf("%d %i %5d %-5d| %05d %+d % d %x %X %#x %o %#o %u %c %%\n", i, i, i, i, i, i, i, i, i, i, i, i, i, i);
	printf("%ld %lu %lx %lld %llu %llx %hd %hhu %zu %zd %td %jd %p %n\n", l, l, l, q, q, q, (short)i, h, z, z, (ptrdiff_t)l, (intmax_t)q, p, &i);
	printf("%f %.0f %10.3f %-10.2f %e %g %G %s %10s %-10s| %.3s %*d %.*f\n", d, d, d, d, d, d, d, s, s, s, s, 5, i, 2, d);
}
static int scan(const char *line)
{
	int a, b; char word[20], c; float f; double d; long l; unsigned u; char set[10];
	int n = sscanf(line, "%d %d", &a, &b); n += sscanf(line, "%19s %c %f %lf %ld %x", word, &c, &f, &d, &l, &u); n += sscanf(line, "%9[a-z],%*d,%i", set, &a);
	if (n == EOF) return -1;
	if (scanf("%d", &a) != 1) puts("no number");
	while (scanf("%19s", word) == 1 && strcmp(word, "quit") != 0) printf("%s ", word);
	return n;
}
static int copy(const char *from, const char *to)
{
	char buffer[256]; size_t n; FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
	if (in == NULL || !out) { perror(from); if (in) fclose(in); return -1; }
	while ((n = fread(buffer, 1, sizeof buffer, in)) > 0) if (fwrite(buffer, 1, n, out) != n) break;
	if (ferror(in) || !feof(in)) clearerr(in);
	fclose(in); return fclose(out);
}
static void lines(const char *path)
{
	char line[80]; int c, count = 0; FILE *f = fopen(path, "r+");
	if (!f) { fprintf(stderr, "cannot open %s: %s\n", path, strerror(errno)); exit(EXIT_FAILURE); }
	while (fgets(line, sizeof line, f)) { line[strcspn(line, "\n")] = '\0'; printf("%3d: %s\n", ++count, line); }
	rewind(f); while ((c = fgetc(f)) != EOF) if (c == '\n') count++; 
	ungetc('x', f); fseek(f, 0, SEEK_END); long size = ftell(f); fflush(f); fputc('a', f); putc('b', f); fputs("text\n", f); fprintf(f, "%ld %d\n", size, fileno(f)); setvbuf(f, NULL, _IOLBF, 0); 
	fclose(f); remove(path); rename("a", "b");
}
static void records(void)
{
	struct record r = { 1, "Ann", 5.5f }, all[3]; FILE *f = fopen("records.dat", "wb+"); if (!f) return;
	fwrite(&r, sizeof r, 1, f); rewind(f); fread(all, sizeof(struct record), 3, f); fscanf(f, "%d", &r.id); fclose(f);
	for (int i = 0; i < 3; i++) printf("%d %-20s %8.2f\n", all[i].id, all[i].name, all[i].balance);
}
static void low_level(void)
{
	struct stat st; char b[16]; int fd = open("data.txt", O_RDWR | O_CREAT | O_TRUNC, 0644); if (fd < 0) { perror("open"); return; }
	write(fd, "hello", 5); lseek(fd, 0, SEEK_SET); ssize_t n = read(fd, b, sizeof b); ftruncate(fd, 2); fsync(fd); fstat(fd, &st); close(fd);
	if (stat("data.txt", &st) == 0 && S_ISREG(st.st_mode)) printf("%lld %zd\n", (long long)st.st_size, n);
	mkdir("folder", 0755); DIR *d = opendir("."); struct dirent *e; while (d && (e = readdir(d)) != NULL) { if (!strcmp(e->d_name, ".")) continue; puts(e->d_name); } if (d) closedir(d);
	unlink("data.txt"); rmdir("folder"); access("x", F_OK); isatty(1); getcwd(b, sizeof b);
	struct pollfd p = { .fd = 0, .events = POLLIN }; poll(&p, 1, 10);
}
static void times(void)
{
	time_t now = time(NULL); struct tm *t = localtime(&now), parts = *gmtime(&now); char b[64]; struct timespec ts, pause = { 0, 1000000 }; struct timeval tv;
	strftime(b, sizeof b, "%Y-%m-%d %H:%M:%S", t); printf("%s %s %s", b, asctime(&parts), ctime(&now)); parts.tm_mday += 1; now = mktime(&parts); clock_gettime(CLOCK_MONOTONIC, &ts); clock_gettime(CLOCK_REALTIME, &ts); gettimeofday(&tv, NULL); nanosleep(&pause, NULL); usleep(1000); sleep(1);
	printf("%lld.%09ld %g %g\n", (long long)ts.tv_sec, ts.tv_nsec, difftime(now, 0), difftime(now, 1));
}
static int compare(const void *a, const void *b) { const struct record *x = a, *y = b; return x->balance < y->balance ? -1 : x->balance > y->balance; }
static void memory(int n)
{
	int *a = malloc(n * sizeof(int)), *b = calloc(n, sizeof *b), **rows = malloc(n * sizeof *rows); assert(n > 0 && "positive"); if (!a || !b || !rows) { free(a); free(b); free(rows); return; }
	for (int i = 0; i < n; i++) { rows[i] = malloc(n * sizeof(int)); for (int j = 0; j < n; j++) rows[i][j] = i * j; }
	a = realloc(a, 2 * n * sizeof *a); for (int i = 0; i < 2 * n; i++) a[i] = rand() % 100 + 1;
	int key = 5, *hit = bsearch(&key, a, n, sizeof *a, compare); printf("%d %d\n", hit ? *hit : -1, rows[n - 1][n - 1]);
	for (int i = 0; i < n; i++) free(rows[i]); free(rows); free(a); free(b); aligned_alloc(16, 32); void *v = __builtin_alloca(n); memset(v, 1, n);
	srand(time(NULL)); random(); div_t q = div(n, 3); ldiv_t lq = ldiv(n, 3); printf("%d %ld %d %ld %s\n", q.quot, lq.rem, abs(-n), labs(n), getenv("HOME")); setenv("A", "b", 1); unsigned char r[4]; getentropy(r, sizeof r);
}
int main(int argc, char **argv)
{
	int option; bool verbose = false;
	while ((option = getopt(argc, argv, "vo:h")) != -1) switch (option) { case 'v': verbose = true; break; case 'o': puts(optarg); break; case 'h': printf("usage: %s [-v] [-o FILE]\n", argv[0]); return EXIT_SUCCESS; default: return EXIT_FAILURE; }
	formats(argc, argc, argc, argc / 2.0, argv[0], argv, sizeof argc, 200); scan("12 34 abc"); if (verbose) copy(argv[1], "copy"); lines("copy"); records(); low_level(); times(); memory(argc);
	char buffer[64]; fgets(buffer, sizeof buffer, stdin); getchar(); gets_s: snprintf(buffer, sizeof buffer, "%s-%d", argv[0], argc); sprintf(buffer, "%d", argc); char *line = NULL; size_t size = 0; getline(&line, &size, stdin); free(line); puts(buffer); putc('\n', stdout); fputs("error\n", stderr); dprintf(1, "x"); perror("last"); errno = ENOENT; if (argc > 9) abort(); if (argc > 8) _Exit(3); goto end; goto gets_s;
end: exit(argc);
}
