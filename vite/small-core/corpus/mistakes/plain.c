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
// ---
#include <stdio.h>
int main() { int i; for (i = 0; i < 10; i++ { printf("%d", i); } return 0; }
// ---
#include <ocre_api.h>
#include <stdio.h>
void blink() { ocre_gpio_pin_toggle(LED_PORT, LED_PIN); }
int main(void) { ocre_gpio_init(); ocre_gpio_configure(7, 7, OCRE_GPIO_DIR_OUTPUT); ocre_timer_create(1) ocre_register_timer_callback(1, blink()); ocre_timer_start(1, 500, TRUE); while (1) ocre_process_events(); }
// ---
#include <stdio.h>
struct point { int x; int y; };
void move(struct point p, int dx) { p->x += dx; }
int main() { struct point p = {1, 2}; move(&p, 3); point q; printf("%d %d\n", p.x, p.z); int *ptr = p; char *s = "abc"; s[0] = "z"; if (s == "abc") return "no"; double avg = total / 3; return 0; }
// ---
#include <stdio.h>
int max(int a, int b);
float area(float r) { return 3.14 * r ^ 2; }
int main() { int arr[3] = {1, 2, 3, 4}; for (int i = 0; i <= 3; i++) printf("%d\n", arr[i]); printf("%d\n", max(1, 2)); char name[5] = "Charlotte"; int x = "5" * 2; return area; }
// ---
#include <stdio.h>
#inclde <stdlib.h>
void main() { int *p = malloc(sizeof(int) * 5); p[0] = 1; printf("%d\n", p); free(p); p[1]; unsigned char c = 300; long l = 2147483648 * 2; float f = 1/2; if (f = 0.5) ; printf("%s", c); }
// ---
#include <stdio.h>
int main() {
    int score = 85;
    char grade;
    if (score >= 90) grade = 'A'
    else if (score >= 80) grade = 'B';
    print("Grade: %c\n", grade);
    for (int i = 0; i < 5; i++) { int x = i * 2 }
    retrun 0;
}
// ---
#include <stdio.h>
#include <ocre_api.h>
int count = 0;
void on_button(int pin) { count = count + 1; printf("pressed %s\n", count); }
int main(void) { ocre_gpio_init(); ocre_gpio_configure(13, 13, OCRE_GPIO_INPUT); ocre_register_gpio_callback(13, on_button); while (1) { ocre_process_events; ocre_sleep("10"); } }
// ---
#include <stdio.h>
#include <stdlib.h>
struct queue { int items[10]; int front, rear; }
void enqueue(struct queue *q, int v) { if (q.rear == 10) printf("full"); q->items[q->rear++] = v; }
int dequeue(struct queue *q) { return q->item[q->front++]; }
int main(void) { struct queue q = {0}; enqueue(q, 5); enqueue(&q); printf("%d\n", dequeue(&q)); queue r; return 0; }
// ---
#include <stdio.h>
void swap(int *a, int *b) { int t = a; a = *b; *b = t; }
int *make(void) { int v[3] = {1,2,3}; return v; }
int main(void) { int x = 1, y = 2; swap(x, y); swap(&x, &y, 3); int *p = make(); p[3] = 4; char c = "c"; int big = 99999999999; if (x =! y) printf("%f\n", x); printf("%d %d\n", x); unsigned u = -1; while (u >= 0) u--; return y; }
