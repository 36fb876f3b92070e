package ingot.sim.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Clock;
import ingot.hdl.DesignException;
import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.netlist.Behaviour;
import ingot.hdl.netlist.Signal;
import ingot.sim.SimulationException;
import ingot.sim.Simulator;
import ingot.sim.UnknownValueException;
import ingot.sim.jvm.JvmEngine;
import ingot.sim.jvm.XAwareEngine;
import java.math.BigInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Designs with black boxes run on every engine, with the Java model or with Verilog. */
class BlackBoxTest {
    /**
     * Parameters of the box.
     *
     * @param java whether it has a Java model
     * @param verilog whether it has Verilog
     */
    record Params(boolean java, boolean verilog) {}

    /** Adds up what comes in; also gives the sum that will be there next. */
    static final class Accumulator extends Module<Params> {
        private static final String VERILOG = """
                module Acc #(parameter START = 0) (input logic clk, input logic [7:0] a, output logic [7:0] sum, output logic [7:0] ahead);
                    initial sum = START;
                    assign ahead = sum + a;
                    always_ff @(posedge clk) sum <= ahead;
                endmodule
                """;

        final Clock clk = input(clock());
        final UInt a = input(uint(8));
        final UInt sum = output(uint(8));
        final UInt ahead = output(uint(8));

        Accumulator(Params params) {
            super(params);
            var body = external("Acc").parameter("START", 5).combinational(ahead, a);
            if (p.java()) {
                body.behaviour(Model::new);
            }
            if (p.verilog()) {
                body.verilog(VERILOG);
            }
        }
    }

    static final class Model implements Behaviour {
        private long sum = 5;

        @Override
        public Behaviour copy() {
            var copy = new Model();
            copy.sum = sum;
            return copy;
        }

        @Override
        public void settle(Pins pins) {
            pins.set("sum", sum);
            pins.set("ahead", sum + pins.getLong("a"));
        }

        @Override
        public void edge(String clock, Pins pins) {
            assertEquals("clk", clock);
            sum += pins.getLong("a");
        }
    }

    /** One accumulator behind another, one of them in a gated domain. */
    static final class Chain extends Module<Params> {
        final ingot.hdl.Bool enable = input(bool());
        final UInt a = input(uint(8));
        final UInt first = output(uint(8));
        final UInt second = output(uint(8));
        final UInt delayed = output(uint(8));

        Chain(Params params) {
            super(params);
            var one = new Accumulator(p);
            one.clk.set(domain().clock());
            one.a.set(a);
            var slow = domain().gated(enable);
            var two = new Accumulator(p);
            two.clk.set(slow.clock());
            two.a.set(one.ahead.plus(1).wrap(8));
            first.set(one.sum);
            second.set(two.ahead);
            delayed.set(next(two.sum));
        }
    }

