package ingot.generators.arithmetic;

import ingot.hdl.Bool;

/** How the carries of an adder come about. */
@FunctionalInterface
interface CarryNetwork {
    /**
     * The carry out of every bit.
     *
     * @param generate whether a bit makes a carry by itself
     * @param propagate whether a bit hands on a carry that it gets
     * @param carryIn the carry into bit 0
     */
    Bool[] carries(Bool[] generate, Bool[] propagate, Bool carryIn);
}
