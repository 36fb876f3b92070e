package ingot.sim.jvm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.hdl.pass.Flatten;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import org.junit.jupiter.api.Test;

class MethodSizeTest {
    record NoParams() {}

    /** Long sums, large tables and wide words. */
    static final class Large extends Module<NoParams> {
        final Vec<UInt> in = input(vec(300, uint(9)));
        final UInt index = input(uint(12));
        final UInt sum = output(uint(20));
        final UInt chosen = output(uint(9));
        final UInt wide = output(uint(1024));

        Large() {
            super(new NoParams());
            var total = reg(uint(20), 0);
            UInt next = total;
            for (var value : in) {
                next = next.plus(value.times(value)).wrap(20).xor(total);
            }
            total.set(next);
            sum.set(total);
            chosen.set(in.get(index));
            var word = reg(uint(1024), 0);
            word.set(word.shiftLeft(in.get(0)).wrap(1024).plus(1).wrap(1024));
            wide.set(word);
        }
    }

    @Test
    void theJitTakesEveryMethod() {
        var netlist = Elaboration.elaborate(Large::new);
        var classes = Program.classes(new FlatModel(Flatten.flatten(netlist)), netlist.top().ports());
        int methods = 0;
        for (var bytes : classes) {
            for (var method : ClassFile.of().parse(bytes).methods()) {
                if (method.code().orElseThrow() instanceof CodeAttribute code) {
                    assertTrue(code.codeLength() < 8000, method.methodName() + " has " + code.codeLength() + " bytes of code");
                    methods++;
                }
            }
        }
        assertTrue(methods > 8, "the design is large enough to be cut: " + methods);
    }
}
