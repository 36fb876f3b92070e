package ingot.sim.jvm;

import ingot.hdl.netlist.Type;
import java.lang.classfile.CodeBuilder;

/** How a {@code long} holds the value of a word of at most 64 bits: extended by its sign, or by zeros. */
final class Fitting {
    private Fitting() {}

    /** The bits of {@code type} in a {@code long} that holds its value. */
    static long mask(Type type) {
        return type.signed() || type.width() == 64 ? -1 : (1L << type.width()) - 1;
    }

    /** Extends the low bits of what is on the stack by the sign of {@code type}. */
    static void fit(CodeBuilder code, Type type) {
        int unused = 64 - type.width();
        if (unused == 0) {
            return;
        }
        if (!type.signed()) {
            code.loadConstant(mask(type)).land();
        } else if (type.width() == 32) {
            code.l2i().i2l();
        } else if (type.width() == 16) {
            code.l2i().i2s().i2l();
        } else if (type.width() == 8) {
            code.l2i().i2b().i2l();
        } else {
            code.loadConstant(unused).lshl().loadConstant(unused).lshr();
        }
    }
}
