package ingot.generators.crossing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.hdl.Bool;
import ingot.hdl.ClockDomain;
import ingot.hdl.Design;
import ingot.hdl.DesignException;
import ingot.hdl.Diagnostic;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mistakes that people make when they write crossings by hand: each is found. (That the real ones pass, the catalogue's test shows.) */
class CrossingCheckTest {
    enum Mistake {
        NO_SYNCHRONISER("E026"), ONE_REGISTER("E026"), LOGIC_BEFORE("E026"), BINARY_POINTER("E028"), PAYLOAD_WITHOUT_HANDSHAKE("E026");

        private final String id;

        Mistake(String id) {
            this.id = id;
        }
    }

    record Params(Mistake mistake) {}

    static final class Broken extends Module<Params> {
        private static final ClockDomain OTHER = ClockDomain.named("other");
        final Bool enable = input(bool());
        final UInt data = input(uint(4));
        final UInt out = output(uint(4));

        Broken(Params params) {
            super(params);
            var counter = new GrayCounter(new GrayParams(4));
            counter.enable.set(enable);
            var held = reg(uint(4));
            when(enable, () -> held.set(data));
            out.set(in(OTHER, () -> switch (p.mistake()) {
                case NO_SYNCHRONISER -> next(counter.gray.and(data));
                case ONE_REGISTER -> next(GrayCounter.decode(next(counter.gray)));
                case LOGIC_BEFORE -> Synchroniser.of(held.anyBit(), 2).asUInt().extend(4);
                case BINARY_POINTER -> Synchroniser.of(counter.count, 2);
                case PAYLOAD_WITHOUT_HANDSHAKE -> next(held);
            }));
        }
    }

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void aBrokenCrossingIsAnError(Mistake mistake) {
        var failure = assertThrows(DesignException.class, () -> Design.of(() -> new Broken(new Params(mistake))));
        assertEquals(List.of(mistake.id), failure.diagnostics().stream().map(Diagnostic::id).toList(), failure.getMessage());
    }
}
