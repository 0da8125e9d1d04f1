#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>
typedef struct { char word[32]; unsigned count; } Entry;
static int cmp(const void *a, const void *b) { const Entry *x = a, *y = b; if (x->count != y->count) return (int)y->count - (int)x->count; return strcmp(x->word, y->word); }
int main(void) {
  const char *text = "the quick brown fox jumps over the lazy dog and the dog barks at the fox";
  Entry *e = NULL; size_t n = 0, cap = 0; char w[32]; int len = 0;
  for (const char *c = text; ; c++) {
    if (isalpha((unsigned char)*c) && len < 31) w[len++] = (char)tolower(*c);
    else if (len) { w[len] = 0; size_t i; for (i = 0; i < n; i++) if (!strcmp(e[i].word, w)) break; if (i == n) { if (n == cap) { cap = cap ? cap * 2 : 8; Entry *t = realloc(e, cap * sizeof *t); if (!t) { free(e); return EXIT_FAILURE; } e = t; } strcpy(e[n].word, w); e[n++].count = 0; } e[i].count++; len = 0; }
    if (!*c) break;
  }
  qsort(e, n, sizeof *e, cmp); for (size_t i = 0; i < n; i++) printf("%-10s %u\n", e[i].word, e[i].count); free(e); return 0;
}
