#pragma once
void count(int kind);
int counted(void);
static inline int twice(int x) { return x + x; }
