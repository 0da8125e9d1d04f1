/* Data structures and algorithms as one learns them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdbool.h>
#include <limits.h>
#include <stdint.h>

#define N 8
#define SWAP(type, a, b) do { type t = (a); (a) = (b); (b) = t; } while (0)

static void bubble(int a[], int n) { for (int i = 0; i < n - 1; i++) { bool swapped = false; for (int j = 0; j < n - 1 - i; j++) if (a[j] > a[j + 1]) { int t = a[j]; a[j] = a[j + 1]; a[j + 1] = t; swapped = true; } if (!swapped) break; } }
static void selection(int *a, int n) { for (int i = 0; i < n; i++) { int m = i; for (int j = i + 1; j < n; j++) if (a[j] < a[m]) m = j; if (m != i) SWAP(int, a[i], a[m]); } }
static void insertion(int *a, int n) { for (int i = 1; i < n; i++) { int k = a[i], j = i - 1; while (j >= 0 && a[j] > k) { a[j + 1] = a[j]; j--; } a[j + 1] = k; } }
static int partition(int *a, int lo, int hi) { int p = a[hi], i = lo - 1; for (int j = lo; j < hi; j++) if (a[j] <= p) { i++; SWAP(int, a[i], a[j]); } SWAP(int, a[i + 1], a[hi]); return i + 1; }
static void quick(int *a, int lo, int hi) { if (lo < hi) { int p = partition(a, lo, hi); quick(a, lo, p - 1); quick(a, p + 1, hi); } }
static void merge(int *a, int l, int m, int r) { int n1 = m - l + 1, n2 = r - m, L[n1], R[n2], i = 0, j = 0, k = l; for (i = 0; i < n1; i++) L[i] = a[l + i]; for (j = 0; j < n2; j++) R[j] = a[m + 1 + j]; i = j = 0; while (i < n1 && j < n2) a[k++] = L[i] <= R[j] ? L[i++] : R[j++]; while (i < n1) a[k++] = L[i++]; while (j < n2) a[k++] = R[j++]; }
static void merge_sort(int *a, int l, int r) { if (l >= r) return; int m = l + (r - l) / 2; merge_sort(a, l, m); merge_sort(a, m + 1, r); merge(a, l, m, r); }
static void sift(int *a, int n, int i) { for (;;) { int l = 2 * i + 1, r = l + 1, m = i; if (l < n && a[l] > a[m]) m = l; if (r < n && a[r] > a[m]) m = r; if (m == i) return; SWAP(int, a[i], a[m]); i = m; } }
static void heap_sort(int *a, int n) { for (int i = n / 2 - 1; i >= 0; i--) sift(a, n, i); for (int i = n - 1; i > 0; i--) { SWAP(int, a[0], a[i]); sift(a, i, 0); } }
static void shell(int *a, int n) { for (int gap = n / 2; gap > 0; gap /= 2) for (int i = gap; i < n; i++) { int t = a[i], j; for (j = i; j >= gap && a[j - gap] > t; j -= gap) a[j] = a[j - gap]; a[j] = t; } }
static void counting(unsigned char *a, int n) { int c[256] = { 0 }; for (int i = 0; i < n; i++) c[a[i]]++; for (int v = 0, k = 0; v < 256; v++) while (c[v]--) a[k++] = v; }
static int binary(const int *a, int n, int key) { int lo = 0, hi = n - 1; while (lo <= hi) { int mid = lo + (hi - lo) / 2; if (a[mid] == key) return mid; if (a[mid] < key) lo = mid + 1; else hi = mid - 1; } return -1; }
static int linear(const int *a, int n, int key) { for (int i = 0; i < n; i++) if (a[i] == key) return i; return -1; }
static void sieve(bool *composite, int n) { for (int i = 2; i * i < n; i++) if (!composite[i]) for (int j = i * i; j < n; j += i) composite[j] = true; }
static void multiply(const double a[N][N], const double b[N][N], double c[N][N]) { for (int i = 0; i < N; i++) for (int j = 0; j < N; j++) { c[i][j] = 0; for (int k = 0; k < N; k++) c[i][j] += a[i][k] * b[k][j]; } }
static void transpose(int m[N][N]) { for (int i = 0; i < N; i++) for (int j = i + 1; j < N; j++) SWAP(int, m[i][j], m[j][i]); }
static double determinant(double m[4][4], int n) { double d = 1; for (int i = 0; i < n; i++) { int p = i; for (int j = i + 1; j < n; j++) if ((m[j][i] < 0 ? -m[j][i] : m[j][i]) > (m[p][i] < 0 ? -m[p][i] : m[p][i])) p = j; if (m[p][i] == 0) return 0; if (p != i) { d = -d; for (int k = 0; k < n; k++) SWAP(double, m[i][k], m[p][k]); } d *= m[i][i]; for (int j = i + 1; j < n; j++) { double f = m[j][i] / m[i][i]; for (int k = i; k < n; k++) m[j][k] -= f * m[i][k]; } } return d; }

struct tree { int key, height; struct tree *left, *right; };
static int height(struct tree *t) { return t ? t->height : 0; }
static struct tree *fix(struct tree *t) { int l = height(t->left), r = height(t->right); t->height = 1 + (l > r ? l : r); return t; }
static struct tree *rotate(struct tree *t, bool right) { struct tree *n = right ? t->left : t->right; if (right) { t->left = n->right; n->right = t; } else { t->right = n->left; n->left = t; } fix(t); return fix(n); }
static struct tree *insert(struct tree *t, int key) { if (!t) { t = calloc(1, sizeof *t); t->key = key; t->height = 1; return t; } if (key < t->key) t->left = insert(t->left, key); else if (key > t->key) t->right = insert(t->right, key); else return t; fix(t); int b = height(t->left) - height(t->right); if (b > 1) { if (key > t->left->key) t->left = rotate(t->left, false); return rotate(t, true); } if (b < -1) { if (key < t->right->key) t->right = rotate(t->right, true); return rotate(t, false); } return t; }
static struct tree *delete(struct tree *t, int key) { if (t == NULL) return t; if (key < t->key) t->left = delete(t->left, key); else if (key > t->key) t->right = delete(t->right, key); else { if (!t->left || !t->right) { struct tree *c = t->left ? t->left : t->right; free(t); return c; } struct tree *s = t->right; while (s->left) s = s->left; t->key = s->key; t->right = delete(t->right, s->key); } return fix(t); }
static void in_order(const struct tree *t) { if (t) { in_order(t->left); printf("%d ", t->key); in_order(t->right); } }
static void breadth(struct tree *root) { struct tree *queue[100]; int head = 0, tail = 0; queue[tail++] = root; while (head < tail) { struct tree *t = queue[head++]; if (!t) continue; printf("%d ", t->key); queue[tail++] = t->left; queue[tail++] = t->right; } }
static void release(struct tree *t) { if (!t) return; release(t->left); release(t->right); free(t); }

struct entry { char *key; int value; struct entry *next; };
struct map { struct entry *buckets[16]; int count; };
static unsigned hash(const char *s) { unsigned h = 5381; int c; while ((c = *s++)) h = (h << 5) + h + c; return h; }
static int *at(struct map *m, const char *key) { struct entry **b = &m->buckets[hash(key) % 16]; for (struct entry *e = *b; e; e = e->next) if (!strcmp(e->key, key)) return &e->value; struct entry *e = malloc(sizeof *e); e->key = strdup(key); e->value = 0; e->next = *b; *b = e; m->count++; return &e->value; }
static bool erase(struct map *m, const char *key) { for (struct entry **p = &m->buckets[hash(key) & 15]; *p; p = &(*p)->next) if (strcmp((*p)->key, key) == 0) { struct entry *d = *p; *p = d->next; free(d->key); free(d); m->count--; return true; } return false; }

struct stack { int items[32]; int top; }; static bool push(struct stack *s, int v) { if (s->top == 32) return false; s->items[s->top++] = v; return true; } static int pop(struct stack *s) { return s->top ? s->items[--s->top] : INT_MIN; }
struct ring { uint8_t data[16]; volatile uint8_t head, tail; }; static bool put(struct ring *r, uint8_t v) { uint8_t next = (r->head + 1) % sizeof r->data; if (next == r->tail) return false; r->data[r->head] = v; r->head = next; return true; } static int get(struct ring *r) { if (r->head == r->tail) return -1; uint8_t v = r->data[r->tail]; r->tail = (r->tail + 1) & 15; return v; }
struct vector { int *data; size_t size, capacity; }; static void append(struct vector *v, int x) { if (v->size == v->capacity) { v->capacity = v->capacity ? v->capacity * 2 : 4; int *n = realloc(v->data, v->capacity * sizeof *n); if (!n) { fprintf(stderr, "no memory\n"); exit(1); } v->data = n; } v->data[v->size++] = x; }
struct heap { struct { int key; void *item; } a[64]; int n; }; static void heap_push(struct heap *h, int key, void *item) { int i = h->n++; while (i > 0 && h->a[(i - 1) / 2].key > key) { h->a[i] = h->a[(i - 1) / 2]; i = (i - 1) / 2; } h->a[i].key = key; h->a[i].item = item; }

static void dijkstra(int g[N][N], int source, int *d) { bool done[N] = { false }; for (int i = 0; i < N; i++) d[i] = INT_MAX; d[source] = 0; for (int k = 0; k < N; k++) { int u = -1; for (int i = 0; i < N; i++) if (!done[i] && (u < 0 || d[i] < d[u])) u = i; if (d[u] == INT_MAX) break; done[u] = true; for (int v = 0; v < N; v++) if (g[u][v] && d[u] + g[u][v] < d[v]) d[v] = d[u] + g[u][v]; } }
static void floyd(int d[N][N]) { for (int k = 0; k < N; k++) for (int i = 0; i < N; i++) for (int j = 0; j < N; j++) if (d[i][k] + d[k][j] < d[i][j]) d[i][j] = d[i][k] + d[k][j]; }
static void depth(int g[N][N], int v, bool *seen) { seen[v] = true; printf("%d ", v); for (int i = 0; i < N; i++) if (g[v][i] && !seen[i]) depth(g, i, seen); }
static int lcs(const char *a, const char *b) { int n = strlen(a), m = strlen(b), t[n + 1][m + 1]; for (int i = 0; i <= n; i++) for (int j = 0; j <= m; j++) t[i][j] = i == 0 || j == 0 ? 0 : a[i - 1] == b[j - 1] ? t[i - 1][j - 1] + 1 : t[i - 1][j] > t[i][j - 1] ? t[i - 1][j] : t[i][j - 1]; return t[n][m]; }
static int knapsack(const int *w, const int *v, int n, int c) { int best[c + 1]; memset(best, 0, sizeof best); for (int i = 0; i < n; i++) for (int j = c; j >= w[i]; j--) if (best[j - w[i]] + v[i] > best[j]) best[j] = best[j - w[i]] + v[i]; return best[c]; }
static int distance(const char *a, const char *b) { if (!*a) return strlen(b); if (!*b) return strlen(a); if (*a == *b) return distance(a + 1, b + 1); int x = distance(a + 1, b), y = distance(a, b + 1), z = distance(a + 1, b + 1); x = x < y ? x : y; return 1 + (x < z ? x : z); }
static bool safe(const int *q, int r, int c) { for (int i = 0; i < r; i++) if (q[i] == c || abs(q[i] - c) == r - i) return false; return true; }
static int queens(int *q, int r, int n) { if (r == n) return 1; int s = 0; for (int c = 0; c < n; c++) if (safe(q, r, c)) { q[r] = c; s += queens(q, r + 1, n); } return s; }
static void permute(char *s, int l, int r) { if (l == r) { puts(s); return; } for (int i = l; i <= r; i++) { SWAP(char, s[l], s[i]); permute(s, l + 1, r); SWAP(char, s[l], s[i]); } }
static int neighbours(const uint8_t g[16][16], int r, int c) { int n = 0; for (int i = -1; i <= 1; i++) for (int j = -1; j <= 1; j++) if (i || j) n += g[(r + i + 16) % 16][(c + j + 16) % 16]; return n; }
static void life(uint8_t g[16][16]) { uint8_t n[16][16]; for (int i = 0; i < 16; i++) for (int j = 0; j < 16; j++) { int k = neighbours(g, i, j); n[i][j] = g[i][j] ? k == 2 || k == 3 : k == 3; } memcpy(g, n, sizeof n); }
static const char *cursor; static int expression(void);
static int factor(void) { while (*cursor == ' ') cursor++; if (*cursor == '(') { cursor++; int v = expression(); if (*cursor == ')') cursor++; return v; } if (*cursor == '-') { cursor++; return -factor(); } int v = 0; while (*cursor >= '0' && *cursor <= '9') v = v * 10 + *cursor++ - '0'; return v; }
static int term(void) { int v = factor(); for (;;) { while (*cursor == ' ') cursor++; if (*cursor == '*') { cursor++; v *= factor(); } else if (*cursor == '/') { cursor++; int d = factor(); if (d == 0) { fprintf(stderr, "division by zero\n"); return 0; } v /= d; } else return v; } }
static int expression(void) { int v = term(); while (*cursor == '+' || *cursor == '-') v = *cursor++ == '+' ? v + term() : v - term(); return v; }
static void pyramid(int n) { for (int i = 1; i <= n; i++) { for (int j = 0; j < n - i; j++) printf(" "); for (int j = 0; j < 2 * i - 1; j++) printf("*"); printf("\n"); } }
static void pascal(int n) { for (int i = 0; i < n; i++) { int c = 1; for (int j = 0; j <= i; j++) { printf("%4d", c); c = c * (i - j) / (j + 1); } putchar('\n'); } }
static void fizzbuzz(int n) { for (int i = 1; i <= n; i++) { if (i % 15 == 0) printf("FizzBuzz\n"); else if (i % 3 == 0) printf("Fizz\n"); else if (i % 5 == 0) printf("Buzz\n"); else printf("%d\n", i); } }
static void spiral(int m[4][4]) { int t = 0, b = 3, l = 0, r = 3, k = 1; while (t <= b && l <= r) { for (int i = l; i <= r; i++) m[t][i] = k++; t++; for (int i = t; i <= b; i++) m[i][r] = k++; r--; if (t <= b) for (int i = r; i >= l; i--) m[b][i] = k++; b--; if (l <= r) for (int i = b; i >= t; i--) m[i][l] = k++; l++; } }
static int virtual_machine(const uint8_t *code) { int s[16], sp = 0, pc = 0; for (;;) switch (code[pc++]) { case 0: return sp ? s[sp - 1] : 0; case 1: s[sp++] = code[pc++]; break; case 2: sp--; s[sp - 1] += s[sp]; break; case 3: sp--; s[sp - 1] *= s[sp]; break; case 4: if (!s[--sp]) pc = code[pc]; else pc++; break; case 5: pc = code[pc]; break; default: return -1; } }
static int largest(const int *a, int n) { int m = a[0]; for (int i = 1; i < n; i++) if (a[i] > m) m = a[i]; return m; }
static void extremes(const int *a, int n, int *min, int *max, double *mean) { long s = 0; *min = *max = a[0]; for (int i = 0; i < n; i++) { if (a[i] < *min) *min = a[i]; if (a[i] > *max) *max = a[i]; s += a[i]; } *mean = (double)s / n; }
static int dot(const int *a, const int *b, int n) { int s = 0; for (int i = 0; i < n; i++) s += a[i] * b[i]; return s; }
static void saxpy(float *y, const float *x, float a, int n) { for (int i = 0; i < n; i++) y[i] += a * x[i]; }
static void rotate_left(int *a, int n, int k) { while (k--) { int f = a[0]; for (int i = 0; i < n - 1; i++) a[i] = a[i + 1]; a[n - 1] = f; } }
static int unique(int *a, int n) { int k = 0; for (int i = 0; i < n; i++) { int j; for (j = 0; j < k; j++) if (a[j] == a[i]) break; if (j == k) a[k++] = a[i]; } return k; }
static long kadane(const int *a, int n) { long best = a[0], here = a[0]; for (int i = 1; i < n; i++) { here = here + a[i] > a[i] ? here + a[i] : a[i]; best = here > best ? here : best; } return best; }
static void prefix(int *a, int n) { for (int i = 1; i < n; i++) a[i] += a[i - 1]; }
static int big[20000]; static char grid[40][80];

int main(int argc, char **argv)
{
	int a[10] = { 5, 2, 8, 1, 9, 3, 7, 4, 6, 0 }, b[10], g[N][N] = { { 0, 4 }, { 4, 0, 8 } }, d[N], q[N], s[4][4], min, max; double x[N][N] = { { 1 } }, y[N][N] = { { 2 } }, z[N][N], w[4][4] = { { 2, 1 }, { 1, 3 } }, mean; bool composite[100] = { 0 }, seen[N] = { 0 }; uint8_t cells[16][16] = { { 0 } }; char word[] = "abc"; float u[16], v[16];
	bubble(a, 10); selection(a, 10); insertion(a, 10); quick(a, 0, 9); merge_sort(a, 0, 9); heap_sort(a, 10); shell(a, 10); counting(cells[0], 16); printf("%d %d\n", binary(a, 10, argc), linear(a, 10, argc)); sieve(composite, 100); multiply(x, y, z); transpose(g); printf("%g %g\n", determinant(w, 2), z[0][0]);
	struct tree *t = NULL; for (int i = 0; i < 20; i++) t = insert(t, (i * 7) % 20); t = delete(t, 5); in_order(t); breadth(t); release(t);
	struct map m = { .count = 0 }; ++*at(&m, "one"); *at(&m, argv[0]) += 5; printf("%d %d\n", erase(&m, "one"), m.count); struct stack st = { .top = 0 }; push(&st, 1); struct ring r = { .head = 0 }; put(&r, argc); struct vector vec = { 0 }; for (int i = 0; i < 9; i++) append(&vec, i); struct heap h = { .n = 0 }; heap_push(&h, 3, &vec); printf("%d %d %d\n", pop(&st), get(&r), vec.data[3]); free(vec.data);
	dijkstra(g, 0, d); floyd(g); depth(g, 0, seen); printf("%d %d %d %d\n", lcs(argv[0], "abcd"), knapsack(a, b, 3, 10), distance("kitten", argv[0]), queens(q, 0, 6)); permute(word, 0, 2); life(cells); cursor = argv[0]; printf("%d\n", expression()); pyramid(argc); pascal(argc); fizzbuzz(argc); spiral(s); extremes(a, 10, &min, &max, &mean); rotate_left(a, 10, argc); prefix(a, 10);
	for (int i = 0; i < 20000; i++) big[i] = i; for (int i = 0; i < 40; i++) for (int j = 0; j < 80; j++) grid[i][j] = (i + j) % 2 ? '#' : ' '; for (int i = 0; i < 16; i++) u[i] = v[i] = i; saxpy(u, v, argc, 16);
	return virtual_machine((const uint8_t[]){ 1, 2, 1, 3, 2, 0 }) + largest(a, 10) + dot(a, a, 10) + unique(a, 10) + (int)kadane(a, 10) + big[argc] + grid[argc][3] + (int)u[3] + s[2][1] + min + max + (int)mean;
}
