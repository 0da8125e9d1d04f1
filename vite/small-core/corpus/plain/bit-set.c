#include <stdio.h>
#include <stdbool.h>
#include <string.h>
#define BITS 64
typedef struct { unsigned long long w[BITS / 64 + 1]; } set; static void put(set *s, int b) { s->w[b / 64] |= 1ULL << (b % 64); } static bool has(const set *s, int b) { return s->w[b / 64] >> (b % 64) & 1; } static set inter(set a, set b) { for (size_t i = 0; i < sizeof a.w / sizeof *a.w; i++) a.w[i] &= b.w[i]; return a; }
static int count(const set *s) { int n = 0; for (size_t i = 0; i < sizeof s->w / sizeof *s->w; i++) for (unsigned long long w = s->w[i]; w; w &= w - 1) n++; return n; }
int main(void) { set a, b; memset(&a, 0, sizeof a); memset(&b, 0, sizeof b); for (int i = 0; i < 100; i += 3) put(&a, i); for (int i = 0; i < 100; i += 5) put(&b, i); set c = inter(a, b); for (int i = 0; i < 100; i++) if (has(&c, i)) printf("%d ", i); printf("(%d)\n", count(&c)); return 0; }
