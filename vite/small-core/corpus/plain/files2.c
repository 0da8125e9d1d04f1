#include <stdio.h>
#include <stdlib.h>
#include <errno.h>
#include <string.h>
int main(void) { FILE *fp = fopen("log.csv", "a+"); if (fp == NULL) { fprintf(stderr, "fopen: %s\n", strerror(errno)); return 1; } for (int i = 0; i < 5; i++) fprintf(fp, "%d,%.2f,%s\n", i, i * 1.1, i & 1 ? "odd" : "even"); fflush(fp); rewind(fp); char line[128]; double total = 0; int rows = 0; while (fgets(line, sizeof line, fp)) { char *comma = strchr(line, ','); if (!comma) continue; total += strtod(comma + 1, NULL); rows++; } printf("%d rows, mean %.3f\n", rows, rows ? total / rows : 0.0); if (fclose(fp) == EOF) perror("fclose"); return remove("log.csv") ? EXIT_FAILURE : EXIT_SUCCESS; }
