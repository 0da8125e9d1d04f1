#include <stdio.h>
#include <math.h>
typedef double (*func)(double);
static double f(double x) { return x * x * x - 2 * x - 5; } static double df(double x) { return 3 * x * x - 2; } static double g(double x) { return exp(-x) - x; }
static double bisect(func fn, double a, double b, double eps) { while (b - a > eps) { double m = (a + b) / 2; if (fn(a) * fn(m) <= 0) b = m; else a = m; } return (a + b) / 2; }
static double simpson(func fn, double a, double b, int n) { double h = (b - a) / n, s = fn(a) + fn(b); for (int i = 1; i < n; i++) s += fn(a + i * h) * (i % 2 ? 4 : 2); return s * h / 3; }
static void rk4(double (*d)(double, double), double t, double y, double h, int n) { for (int i = 0; i < n; i++) { double k1 = d(t, y), k2 = d(t + h/2, y + h/2*k1), k3 = d(t + h/2, y + h/2*k2), k4 = d(t + h, y + h*k3); y += h/6 * (k1 + 2*k2 + 2*k3 + k4); t += h; printf("%5.2f %10.6f\n", t, y); } }
static double ode(double t, double y) { return y - t * t + 1; }
int main(void) { double x = 2; for (int i = 0; i < 6; i++) x -= f(x) / df(x); printf("newton %.10f bisect %.6f %.6f simpson %.8f\n", x, bisect(f, 1, 3, 1e-9), bisect(g, 0, 1, 1e-9), simpson(sin, 0, acos(-1.0), 100)); rk4(ode, 0, 0.5, 0.2, 5); return 0; }
