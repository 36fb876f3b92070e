#ifndef TIMER_REGISTERS_H
#define TIMER_REGISTERS_H

#include <stdint.h>

#define TIMER_CONTROL_OFFSET 0x00u
#define TIMER_CONTROL_RESET 0x00000000u
/* RW: counts while it is 1 */
#define TIMER_CONTROL_ENABLE_SHIFT 0u
#define TIMER_CONTROL_ENABLE_MASK 0x00000001u
/* RW: lets an expiry raise the interrupt */
#define TIMER_CONTROL_INTERRUPT_ENABLE_SHIFT 1u
#define TIMER_CONTROL_INTERRUPT_ENABLE_MASK 0x00000002u
/* W1P: begins the period again */
#define TIMER_CONTROL_RESTART_SHIFT 2u
#define TIMER_CONTROL_RESTART_MASK 0x00000004u

#define TIMER_PERIOD_OFFSET 0x04u
#define TIMER_PERIOD_RESET 0x00000003u
/* RW: cycles of a period minus one */
#define TIMER_PERIOD_CYCLES_SHIFT 0u
#define TIMER_PERIOD_CYCLES_MASK 0xffffffffu

#define TIMER_COUNT_OFFSET 0x08u
#define TIMER_COUNT_RESET 0x00000000u
/* RO: cycles that are left */
#define TIMER_COUNT_LEFT_SHIFT 0u
#define TIMER_COUNT_LEFT_MASK 0xffffffffu

#define TIMER_STATUS_OFFSET 0x0cu
#define TIMER_STATUS_RESET 0x00000000u
/* W1C: a period has ended */
#define TIMER_STATUS_EXPIRED_SHIFT 0u
#define TIMER_STATUS_EXPIRED_MASK 0x00000001u

typedef struct {
    volatile uint32_t control;
    volatile uint32_t period;
    volatile uint32_t count;
    volatile uint32_t status;
} timer_registers_t;

#endif
