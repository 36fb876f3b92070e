package ingot.generators.arithmetic;

import static ingot.hdl.Hdl.lit;
import static ingot.hdl.Hdl.mux;

import ingot.hdl.Bool;

/** Computes the carries of each block for both carries that may come in, and chooses. */
record CarrySelect(int block) implements CarryNetwork {
    @Override
    public Bool[] carries(Bool[] generate, Bool[] propagate, Bool carryIn) {
        var carries = new Bool[generate.length];
        var in = carryIn;
        for (int low = 0; low < carries.length; low += block) {
            var without = lit(false);
            var with = lit(true);
            int end = Math.min(low + block, carries.length);
            for (int i = low; i < end; i++) {
                without = i == low ? generate[i] : generate[i].or(propagate[i].and(without));
                with = i == low ? generate[i].or(propagate[i]) : generate[i].or(propagate[i].and(with));
                carries[i] = mux(in, with, without);
            }
            in = carries[end - 1];
        }
        return carries;
    }
}
