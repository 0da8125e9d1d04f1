#include <stdio.h>
#include <stdlib.h>
#include <string.h>
typedef struct { double *data; int rows, cols; } Mat;
Mat *mat_new(int r, int c) { Mat *m = malloc(sizeof(Mat)); m->rows = r; m->cols = c; m->data = calloc(r * c, sizeof(double)); return m; }
#define AT(m, i, j) ((m)->data[(i) * (m)->cols + (j)])
Mat *mat_mul(const Mat *a, const Mat *b) { if (a->cols != b->rows) { fprintf(stderr, "dimension mismatch: %dx%d * %dx%d\n", a->rows, a->cols, b->rows, b->cols); exit(1); } Mat *c = mat_new(a->rows, b->cols); for (int i = 0; i < a->rows; i++) for (int j = 0; j < b->cols; j++) for (int k = 0; k < a->cols; k++) AT(c, i, j) += AT(a, i, k) * AT(b, k, j); return c; }
void gauss(Mat *m) { for (int p = 0; p < m->rows; p++) { double piv = AT(m, p, p); for (int j = 0; j < m->cols; j++) AT(m, p, j) /= piv; for (int i = 0; i < m->rows; i++) if (i != p) { double f = AT(m, i, p); for (int j = 0; j < m->cols; j++) AT(m, i, j) -= f * AT(m, p, j); } } }
int main(void) { Mat *a = mat_new(3, 4); double v[] = {2,1,-1,8,-3,-1,2,-11,-2,1,2,-3}; memcpy(a->data, v, sizeof v); gauss(a); for (int i = 0; i < 3; i++) printf("x%d = %.2f\n", i, AT(a, i, 3)); free(a->data); free(a); return 0; }
