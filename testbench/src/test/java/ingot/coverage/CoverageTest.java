package ingot.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.hdl.Bool;
import ingot.hdl.Elaboration;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.StateMachine;
import ingot.hdl.netlist.Verification;
import ingot.sim.Engine;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import ingot.sim.jvm.JvmEngine;
import ingot.sim.verilator.VerilatorEngine;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
    record Params(int width) {}

    enum Phase { IDLE, RUN, STOP }

    static final class Child extends Module<Params> {
        final Bool up = input(bool());
        final UInt count = output(uint(p.width()));

        Child(Params params) {
            super(params);
            var value = reg(uint(p.width()), 0);
            when(up, () -> value.set(value.plus(1).wrap(p.width())));
            count.set(value);
        }
    }

    static final class Parent extends Module<Params> {
        final Bool go = input(bool());
        final Bool halt = input(bool());
        final EnumOf<Phase> phase = output(enumOf(Phase.class));
        final UInt sum = output(uint(p.width() + 1));

        Parent(Params params) {
            super(params);
            var state = reg(enumOf(Phase.class), Phase.IDLE);
            when(state.eq(Phase.IDLE).and(go), () -> state.set(Phase.RUN))
                    .elseWhen(halt, () -> state.set(Phase.STOP));
            var first = new Child(p);
            var second = new Child(p);
            first.up.set(state.eq(Phase.RUN));
            second.up.set(lit(false));
            sum.set(first.count.plus(second.count));
            phase.set(state);
        }
    }

    private static Netlist design() {
        var top = Elaboration.elaborate(() -> new Parent(new Params(2))).top();
        var state = top.registers().getFirst();
        var values = List.of(BigInteger.ZERO, BigInteger.ONE, BigInteger.TWO);
        var machine = new StateMachine(state, values, List.of(
                new StateMachine.Arc(values.get(0), values.get(1), "go", state.source()),
                new StateMachine.Arc(values.get(1), values.get(2), "halt", state.source())));
        return new Netlist(top.withVerification(new Verification(List.of(), List.of(), List.of(), List.of(), List.of(machine))));
    }

    private static Set<Point> happened(Engine engine, Instrumentation.Instrumented design, Consumer<Simulator> test) {
        var points = new HashSet<Point>();
        try (var simulator = new CoverageSimulator(engine, design, PowerUp.random(7), points::addAll)) {
            simulator.poke(simulator.port("rst"), 1);
            simulator.step(1);
            simulator.poke(simulator.port("rst"), 0);
            test.accept(simulator);
        }
        return points;
    }

    private static void goes(Simulator simulator) {
        simulator.step(1);
        simulator.poke(simulator.port("go"), 1);
        simulator.step(4);
        assertEquals(3, simulator.peek(simulator.port("sum")), "the design itself does what it did before");
    }

    @Test
    void whatHappensIsSeenAndNothingElse() {
        var names = happened(new JvmEngine(), Instrumentation.of(design()), CoverageTest::goes).stream()
                .map(point -> point.kind().title() + " " + point.module().split("_")[0] + " " + point.what()).collect(Collectors.toSet());
        assertTrue(names.containsAll(Set.of("state Parent state IDLE", "state Parent state RUN", "arc Parent state IDLE to RUN",
                "toggle Child value[0] rises", "toggle Child value[0] falls", "toggle Child value[1] rises", "branch Child true",
                "branch Child false", "toggle Parent go rises")), names.toString());
        assertFalse(names.contains("state Parent state STOP"));
        assertFalse(names.contains("arc Parent state RUN to STOP"));
        assertFalse(names.contains("toggle Child value[1] falls"));
        assertFalse(names.contains("toggle Parent go falls"));
    }

    @Test
    void verilatorSeesTheSame() {
        var reason = new VerilatorEngine().unavailable();
        assumeTrue(reason.isEmpty(), reason.orElse(""));
        var design = Instrumentation.of(design());
        assertEquals(happened(new JvmEngine(), design, CoverageTest::goes), happened(new VerilatorEngine(), design, CoverageTest::goes));
    }

    @Test
    void testsAreMergedAndShownOverTheSource(@TempDir Path folder) throws IOException {
        var design = Instrumentation.of(design());
        var points = design.points().values().stream().flatMap(List::stream).toList();
        for (int test = 0; test < 3; test++) {
            var data = new CoverageData();
            data.add("T.t" + test, points, test == 0 ? Set.of() : happened(new JvmEngine(), design, test == 1 ? CoverageTest::goes : _ -> { }));
            data.write(folder.resolve("t" + test + ".coverage"));
        }
        var merged = CoverageData.merge(folder);
        assertEquals(new HashSet<>(points), merged.tests().keySet());
        var states = merged.ratio(EnumSet.of(Point.Kind.STATE));
        assertEquals(2, states.happened());
        assertEquals(3, states.points());
        var shares = merged.shares();
        assertEquals(new CoverageData.Share(0, 0), shares.get("T.t0"));
        assertEquals(0, shares.get("T.t2").alone(), "a test that only resets does nothing that the other does not");
        assertEquals(shares.get("T.t1").happened() - shares.get("T.t2").happened(), shares.get("T.t1").alone());
        new CoverageReport(merged).write(folder, List.of(Path.of("src/test/java")));
        var html = Files.readString(folder.resolve("coverage.html"));
        assertTrue(html.contains("state.set(Phase.STOP)"), "the source is in the page");
        var share = shares.get("T.t1");
        assertTrue(html.contains("<tr><td>T.t1</td><td>%d</td><td>%d</td></tr>".formatted(share.happened(), share.alone())), html);
        assertTrue(html.contains("class=\"missing\">never true</td>") || html.contains("never reached"), html);
        var json = Files.readString(folder.resolve("coverage.json"));
        assertTrue(json.contains("\"what\": \"state STOP\""), json);
        assertTrue(new CoverageReport(merged).summary().contains("state 2 of 3 (66.7 %)"), new CoverageReport(merged).summary().toString());
    }

    @Test
    void logicWithoutAClockIsSampledWhereItIsLookedAt() {
        var netlist = Elaboration.elaborate(() -> new Chooser(new Params(2)));
        var unclocked = netlist.top().ports().stream().noneMatch(port -> port.role() == Port.Role.CLOCK);
        assumeTrue(unclocked, "a module without registers has no clock");
        var seen = new HashSet<Point>();
        var design = Instrumentation.of(netlist);
        try (var simulator = new CoverageSimulator(new JvmEngine(), design, PowerUp.ZERO, seen::addAll)) {
            simulator.poke(simulator.port("big"), 1);
            simulator.peek(simulator.port("out"));
            simulator.poke(simulator.port("big"), 0);
        }
        assertEquals(design.points().values().stream().mapToInt(List::size).sum(), seen.size(), "both ways were looked at");
    }

    static final class Chooser extends Module<Params> {
        final Bool big = input(bool());
        final UInt out = output(uint(p.width()));

        Chooser(Params params) {
            super(params);
            out.set(0);
            when(big, () -> out.set(3)).otherwise(() -> out.set(1));
        }
    }
}
