#include <stdio.h>
#include <math.h>
#define G 9.81
struct body { double x, y, vx, vy, m; };
static void accel(const struct body *b, int n, int i, double *ax, double *ay) { *ax = *ay = 0; for (int j = 0; j < n; j++) if (j != i) { double dx = b[j].x - b[i].x, dy = b[j].y - b[i].y, r2 = dx * dx + dy * dy + 1e-6, inv = b[j].m / (r2 * sqrt(r2)); *ax += dx * inv; *ay += dy * inv; } }
int main(void) { struct body b[3] = { { 0, 0, 0, 0, 100 }, { 10, 0, 0, 3.1, 1 }, { 0, -20, 2.2, 0, 0.5 } }; double dt = 0.01; for (int s = 0; s <= 1000; s++) { for (int i = 0; i < 3; i++) { double ax, ay; accel(b, 3, i, &ax, &ay); b[i].vx += ax * dt; b[i].vy += ay * dt; } for (int i = 0; i < 3; i++) { b[i].x += b[i].vx * dt; b[i].y += b[i].vy * dt; } if (s % 200 == 0) printf("%4d: (%7.3f, %7.3f) r=%.2f angle=%.1f\n", s, b[1].x, b[1].y, hypot(b[1].x, b[1].y), atan2(b[1].y, b[1].x) * 180.0 / M_PI); } double t = sqrt(2 * 100 / G), v = G * t; printf("%.2f %.2f %.3e\n", t, v, exp(-v) * tanh(t) + fmod(v, 7)); return 0; }
