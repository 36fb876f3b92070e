/**
 * Floating-point arithmetic of any exponent and mantissa width: {@link ingot.generators.floating.FloatAdd},
 * {@link ingot.generators.floating.FloatMultiply}, {@link ingot.generators.floating.FloatFma} and their kin.
 *
 * <p>All blocks are alike: operands are words with the bits of a {@link ingot.generators.floating.FloatFormat}; {@code rounding} chooses the
 * rounding mode from operation to operation; {@code result} and {@code flags} come {@code stages} cycles later, and a new operation can
 * begin in every cycle. {@link ingot.generators.floating.FloatModel} computes the same in Java with exact fractions.
 */
package ingot.generators.floating;
