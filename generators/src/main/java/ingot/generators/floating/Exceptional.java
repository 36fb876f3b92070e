package ingot.generators.floating;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;

/** Which operations have a result that is not the rounded significand. */
record Exceptional(Bool nan, Bool infinite, Bool invalid, Bool divideByZero) implements Bundle {}
