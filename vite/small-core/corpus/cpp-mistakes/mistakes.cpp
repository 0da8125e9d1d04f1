#include <stdio.h>
#include <string>
int main() { std::string s = 5; int x = "text"; return s }
// ---
#include <vector>
int main() { std::vector<int> v; v.push(1); for (auto x : v) { x.foo(); } undeclared(v); return v; }
// ---
struct A { virtual int f() = 0; private: int secret; };
int main() { A a; a.secret = 1; const int c = 1; c = 2; return a.f(1); }
// ---
#include <ocre.hpp>
int main() { try { throw 1; } catch (int) {} ocre::Timer t; ocre::Output led(5); return led; }
// ---
template <typename T> T twice(T t) { return t + t; }
struct B {};
int main() { twice(B{}); auto f = [](int x) { return y; }; f(); return nullptr; }
// ---
#include <map>
#include <algorithm>
struct K { int a; };
int main() { std::map<K, int> m; m[K{1}] = 2; std::sort(m.begin(), m.end()); return 0; }
// ---
int twice(int);
namespace n { struct S { int f() const; virtual void g(); }; }
int main() { n::S s; return twice(s.f()); }
// ---
#include <vectro>
class C { int f() { return 1 } };
int main() { C c; c.f(; }
// ---
#include <memory>
#include <iostream>
int main() { std::unique_ptr<int> a(new int), b = a; std::cout << main << b; dynamic_cast<int*>(a.get()); switch (1) { case 1: int z = 1; case 2: ; } goto nowhere; }
