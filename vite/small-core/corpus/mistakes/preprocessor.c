#include <missing.h>
int main(void) { return 0; }
// ---
#include "missing.h"
#include stdio.h
#include
#include <stdio.h
#include "
// ---
#include <Stdio.h>
// ---
#include <iostream>
// ---
#include <pthread.h>
#include <setjmp.h>
int main(void) { return 0; }
// ---
#include <setjmp.h>
jmp_buf b; int main(void) { return setjmp(b); }
// ---
#include <signal.h>
int main(void) { return 0; }
// ---
#include <threads.h>
#include <sys/mman.h>
int main(void) { return 0; }
// ---
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <netdb.h>
int main(void) { return socket(AF_INET, SOCK_STREAM, 0); }
// ---
#include <windows.h>
#include <conio.h>
// ---
#define
#define 3 x
#define A(x
#define B(x, x) x
#define C(x, ...) __VA_ARGS__ ## 
#define D(x) #y
#define E ## x
#define defined 1
#define F(x) x
#define F(y) y
#define __LINE__ 3
#define G(a, b) a b
#undef
#undef 3
#else
#elif 1
#endif
#ifdef
#ifndef 3
#endif
#endif
#unknown directive
#error "this is an error"
#warning careful
#line x
#line 0
#line 99999999999
#pragma
#pragma once
#pragma pack(3)
#pragma pack(pop)
#pragma GCC poison printf
#pragma STDC FENV_ACCESS MAYBE
#pragma clang diagnostic push extra
#pragma clang diagnostic warning "-Wnothing"
#pragma omp parallel
int main(void) { G(1); G(1, 2, 3); F(; return printf; }
// ---
#if
#endif
#if 1 +
#endif
#if (1
#endif
#if 1 / 0
#endif
#if "text"
#endif
#if 1.5
#endif
#if A(
#endif
#if defined
#endif
#if defined(X
#endif
#if 1 extra
#endif extra
#if __has_include(
#endif
#if 99999999999999999999999
#endif
#ifdef X Y
#else extra
#endif
#if 0
#else
#else
#endif
#elifdef X
int main(void) { return 0; }
// ---
#if 1
int main(void) { return 0; }
// ---
#define TWICE(x) (x + x)
#define NEST(x) TWICE(x) * undeclared_in_macro
#define CALL(f, ...) f(__VA_ARGS__)
#define PASTE(a, b) a##b
#define STRUCT(n) struct n { int n; }
#define MIN(a, b) ((a) < (b) ? (a) : (b))
int main(void) { int x = NEST(3); CALL(x, 1, 2); PASTE(1, x); PASTE(+, /); STRUCT(s) STRUCT(t); x = MIN(1, "a"); x = MIN(x, ); x = TWICE(x y); CALL(); return TWICE(; }
// ---
#define RECURSE RECURSE + OTHER
#define OTHER RECURSE
int main(void) { return RECURSE; }
// ---
#define F(x, y) x + y
int main(void) { return F(1,
// ---
_Pragma("once") _Pragma(3) _Pragma("GCC error \"stop\"") _Pragma("message(\"hello\")") __has_include(<x>) __VA_ARGS__ ??= %: <: :> #
int main(void) { return __COUNTER__ + __FILE__; }
// ---
#import <stdio.h>
#include_next <stdio.h>
#ident "x"
#assert x
#embed "none.bin"
int a[] = {
#embed __FILE__
};
int main(void) { return 0; }
// ---
#include "main.c"
int main(void) { return 0; }
