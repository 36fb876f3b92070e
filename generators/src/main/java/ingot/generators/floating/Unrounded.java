package ingot.generators.floating;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.SInt;
import ingot.hdl.UInt;

/**
 * A result before it is rounded.
 *
 * @param exponent of the significand's first bit, without bias
 * @param significand may begin with zeros; its last bit stands for everything below it too
 */
record Unrounded(Bool sign, SInt exponent, UInt significand, Exceptional exceptional, UInt control) implements Bundle {}
