#ifndef SHAPES_H
#define SHAPES_H
struct shape { enum { CIRCLE, RECTANGLE } kind; const char *name; union { double radius; struct { int width, height; }; }; };
struct shape circle(double radius);
struct shape rectangle(int width, int height);
double area(const struct shape *shape);
extern int shared_value;
#endif
