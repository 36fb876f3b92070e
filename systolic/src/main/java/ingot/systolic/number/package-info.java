/**
 * What the elements of an array compute with: number types, the multiply-accumulate in hardware ({@link ingot.systolic.number.Arithmetic}), and the
 * same in Java ({@link ingot.systolic.number.ArithmeticModel}).
 */
package ingot.systolic.number;
