/**
 * From operators to programs of a {@linkplain ingot.systolic.tensor tensor unit}: tiles, buffers, and commands with their tokens; and the unit as plain Java, which
 * gives the same bits as the hardware.
 */
package ingot.systolic.mapper;
