#pragma once
#define DT_ALIAS(name) name
#define DT_CHOSEN(name) name
#define DT_HAS_CHOSEN(name) 1
#define DT_REG_ADDR(node) 0x90000000UL
#define DT_REG_SIZE(node) 8388608UL
