package ingot.hdl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Bool;
import ingot.hdl.ClockDomain;
import ingot.hdl.Design;
import ingot.hdl.DesignException;
import ingot.hdl.Diagnostic;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A queue between two clocks, as a designer writes it, needs no {@code allow}; the same queue without Gray code is refused. */
class ClockQueueTest {
    record Params(int addressBits, boolean gray) {}

    static final class ClockQueue extends Module<Params> {
        final Bool push = input(bool());
        final UInt in = input(uint(8));
        final Bool full = output(bool());
        final Bool pop = input(bool());
        final UInt out = output(uint(8));
        final Bool empty = output(bool());

        ClockQueue(Params params) {
            super(params);
            var bits = p.addressBits() + 1;
            var store = mem(1 << p.addressBits(), uint(8));
            var reader = domain(ClockDomain.named("read"));
            var head = reg(uint(bits), 0);
            var headCode = reg(uint(bits), 0);
            var tail = in(reader, () -> reg(uint(bits), 0));
            var tailCode = in(reader, () -> reg(uint(bits), 0));

            var tailSeen = next(next(tailCode, 0), 0);
            var opposite = p.gray() ? 3 << bits - 2 : 1 << bits - 1;
            full.set(headCode.eq(tailSeen.xor(lit(opposite, bits))));
            when(push.andNot(full), () -> {
                store.write(head.low(p.addressBits()), in);
                var following = head.plus(1).wrap(bits);
                head.set(following);
                headCode.set(code(following));
            });

            in(reader, () -> {
                var headSeen = next(next(headCode, 0), 0);
                empty.set(tailCode.eq(headSeen));
                when(pop.andNot(empty), () -> {
                    var following = tail.plus(1).wrap(bits);
                    tail.set(following);
                    tailCode.set(code(following));
                });
                out.set(next(store.read(tail.low(p.addressBits()))));
            });
        }

        private UInt code(UInt number) {
            return p.gray() ? number.xor(number.shiftRight(1)) : number;
        }
    }

    @Test
    void grayPointersCross() {
        var report = Design.of(() -> new ClockQueue(new Params(3, true))).report();
        assertEquals(List.of(), report.errors());
        assertEquals(List.of(), report.warnings());
        assertEquals(List.of(), report.allowed());
    }

    @Test
    void numbersDoNot() {
        var thrown = org.junit.jupiter.api.Assertions.assertThrows(DesignException.class,
                () -> Design.of(() -> new ClockQueue(new Params(3, false))));
        var ids = new TreeSet<>(thrown.diagnostics().stream().map(Diagnostic::id).toList());
        assertEquals(List.of("E026", "E028"), List.copyOf(ids), thrown::getMessage);
    }
}
