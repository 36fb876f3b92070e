package ingot.hdl.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.designs.Controller;
import ingot.hdl.designs.Everything;
import ingot.hdl.designs.Fifo;
import ingot.hdl.designs.Pair;
import ingot.hdl.designs.PeArray;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.SystemVerilogOptions;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetlistFileTest {
    static Stream<Netlist> designs() {
        return Stream.of(Elaboration.elaborate(() -> new Controller(new Controller.Params())),
                Elaboration.elaborate(() -> new Fifo(new Fifo.Params(5, 8))),
                Elaboration.elaborate(() -> new Pair(new Pair.Params(2))),
                Elaboration.elaborate(() -> new PeArray(new PeArray.Params(2, 2))), Everything.netlist(true), Everything.netlist(false));
    }

    /** The text numbers every shared thing, so equal texts are equal netlists, sharing included. */
    @ParameterizedTest
    @MethodSource("designs")
    void comesBackAsItWas(Netlist netlist) {
        var text = NetlistFile.write(netlist);
        var back = NetlistFile.read(text);
        assertEquals(text, NetlistFile.write(back));
        assertEquals(SystemVerilog.emit(netlist, SystemVerilogOptions.YOSYS), SystemVerilog.emit(back, SystemVerilogOptions.YOSYS));
    }

    @Test
    void sharedExpressionsStayShared() {
        var back = NetlistFile.read(NetlistFile.write(Everything.netlist(false)));
        var assign = (Statement.Assign) back.top().processes().get(3).body().getFirst();
        var choice = (Expr.Mux) assign.value();
        assertEquals(System.identityHashCode(choice.whenTrue()), System.identityHashCode(((Expr.Unary) choice.whenFalse()).operand()));
    }

    @Test
    void labelsPropertiesMachinesAndBoxesComeBack() {
        var back = NetlistFile.read(NetlistFile.write(Everything.netlist(true))).top();
        assertEquals("{IDLE=1, RUN=2, DONE=4}", back.registers().getFirst().type().labels().toString());
        assertEquals("the state\nchanges", back.verification().properties().getFirst().message());
        assertEquals("RUN", back.verification().machines().getFirst().name(back.verification().machines().getFirst().arcs().getFirst().to()));
        assertEquals("{WIDTH=8, MODE=fast \"1\", SEED=123456789012345678901234567890}",
                back.instances().getFirst().module().blackBox().orElseThrow().parameters().toString());
        assertEquals(back.registers().getFirst().clocking(), ((Process.Clocked) back.processes().getFirst()).clocking());
    }

    @Test
    void goesThroughAFile(@TempDir Path folder) throws IOException {
        var netlist = Everything.netlist(true);
        NetlistFile.write(netlist, folder.resolve("a.netlist"));
        assertEquals(Files.readString(folder.resolve("a.netlist")), NetlistFile.write(NetlistFile.read(folder.resolve("a.netlist"))));
    }

    @Test
    void anotherVersionIsRefused() {
        var problem = assertThrows(NetlistFileException.class, () -> NetlistFile.read("ingot-netlist 99\n"));
        assertEquals("netlist is damaged at line 1: it does not begin with `ingot-netlist 1`, so it is no netlist, or one of another version of Ingot"
                + "\n    ingot-netlist 99", problem.getMessage());
    }

    @Test
    void aMissingThingIsNamedWithItsLine() {
        var text = NetlistFile.write(Everything.netlist(false)).replaceFirst("(?m)^set (\\S+) 0 ", "set $1 999 ");
        var problem = assertThrows(NetlistFileException.class, () -> NetlistFile.read(text.replaceFirst("(?m)^ref (\\S+) \\d+", "ref $1 777")));
        assertTrue(problem.getMessage().contains("there is no signal 777 before this line"), problem.getMessage());
        assertTrue(problem.getMessage().matches("(?s)netlist is damaged at line \\d+: .*"), problem.getMessage());
    }

    /** Whatever is cut, doubled, swapped or overwritten: either the text is still a netlist, or one clear error says where it is not. */
    @Test
    void damageNeverEndsInAnythingElse() {
        var random = new Random(7);
        var lines = NetlistFile.write(Everything.netlist(true)).lines().toList();
        for (int i = 0; i < 3000; i++) {
            var damaged = new ArrayList<>(lines);
            int at = random.nextInt(lines.size());
            var line = lines.get(at);
            switch (random.nextInt(5)) {
                case 0 -> damaged.remove(at);
                case 1 -> damaged.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> damaged.set(at, line.substring(0, random.nextInt(line.length() + 1)));
                case 3 -> damaged.set(at, line.replace((char) ('0' + random.nextInt(10)), (char) ('0' + random.nextInt(10))));
                default -> damaged.set(at, line.replace(' ', '-'));
            }
            try {
                NetlistFile.write(NetlistFile.read(String.join("\n", damaged)));
            } catch (NetlistFileException expected) {
                assertTrue(expected.getMessage().startsWith("netlist is damaged at line "), expected.getMessage());
            }
        }
    }
}
