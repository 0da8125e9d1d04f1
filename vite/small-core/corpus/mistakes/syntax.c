#include <stdio.h>
int main(void) { printf("x") return 0; }
// ---
int main(void) { int x = 5 int y; for (int i = 0; i < 3, i++) { } return x; }
// ---
int main(void) { if (1 { return 0; } }
// ---
int main(void) { int a[3 = { 1 }; return a[0; }
// ---
int main(void) { return 0;
// ---
int main(void) { } }
// ---
int main(void) { char *s = "unterminated; return 0; }
// ---
int main(void) { char c = 'x; return c; }
// ---
int main(void) { char c = ''; char d = 'abcdef'; char *s = "\q \xzz \u12 \777777 \U99999999"; return c + d; }
// ---
/* open comment
int main(void) { return 0; }
// ---
int main(void) { else return 1; case 3: break; continue; default: ; do x while (1) }
// ---
int 3x; int main(void) { int 5y = 09 + 0x + 0b2 + 1.2.3 + 1e + 5abc + 99999999999999999999; float f = 1.0ff; return $; }
// ---
itn main(void) { reutrn 0; viod f; }
// ---
Int main() { String s; boolean b = true; cout << "x"; let y = 3; var z; return 0 }
// ---
struct point { int x, y } int main(void) { struct point p; return p.x; }
// ---
struct point { int x; int x; void v; struct point self; int f(void); int n[]; int m; }; typedef struct point; struct; enum { A, B, A, C = 1.5, }; enum e; union u { };
// ---
int main(void) { int x; x + ; * = 3; ) ; ] ; ; = ; goto ; return return; }
// ---
void f(int a, ) { } void g(int, a) { } void h(void v) { } void i(a, b) { } int j(int a int b) { return a; } int k(int a, int a);
// ---
int main(void) { while () { } for (;) { } switch { } do { } while; if else ; }
// ---
#include <stdio.h>
int main(void)
{
	printf("hello\n)
	return 0;
}
// ---
#include <stdio.h>
int main(void)
{
	int x = 3;
	if (x = 3) {
		printf("%d\n", x);
	
	return 0;
}
void other(void) { }
// ---
int f(void) { int g(void) { return 1; } return g(); }
// ---
int main(void) { int x = (3 + 4; int y = [3]; int z = {3; }
// ---
int main(void) { “quoted”; int é = 1; int x = 3﹔ int a​b; return 0；}
// ---
for (int i = 0; i < 3; i++) { } x = 5; printf("outside"); return 0; if (1) { }
// ---
int a, b c; int *p, q[; int (*f)(int; typedef unsigned int uint typedef x; extern "C" { } class A { public: int x; }; namespace n { } template <class T> T f(); using namespace std; bool b = nullptr; int &r = a; auto x = 5; try { } catch (...) { }
// ---
static extern int a; register int b; auto int c; inline int d; long long long e; unsigned float f; short double g; signed unsigned h; int int i; const void v; _Complex int z; static int main2(static int x); _Noreturn int n; _Alignas(3) int al; _Alignas(8) typedef int t; _Thread_local int tl2; void f2(void) { _Thread_local int x; auto y; typedef int z = 3; extern int w = 1; static int q; }
// ---
asm("nop"); int main(void) { __asm__ volatile ("nope %0" : "=r"(x)); asm goto; return 0; }
// ---
int main(void) { switch (1) { int x = 3; case 1: case 1: case x: break; default: default: break; case 'a' ... : ; } break; label: label: goto nowhere; }
// ---
int main() { { { { ( ( [ } }
// ---
_Static_assert(sizeof(int) == 8, "wrong size"); _Static_assert(0); _Static_assert(x); _Static_assert("a"); int a[-1]; int b[0x7fffffffffffffff]; int c[]; int d[1.5]; int e[n]; void f[3]; int g(void)[2]; int h[](int);
// ---
int main(void) { int x = _Generic(1, float: 2, int: ); int y = _Generic(1.0, int: 1); int z = _Generic(1, int: 1, int: 2, default: 1, default: 2); return sizeof(; _Alignof(int x); }
// ---
[[unknown]] int a; __attribute__((nonsense)) int b; __attribute__((aligned(3))) int c; __attribute__((section)) int d; __attribute__((format(printf, 5, 6))) void f(void); __attribute__(( int g; [[ int h; __attribute__((packed)) int i; __attribute__((constructor)) int j; __attribute__((weak)) static int k; __attribute__((alias("nothing"))) int l(void); __attribute__((cleanup(none))) int m; __attribute__((noreturn)) int n; __attribute__((import_name(3))) void o(void); __declspec(dllexport) int p; __attribute__((vector_size(3))) int q; __attribute__((mode(XX))) int r; __attribute__((target("nope"))) void s(void) { } __attribute__((always_inline)) int t; __attribute__((nonnull(4))) void u(int *p); __attribute__((deprecated, unavailable("gone"))) void w(void); void x(void) { w(); }
