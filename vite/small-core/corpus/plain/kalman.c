#include <stdio.h>
#include <stdlib.h>
typedef struct { double q, r, x, p, k; } kalman_t;
static void kalman_init(kalman_t *s, double q, double r, double p, double x0) { s->q = q; s->r = r; s->p = p; s->x = x0; }
static double kalman_update(kalman_t *s, double z) { s->p += s->q; s->k = s->p / (s->p + s->r); s->x += s->k * (z - s->x); s->p *= 1 - s->k; return s->x; }
int main(void) { kalman_t k; kalman_init(&k, 0.125, 32, 1023, 0); for (int i = 0; i < 30; i++) { double noise = ((double)rand() / RAND_MAX - 0.5) * 4; printf("%d: %f\n", i, kalman_update(&k, 25 + noise)); } return 0; }
