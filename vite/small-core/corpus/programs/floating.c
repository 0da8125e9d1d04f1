/* Floating point: arithmetic, comparisons, conversions, the whole of math.h, complex numbers. */
#include <stdio.h>
#include <math.h>
#include <float.h>
#include <fenv.h>
#include <complex.h>
#include <tgmath.h>
#include <stdint.h>
#include <stdlib.h>

volatile double vd = 1.25; volatile float vf = 2.5f; volatile int vi = 3; volatile long double vl = 1.5L;

#define ONE(f) printf("%g %g\n", (double)(f)(vd), (double)(f)(vf));
static void one(void)
{
	ONE(sin) ONE(cos) ONE(tan) ONE(asin) ONE(acos) ONE(atan) ONE(sinh) ONE(cosh) ONE(tanh) ONE(asinh) ONE(acosh) ONE(atanh)
	ONE(exp) ONE(exp2) ONE(expm1) ONE(log) ONE(log2) ONE(log10) ONE(log1p) ONE(logb) ONE(sqrt) ONE(cbrt) ONE(fabs) ONE(ceil) ONE(floor)
	ONE(trunc) ONE(round) ONE(rint) ONE(nearbyint) ONE(erf) ONE(erfc) ONE(tgamma) ONE(lgamma)
}
static void two(double x, double y, float a, float b)
{
	int e; double whole; float wholef;
	printf("%g %g %g %g %g %g\n", pow(x, y), powf(a, b), fmod(x, y), fmodf(a, b), remainder(x, y), atan2(x, y));
	printf("%g %g %g %g %g %g\n", hypot(x, y), fmin(x, y), fmax(a, b), fminf(a, b), fmaxf(a, b), fdim(x, y));
	printf("%g %g %g %g %g\n", copysign(x, y), copysignf(a, b), nextafter(x, y), fma(x, y, x), ldexp(x, 3));
	printf("%g %d %g %g %g %g\n", frexp(x, &e), e, modf(x, &whole), modff(a, &wholef), scalbn(x, 2), nan(""));
	printf("%ld %ld %lld %lld %d %ld\n", lround(x), lrint(y), llround(x), llrintf(a), ilogb(x), lroundf(b));
	printf("%d %d %d %d %d %d\n", isnan(x), isinf(y), isfinite(a), isnormal(b), signbit(x), fpclassify(y));
	printf("%d %d %d %d\n", isgreater(x, y), isless(x, y), isunordered(x, y), islessgreater(x, y));
	printf("%g %g %g %g %g %g\n", pow(x, 2), pow(2, y), pow(x, 0.5), pow(10, x), pow(x, 3), pow(x, -1));
	printf("%g %g %g %g\n", sqrt(x * x), exp(log(x)), floor(x + 0.5), fabs(-x));
	printf("%g %g %g\n", sin(0), cos(0), sqrt(16.0) + pow(2, 10) + ceil(1.2) + floor(-1.2) + fmin(1, 2) + log(1));
}
static int compare(double x, double y, float a, float b)
{
	int n = 0;
	if (x < y) n += 1; if (x <= y) n += 2; if (x > y) n += 4; if (x >= y) n += 8; if (x == y) n += 16; if (x != y) n += 32;
	if (a < b) n += 1; if (a <= b) n += 2; if (a > b) n += 4; if (a >= b) n += 8; if (a == b) n += 16; if (a != b) n += 32;
	if (!(x < y)) n++; if (!(a >= b)) n++; if (x == 0.0 || a != 0) n++; if (x) n++; if (!a) n++;
	n += x < y ? 3 : 4; n += (a > b) * 7;
	x = x > y ? x : y; a = a < b ? a : b; x = x < 0 ? -x : x;
	return n + (int)x + (int)a + (x < 1 && y < 1 || a > 3);
}
static double convert(int8_t a, uint8_t b, int16_t c, uint16_t d, int32_t e, uint32_t f, int64_t g, uint64_t h, float i, double j)
{
	double r = a + b + c + d + e + f + g + h + i + j;
	float s = a; s += b; s += c; s += d; s += e; s += f; s += g; s += h; s += (float)j;
	r += (int8_t)i + (uint8_t)j + (int16_t)i + (uint16_t)j + (int32_t)i + (uint32_t)j + (int64_t)i + (uint64_t)j + (uint32_t)i + (int64_t)j;
	union { double d; uint64_t u; } bits = { .d = r }; bits.u ^= 1ull << 63;
	union { float f; uint32_t u; } bits32 = { .f = s }; bits32.u = 0x5f3759df - (bits32.u >> 1);
	return bits.d + bits32.f + (_Bool)r + (_Bool)s;
}
static long double extended(long double x, int i, double d, float f, long long l)
{
	long double y = x * 2 - d / 3 + i; y += f; y -= l; y /= 7; 
	if (y < x) y = -y; if (y == 0 || y >= 100) y += 1; if (y != x && y > d && y <= 1e9L) y = fabsl(y);
	return y + (int)y + (unsigned)x + (long long)x + (double)y + (float)x + sqrtl(y) + powl(x, 2) + (unsigned long long)y;
}
static double integrate(double (*f)(double), double a, double b, int n) { double h = (b - a) / n, s = 0.5 * (f(a) + f(b)); for (int i = 1; i < n; i++) s += f(a + i * h); return s * h; }
static double newton(double x) { double g = x / 2; for (int i = 0; i < 50; i++) { double next = 0.5 * (g + x / g); if (fabs(next - g) < 1e-12) break; g = next; } return g; }
static double poly(const double *c, int n, double x) { double r = 0; while (n--) r = r * x + c[n]; return r; }
static float mean(const float *v, int n) { float s = 0; for (int i = 0; i < n; i++) s += v[i]; return n ? s / n : 0; }
static double deviation(const double *v, int n) { double m = 0, s = 0; for (int i = 0; i < n; i++) m += v[i]; m /= n; for (int i = 0; i < n; i++) s += (v[i] - m) * (v[i] - m); return sqrt(s / (n - 1)); }
static double constants(double x) { return x * 1.0 + x * 2.0 + x / 4.0 - 0.0 + -x * 0.5 + (x + x) - (x - x) + x * 0 + 1 / x + x / 3 + (float)x * 0.1f + M_PI * M_E; }
static double chain(double x) { return ((x * 2) * 3 + 4) * (x * x * x * x) / (x + 1) / (x - 1); }

