package ingot.sim.fuzz;

import static ingot.hdl.netlist.Expr.BinaryOp.DIVIDE;
import static ingot.hdl.netlist.Expr.BinaryOp.MULTIPLY;
import static ingot.hdl.netlist.Expr.BinaryOp.REMAINDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.pass.EachModule;
import ingot.hdl.pass.Flatten;
import ingot.hdl.pass.Passes;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pass leaves random designs doing what they did. */
class PassesTest {
    /** Of the netlists that can be proven, the one whose proofs take seconds; Yosys 0.23 ends with an exception of its own on some behind it. */
    private static final int QUICK = 4;

    static Stream<Referee> passes() {
        return PassReferee.all().stream();
    }

    @ParameterizedTest
    @MethodSource("passes")
    void outputsStayTheSame(Referee pass) {
        var specimens = LongStream.rangeClosed(1, 25).mapToObj(Specimen::of).toList();
        assertEquals(Map.of(), pass.disagreements(specimens));
    }

    @Test
    void designsBecomeSmaller() {
        long before = 0;
        long after = 0;
        for (long seed = 1; seed <= 25; seed++) {
            var netlist = RandomNetlist.of(seed);
            before += SystemVerilog.emit(netlist).lines().count();
            after += SystemVerilog.emit(Passes.standard().apply(netlist)).lines().count();
        }
        assertTrue(after < before * 9 / 10, before + " lines became " + after);
    }

    @Test
    void yosysProvesThemEqual(@TempDir Path folder) throws IOException {
        prove(folder, seeds().skip(QUICK).limit(1).toList());
    }

    @Test
    @Tag("full")
    void yosysProvesThemEqualOnMore(@TempDir Path folder) throws IOException {
        prove(folder, seeds().skip(1).limit(QUICK - 1).toList());
    }

    /** Each pass for all inputs of the first eight half cycles; clocks and resets are inputs like others. */
    private static void prove(Path folder, List<Long> seeds) throws IOException {
        var missing = ToolFinder.system().unavailable(KnownTools.YOSYS);
        assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
        var script = new StringBuilder();
        var proofs = 0;
        for (var seed : seeds) {
            var netlist = RandomNetlist.of(seed, 8);
            var gold = SystemVerilog.emit(netlist);
            for (var pass : PassReferee.passes()) {
                if (SystemVerilog.emit(pass.pass().apply(netlist)).equals(gold)) {
                    continue;
                }
                proofs++;
                Files.writeString(folder.resolve("gold" + proofs + ".sv"), SystemVerilog.emit(renamed("gold", netlist)));
                Files.writeString(folder.resolve("gate" + proofs + ".sv"), SystemVerilog.emit(renamed("gate", pass.pass().apply(netlist))));
                script.append("log ").append(pass.name()).append(" on ").append(seed).append("\ndesign -reset\n");
                for (var side : List.of("gold", "gate")) {
                    script.append("read_verilog -sv %s%d.sv\nhierarchy -top %sF%d\nproc\nflatten\nmemory\nopt_clean\ndesign -stash %s\n"
                            .formatted(side, proofs, side, seed, side));
                }
                script.append("design -copy-from gold -as gold goldF%d\ndesign -copy-from gate -as gate gateF%d\n".formatted(seed, seed))
                        .append("miter -equiv -make_assert -flatten gold gate miter\nhierarchy -top miter\n")
                        .append("clk2fflogic\nsat -verify -prove-asserts -set-init-zero -seq 8 miter\n");
            }
        }
        assertTrue(proofs >= 4 * seeds.size(), proofs + " proofs");
        Files.writeString(folder.resolve("equal.ys"), script);
        ToolFinder.system().find(KnownTools.YOSYS).with("-q", "-s", "equal.ys").in(folder)
                .logTo(folder.resolve("yosys.log")).within(Duration.ofMinutes(5L * seeds.size())).execute();
    }

    private static Stream<Long> seeds() {
        return LongStream.rangeClosed(1, 1000).filter(PassesTest::startsAtZero).boxed();
    }

    /** Whether the proof, in which all registers start at zero, is about this design; and whether it ends soon. */
    private static boolean startsAtZero(long seed) {
        var netlist = RandomNetlist.of(seed, 8);
        return Flatten.flatten(netlist).registers().stream().noneMatch(register -> register.atPowerUp().isPresent())
                && Arithmetic.widest(netlist, EnumSet.of(MULTIPLY, DIVIDE, REMAINDER)) <= 5;
    }

    private static Netlist renamed(String prefix, Netlist netlist) {
        return EachModule.apply(netlist, module -> module.named(prefix + module.name()));
    }
}
