#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct hn { unsigned char ch; unsigned freq; struct hn *l, *r; };
static struct hn *heap[512]; static int hs;
static void up(int i) { while (i && heap[(i-1)/2]->freq > heap[i]->freq) { struct hn *t = heap[i]; heap[i] = heap[(i-1)/2]; heap[(i-1)/2] = t; i = (i-1)/2; } }
static struct hn *popmin(void) { struct hn *m = heap[0]; heap[0] = heap[--hs]; int i = 0; while (2*i+1 < hs) { int c = 2*i+1; if (c+1 < hs && heap[c+1]->freq < heap[c]->freq) c++; if (heap[i]->freq <= heap[c]->freq) break; struct hn *t = heap[i]; heap[i] = heap[c]; heap[c] = t; i = c; } return m; }
static void codes(struct hn *n, char *pre, int d, char out[256][32]) { if (!n->l) { pre[d] = 0; strcpy(out[n->ch], pre); return; } pre[d] = '0'; codes(n->l, pre, d+1, out); pre[d] = '1'; codes(n->r, pre, d+1, out); }
int main(void) { const char *s = "abracadabra alakazam"; unsigned f[256] = {0}; for (const char *c = s; *c; c++) f[(unsigned char)*c]++; for (int i = 0; i < 256; i++) if (f[i]) { struct hn *n = calloc(1, sizeof *n); n->ch = i; n->freq = f[i]; heap[hs] = n; up(hs++); } while (hs > 1) { struct hn *a = popmin(), *b = popmin(), *n = malloc(sizeof *n); *n = (struct hn){ 0, a->freq + b->freq, a, b }; heap[hs] = n; up(hs++); } static char out[256][32]; char pre[32]; codes(heap[0], pre, 0, out); size_t bits = 0; for (const char *c = s; *c; c++) { printf("%s", out[(unsigned char)*c]); bits += strlen(out[(unsigned char)*c]); } printf("\n%zu bits of %zu\n", bits, strlen(s) * 8); return 0; }
