#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>
#define FX 16
typedef int32_t fix; static fix fmul(fix a, fix b) { return (fix)(((int64_t)a * b) >> FX); } static fix fdiv_(fix a, fix b) { return (fix)(((int64_t)a << FX) / b); } static fix from(double d) { return (fix)(d * (1 << FX)); } static double to(fix f) { return f / 65536.0; }
static fix fsqrt(fix a) { if (a <= 0) return 0; fix x = a > (1 << FX) ? a : 1 << FX; for (int i = 0; i < 20; i++) { fix n = (x + fdiv_(a, x)) >> 1; if (labs(n - x) <= 1) break; x = n; } return x; }
static fix fsin(fix a) { const fix pi = from(3.14159265); while (a > pi) a -= 2 * pi; while (a < -pi) a += 2 * pi; fix a2 = fmul(a, a), t = a, s = a; for (int k = 1; k < 6; k++) { t = -fmul(t, a2) / ((2 * k) * (2 * k + 1)); s += t; } return s; }
int main(void) { for (int d = 0; d <= 180; d += 30) printf("sin %3d = %8.5f  sqrt = %8.4f\n", d, to(fsin(from(d * 3.14159265 / 180))), to(fsqrt(d << FX))); return 0; }
