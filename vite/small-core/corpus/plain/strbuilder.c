#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
typedef struct { char *s; size_t len, cap; } sb;
static int sb_grow(sb *b, size_t need) { if (b->len + need + 1 <= b->cap) return 1; size_t c = b->cap ? b->cap : 16; while (c < b->len + need + 1) c <<= 1; char *n = realloc(b->s, c); if (!n) return 0; b->s = n; b->cap = c; return 1; }
static int sb_fmt(sb *b, const char *f, ...) { va_list a, c; va_start(a, f); va_copy(c, a); int n = vsnprintf(NULL, 0, f, a); va_end(a); if (n < 0 || !sb_grow(b, n)) { va_end(c); return -1; } vsnprintf(b->s + b->len, n + 1, f, c); va_end(c); b->len += n; return n; }
static void sb_esc(sb *b, const char *s) { for (; *s; s++) switch (*s) { case '"': case '\\': sb_fmt(b, "\\%c", *s); break; case '\n': sb_fmt(b, "\\n"); break; default: if ((unsigned char)*s < 0x20) sb_fmt(b, "\\u%04x", *s); else sb_fmt(b, "%c", *s); } }
int main(void) { sb b = {0}; sb_fmt(&b, "{\"name\": \""); sb_esc(&b, "tab\there \"q\""); sb_fmt(&b, "\", \"v\": [%d, %5.2f, %s]}", 42, 3.14159, "null"); puts(b.s); printf("%zu/%zu\n", b.len, b.cap); free(b.s); return 0; }
