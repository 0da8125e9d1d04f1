#include <stdio.h>
double c2f(double c) { return c * 9.0 / 5.0 + 32.0; }
int main() { int lower = -40, upper = 100, stepp = 20; float celsius; celsius = lower; while (celsius <= upper) { printf("%3.0f %6.1f\n", celsius, c2f(celsius)); celsius = celsius + stepp; } return 0; }
