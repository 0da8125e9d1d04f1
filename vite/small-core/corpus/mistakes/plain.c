#include <stdio.h>
int main() {
    int numbers[5] = {1,2,3,4,5}
    for (int i = 0; i < 5; i++) {
        printf("%d\n", numbers[i]);
    }
    return 0;
}
// ---
int ocre_gpio_toggle(int, int);
int main(void) { ocre_gpio_toggle(2, 7); return 0; }
// ---
#include <stdio.h>
#include "helper.h"
int main() { help(); }
// ---
#include <stdio.h>
int main() { int day = 3; switch (day) { case 1: printf("Mon"); break; case "2": break; case day: break; default printf("x"); } string name = "A"; bool ok = true; }
// ---
#include <stdio.h>
int main(void)
{
	for (int i = 0; i < 10; i++)
		printf("%d\n", i);
	printf("%d\n", i);
	const int k = 5; k++;
	unsigned int u = "five";
	return i;
// ---
using namespace std;
class Led { public: Led(int p) { pin = p; } void on(); private: int pin; };
int main() { Led led(5); led.on(); std::cout << "x" << endl; auto x = new Led(3); return 0; }
// ---
#include <stdio.h>
int counter;
int counter = 1;
int counter = 2;
void f(int);
int f(int x) { return x; }
int main() { extern float counter; int counter; int counter; f(); goto done; return counter; }
// ---
#include <stdio.h>
static int helper(void) { return 3; }
int main(void) { int unused, x; float y = x; if (x = 3) printf("%d %d", y); char b[2]; b[2] = 'x'; strcpy(b, "abc"); return "x"; }
// ---
#include <stdio.h>
struct Student { char name[20]; int grade };
int main() { Student s; s.name = "Al"; s.grade = 5; printf("%s", s.nam); }
// ---
include <stdio.h>
int main() { printf("Hello World\n"); }
// ---
#include <stdio.h>
#include <string.h>
int main() { char *s = malloc(10); s = strcopy(s, "hi"); printf("%d %s\n", s, strlen(s)); free(s) return 0; }
