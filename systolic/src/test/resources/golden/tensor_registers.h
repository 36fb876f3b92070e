#ifndef TENSOR_REGISTERS_H
#define TENSOR_REGISTERS_H

#include <stdint.h>

#define TENSOR_CONTROL_OFFSET 0x00u
#define TENSOR_CONTROL_RESET 0x00000000u
/* W1P: begins the program, with no tokens; only while nothing runs */
#define TENSOR_CONTROL_START_SHIFT 0u
#define TENSOR_CONTROL_START_MASK 0x00000001u
/* W1P: lets commands that have begun end, and drops the others */
#define TENSOR_CONTROL_STOP_SHIFT 1u
#define TENSOR_CONTROL_STOP_MASK 0x00000002u

#define TENSOR_PROGRAM_OFFSET 0x04u
#define TENSOR_PROGRAM_RESET 0x00000000u
/* RW: address of the first command, a multiple of 32 bytes: its low bits */
#define TENSOR_PROGRAM_ADDRESS_SHIFT 0u
#define TENSOR_PROGRAM_ADDRESS_MASK 0xffffffffu

#define TENSOR_PROGRAM_HIGH_OFFSET 0x08u
#define TENSOR_PROGRAM_HIGH_RESET 0x00000000u
/* RW: the bits of the address above 32 */
#define TENSOR_PROGRAM_HIGH_ADDRESS_SHIFT 0u
#define TENSOR_PROGRAM_HIGH_ADDRESS_MASK 0x0000ffffu

#define TENSOR_LENGTH_OFFSET 0x0cu
#define TENSOR_LENGTH_RESET 0x00000000u
/* RW: commands of the program */
#define TENSOR_LENGTH_COMMANDS_SHIFT 0u
#define TENSOR_LENGTH_COMMANDS_MASK 0x00ffffffu

#define TENSOR_STATUS_OFFSET 0x10u
#define TENSOR_STATUS_RESET 0x00000000u
/* RO: a program runs, or is being stopped */
#define TENSOR_STATUS_RUNNING_SHIFT 0u
#define TENSOR_STATUS_RUNNING_MASK 0x00000001u
/* RO: nothing more begins */
#define TENSOR_STATUS_HALTED_SHIFT 1u
#define TENSOR_STATUS_HALTED_MASK 0x00000002u

#define TENSOR_EVENTS_OFFSET 0x14u
#define TENSOR_EVENTS_RESET 0x00000000u
/* W1C: a program has ended */
#define TENSOR_EVENTS_DONE_SHIFT 0u
#define TENSOR_EVENTS_DONE_MASK 0x00000001u
/* W1C: a program has been stopped by a problem */
#define TENSOR_EVENTS_FAILED_SHIFT 1u
#define TENSOR_EVENTS_FAILED_MASK 0x00000002u
/* W1C: a program has been stopped by software */
#define TENSOR_EVENTS_STOPPED_SHIFT 2u
#define TENSOR_EVENTS_STOPPED_MASK 0x00000004u
/* W1C: a fence has been reached */
#define TENSOR_EVENTS_FENCE_SHIFT 3u
#define TENSOR_EVENTS_FENCE_MASK 0x00000008u

#define TENSOR_ENABLE_OFFSET 0x18u
#define TENSOR_ENABLE_RESET 0x00000000u
/* RW: the end of a program */
#define TENSOR_ENABLE_DONE_SHIFT 0u
#define TENSOR_ENABLE_DONE_MASK 0x00000001u
/* RW: a problem */
#define TENSOR_ENABLE_FAILED_SHIFT 1u
#define TENSOR_ENABLE_FAILED_MASK 0x00000002u
/* RW: a stop by software */
#define TENSOR_ENABLE_STOPPED_SHIFT 2u
#define TENSOR_ENABLE_STOPPED_MASK 0x00000004u
/* RW: a fence */
#define TENSOR_ENABLE_FENCE_SHIFT 3u
#define TENSOR_ENABLE_FENCE_MASK 0x00000008u

#define TENSOR_FAILURE_OFFSET 0x1cu
#define TENSOR_FAILURE_RESET 0x00000000u
/* RO: index of the command */
#define TENSOR_FAILURE_COMMAND_SHIFT 0u
#define TENSOR_FAILURE_COMMAND_MASK 0x00ffffffu
/* RO: what is wrong: 0 nothing, 1 no command, 2 a count of 0, 3 rows outside, 4 an address, 5 an overlap, 6 the bus, 7 a memory */
#define TENSOR_FAILURE_PROBLEM_SHIFT 24u
#define TENSOR_FAILURE_PROBLEM_MASK 0x07000000u

#define TENSOR_CYCLES_OFFSET 0x20u
#define TENSOR_CYCLES_RESET 0x00000000u
/* RO: cycles since it was begun, until it ended */
#define TENSOR_CYCLES_COUNT_SHIFT 0u
#define TENSOR_CYCLES_COUNT_MASK 0xffffffffu

#define TENSOR_VECTORS_OFFSET 0x24u
#define TENSOR_VECTORS_RESET 0x00000000u
/* RO: vectors that the array has taken; by the cycles, its utilisation */
#define TENSOR_VECTORS_COUNT_SHIFT 0u
#define TENSOR_VECTORS_COUNT_MASK 0xffffffffu

typedef struct {
    volatile uint32_t control;
    volatile uint32_t program;
    volatile uint32_t program_high;
    volatile uint32_t length;
    volatile uint32_t status;
    volatile uint32_t events;
    volatile uint32_t enable;
    volatile uint32_t failure;
    volatile uint32_t cycles;
    volatile uint32_t vectors;
} tensor_registers_t;

#endif