    private static void run(PropertySimulationTest.Kind kind, Params params) {
        var netlist = Elaboration.elaborate(() -> new Chain(params));
        try (var simulator = kind.engine().compile(netlist)) {
            int one = 5;
            int two = 5;
            int delayed = 0;
            var random = new java.util.Random(4);
            for (var cycle = 0; cycle < 100; cycle++) {
                int a = random.nextInt(256);
                boolean enable = random.nextBoolean();
                simulator.poke(simulator.port("a"), a);
                simulator.poke(simulator.port("enable"), enable ? 1 : 0);
                assertEquals(one, simulator.peek(simulator.port("first")));
                assertEquals(two + one + a + 1 & 0xff, simulator.peek(simulator.port("second")));
                assertEquals(delayed, simulator.peek(simulator.port("delayed")));
                simulator.step(1);
                delayed = two;
                two = enable ? two + one + a + 1 & 0xff : two;
                one = one + a & 0xff;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JVM", "VERILATOR"})
    void runsTheJavaModel(PropertySimulationTest.Kind kind) {
        run(kind, new Params(true, false));
    }

    @Test
    void keepsAndRestoresWhatTheModelRemembers() {
        var netlist = Elaboration.elaborate(() -> new Chain(new Params(true, false)));
        try (var simulator = new JvmEngine().compile(netlist)) {
            simulator.poke(simulator.port("a"), 3);
            simulator.step(2);
            var kept = simulator.save();
            assertEquals(11, simulator.peek(simulator.port("first")));
            simulator.step(5);
            simulator.poke(simulator.port("a"), 1);
            assertEquals(26, simulator.peek(simulator.port("first")));
            for (int i = 0; i < 2; i++) {
                simulator.restore(kept);
                assertEquals(11, simulator.peek(simulator.port("first")));
                simulator.step(1);
                assertEquals(14, simulator.peek(simulator.port("first")));
            }
        }
    }

    @Test
    void aModelThatCannotBeCopiedSaysHowItCould() {
        Behaviour model = pins -> { };
        assertTrue(assertThrows(UnsupportedOperationException.class, model::copy).getMessage().contains("override copy()"));
    }

    @Test
    void tracesShowThePortsOfBoxesInTheirPlace() {
        var netlist = Elaboration.elaborate(() -> new Chain(new Params(true, false)));
        try (var simulator = new JvmEngine().traced(netlist)) {
            simulator.poke(simulator.port("a"), 3);
            simulator.step(2);
            var values = simulator.signals().stream().collect(Collectors.toMap(Signal::name, simulator::value));
            assertEquals(BigInteger.valueOf(11), values.get("one.sum"), values.toString());
            assertEquals(BigInteger.valueOf(3), values.get("one.a"), values.toString());
            assertEquals(BigInteger.valueOf(15), values.get("two.a"), values.toString());
        }
    }

    /** An accumulator of what a register holds that no reset clears. */
    static final class Fed extends Module<Params> {
        final ingot.hdl.Bool load = input(bool());
        final UInt in = input(uint(8));
        final UInt sum = output(uint(8));
        final UInt ahead = output(uint(8));
        final ingot.hdl.Bool loaded = output(bool());

        Fed() {
            super(new Params(true, false));
            var held = reg(uint(8));
            when(load, () -> held.set(in));
            loaded.set(next(load, false));
            var box = new Accumulator(p);
            box.clk.set(domain().clock());
            box.a.set(held);
            sum.set(box.sum);
            ahead.set(box.ahead);
        }
    }

    private static Simulator fed(boolean loads) {
        var simulator = new XAwareEngine().compile(Elaboration.elaborate(Fed::new));
        simulator.poke(simulator.port("rst"), 1);
        simulator.poke(simulator.port("load"), loads ? 1 : 0);
        simulator.poke(simulator.port("in"), 3);
        simulator.step(1);
        simulator.poke(simulator.port("rst"), 0);
        return simulator;
    }

    @Test
    void aModelThatReadsKnownBitsGivesKnownOnesInTheXAwareEngine() {
        var simulator = fed(true);
        assertEquals(5, simulator.peek(simulator.port("sum")));
        assertEquals(8, simulator.peek(simulator.port("ahead")));
        simulator.step(1);
        assertEquals(8, simulator.peek(simulator.port("sum")));
    }

    @Test
    void whatAModelSetsAfterItHasReadUnknownBitsIsUnknown() {
        var simulator = fed(false);
        assertEquals(5, simulator.peek(simulator.port("sum")), "set before");
        var error = assertThrows(UnknownValueException.class, () -> simulator.peek(simulator.port("ahead")));
        assertTrue(error.getMessage().contains("made of unknown bits"), error.getMessage());
    }

    @Test
    void aModelThatReadsUnknownBitsAtAnEdgeIsAnError() {
        var simulator = fed(false);
        var error = assertThrows(UnknownValueException.class, () -> simulator.step(1));
        assertTrue(error.getMessage().contains("`box` reads its input `a` at a clock edge") && error.getMessage().contains("register `held`"), error.getMessage());
    }

    @Test
    void verilatorReadsTheVerilogWhereThereIsSome() {
        run(PropertySimulationTest.Kind.VERILATOR, new Params(false, true));
    }

    @Test
    void theJvmEngineSaysWhichModelIsMissing() {
        var netlist = Elaboration.elaborate(() -> new Chain(new Params(false, true)));
        var error = assertThrows(SimulationException.class, () -> PropertySimulationTest.Kind.JVM.engine().compile(netlist));
        assertTrue(error.getMessage().contains("`one` of black box Acc has no Java model"), error.getMessage());
    }

    @Test
    void isAnInstanceWithParametersInSystemVerilog() {
        var text = SystemVerilog.emit(Elaboration.elaborate(() -> new Chain(new Params(true, false))));
        assertTrue(text.contains("Acc #(.START(5)) one ("), text);
    }

    /** Round about two boxes, combinationally. */
    static final class Loop extends Module<Params> {
        final UInt out = output(uint(8));

        Loop() {
            super(new Params(true, false));
            var box = new Accumulator(p);
            box.clk.set(domain().clock());
            box.a.set(box.ahead);
            out.set(box.sum);
        }
    }

    @Test
    void loopsThroughABoxAreFound() {
        var error = assertThrows(DesignException.class, () -> Elaboration.elaborate(Loop::new));
        assertEquals("E024", error.diagnostics().getFirst().id());
    }
}