int main(int argc, char **argv)
{
	double d = argc > 1 ? atof(argv[1]) : 0.7; float f = argc > 2 ? strtof(argv[2], NULL) : 1.3f;
	double coefficients[] = { 1, -2, 3.5 }; float samples[64];
	for (int i = 0; i < 64; i++) samples[i] = i * 0.1f;
	one(); two(d, vd, f, vf);
	printf("%d %g %Lg\n", compare(d, vd, f, vf), convert(vi, vi, vi, vi, vi, vi, vi, vi, f, d), extended(vl, vi, d, f, vi));
	printf("%g %g %g %g %g\n", integrate(sin, 0, d, 100), newton(d), poly(coefficients, 3, d), mean(samples, 64), deviation(coefficients, 3));
	printf("%g %g %e %E %f %.3f %10.2f %-8g| %+g %G %a\n", constants(d), chain(d), d, d, d, d, d, d, d, d, d);
	printf("%g %g %g %d %d %g %g\n", DBL_MAX, FLT_MIN, DBL_EPSILON, FLT_DIG, DBL_MANT_DIG, INFINITY, -NAN);
	double complex z = d + 2.0 * I, w = conj(z) * z / (1.0 + I); float complex zf = (float)d * I;
	printf("%g %g %g %g %g\n", creal(w), cimag(w), cabs(z), carg(z + zf), creal(cexp(z) + csqrt(w) - z));
	z += w; z -= 1; z *= zf; z /= w; printf("%d %d\n", z == w, z != 0);
	feclearexcept(FE_ALL_EXCEPT);
	return fegetround() + (int)sin(f) + (int)pow(f, vi);
}
