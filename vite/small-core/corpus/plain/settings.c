#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
static int parse_int(const char *s, long lo, long hi, long *out) { char *end; errno = 0; long v = strtol(s, &end, 10); if (end == s || *end != '\0') return -1; if (errno == ERANGE || v < lo || v > hi) return -2; *out = v; return 0; }
static int parse_line(char *line, char **key, char **val) { char *eq = strchr(line, '='); if (!eq) return 0; *eq = '\0'; *key = line; *val = eq + 1; size_t n = strlen(*val); while (n && ((*val)[n-1] == '\n' || (*val)[n-1] == '\r')) (*val)[--n] = '\0'; return 1; }
int main(int argc, char **argv) { FILE *f = fopen(argc > 1 ? argv[1] : "config.ini", "r"); char buf[128]; int lineno = 0, errors = 0; long period = 1000; if (!f) { fprintf(stderr, "using defaults (%s)\n", strerror(errno)); } else { while (fgets(buf, sizeof buf, f)) { char *k, *v; lineno++; if (*buf == '#' || *buf == '\n') continue; if (!parse_line(buf, &k, &v)) { fprintf(stderr, "line %d: no '='\n", lineno); errors++; } else if (!strcmp(k, "period")) { int rc = parse_int(v, 1, 65535, &period); if (rc) { fprintf(stderr, "line %d: %s\n", lineno, rc == -1 ? "not a number" : "out of range"); errors++; } } } fclose(f); } printf("period %ld, %d errors\n", period, errors); return errors ? 2 : 0; }
