package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.CommandCodec;
import ingot.systolic.tensor.command.CommandField;
import ingot.systolic.tensor.command.CommandRules;
import ingot.systolic.tensor.command.Fence;
import ingot.systolic.tensor.command.Load;
import ingot.systolic.tensor.command.LocalMemory;
import ingot.systolic.tensor.command.Problem;
import ingot.systolic.tensor.command.Store;
import ingot.systolic.tensor.command.Sync;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The checker in hardware against the rules in Java. */
class CommandCheckerTest {
    private static final TensorParams PARAMS = TensorParams.int8(4, 8, 64, 64).withTransformer();

    record Bits(BigInteger bits, long index) {}

    record Fetched(Bits command, boolean failed) {}

    record Checked(Bits command, Problem problem) {}

    @Device
    static CommandChecker device() {
        return new CommandChecker(PARAMS);
    }

    @HardwareTest(engines = JVM)
    void agreesWithTheRules(Dut<CommandChecker> dut) {
        var random = new RandomProgram(PARAMS, dut.random());
        var fetched = new ArrayList<Fetched>();
        var expected = new ArrayList<Checked>();
        Map<Problem, Integer> seen = new EnumMap<>(Problem.class);
        for (int i = 0; i < 3000; i++) {
            Command command = i % 100 == 0 ? new Fence(true) : random.command();
            var problem = CommandRules.check(PARAMS, command).stream().map(CommandRules.Finding::problem).findFirst().orElse(Problem.NONE);
            seen.merge(problem, 1, Integer::sum);
            var bits = new Bits(CommandCodec.encode(command), i);
            fetched.add(new Fetched(bits, false));
            expected.add(new Checked(bits, problem));
        }
        for (var problem : List.of(Problem.NONE, Problem.RANGE, Problem.OVERLAP)) {
            assertTrue(seen.getOrDefault(problem, 0) > 100, () -> problem + " is rare: " + seen);
        }
        dut.source(dut.top().in, Fetched.class).sendAll(fetched);
        dut.sink(dut.top().out, Checked.class).backPressure(0.1).expectAll(expected).drain(10_000);
    }

    @HardwareTest(engines = JVM)
    void refusesWhatIsNoCommand(Dut<CommandChecker> dut) {
        var load = CommandCodec.encode(new Load(Sync.NONE, LocalMemory.SCRATCHPAD, 0, 1, 0));
        var store = CommandCodec.encode(new Store(Sync.NONE, Store.Windows.rows(0, 1), new Store.Form.Requantised(8), new Store.Destination.Scratchpad(0, 1, 0)));
        expect(dut, Problem.NONE, load, false);
        expect(dut, Problem.BUS, load, true);
        expect(dut, Problem.COMMAND, BigInteger.ZERO, false);
        expect(dut, Problem.COMMAND, load.or(BigInteger.TEN), false);
        expect(dut, Problem.COMMAND, load.setBit(CommandField.WAITS.low()), false);
        expect(dut, Problem.COMMAND, store.setBit(CommandField.SIGNALS.low() + 2), false);
        expect(dut, Problem.COMMAND, store.setBit(CommandField.RAW.low()), false);
        for (var count : List.of(CommandField.X_COUNT, CommandField.Y_COUNT, CommandField.Z_COUNT)) {
            expect(dut, Problem.COUNT, load.clearBit(count.low()), false);
        }
        expect(dut, Problem.COUNT, store.clearBit(CommandField.WINDOW_X.low()), false);
        expect(dut, Problem.COUNT, store.clearBit(CommandField.WINDOW_Y.low()), false);
        var far = CommandCodec.encode(new Load(Sync.NONE, LocalMemory.SCRATCHPAD, 0, 4, (1L << 32) - 24));
        expect(dut, Problem.ADDRESS, far, false);
    }

    private static void expect(Dut<CommandChecker> dut, Problem problem, BigInteger bits, boolean failed) {
        var in = dut.top().in;
        dut.poke(in.valid, true);
        dut.poke(in.payload.command().bits(), bits);
        dut.poke(in.payload.failed(), failed);
        dut.poke(dut.top().out.ready, true);
        dut.step();
        dut.poke(in.valid, false);
        dut.step();
        dut.expect(dut.top().out.valid, true);
        assertEquals(problem, dut.peek(dut.top().out.payload.problem()));
        dut.step();
    }
}
