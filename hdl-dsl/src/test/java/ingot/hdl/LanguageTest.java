package ingot.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.designs.BitWork;
import ingot.hdl.designs.Controller;
import ingot.hdl.designs.Fifo;
import ingot.hdl.designs.Limiter;
import ingot.hdl.designs.Memories;
import ingot.hdl.designs.Pair;
import ingot.hdl.designs.Pe;
import ingot.hdl.designs.PeArray;
import ingot.hdl.designs.Sequencer;
import ingot.hdl.designs.TwoClocks;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.SystemVerilogOptions;
import ingot.hdl.emit.Tools;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole designs: the text that people read, and the tools that must accept it. */
class LanguageTest {
    static Stream<Arguments> designs() {
        return Stream.of(
                design("Pe_a8_w8_s24", () -> new Pe(new Pe.Params(8, 8, 24))),
                design("Fifo_w8_d16", () -> new Fifo(new Fifo.Params(8, 16))),
                design("PeArray_r2_c3", () -> new PeArray(new PeArray.Params(2, 3))),
                design("Controller", () -> new Controller(new Controller.Params())),
                design("BitWork", () -> new BitWork(new BitWork.Params())),
                design("Memories", () -> new Memories(new Memories.Params())),
                design("TwoClocks_ssample", () -> new TwoClocks(new TwoClocks.Params(ClockDomain.named("sample")))),
                design("Sequencer_c3", () -> new Sequencer(new Sequencer.Params(3))),
                design("Limiter_l9", () -> new Limiter(new Limiter.Params(9))),
                design("Pair_s2", () -> new Pair(new Pair.Params(2))));
    }

    private static Arguments design(String name, Supplier<Module<?>> design) {
        return Arguments.of(name, design);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("designs")
    void readsAsReviewed(String name, Supplier<Module<?>> design) {
        var netlist = Elaboration.elaborate(design);
        assertEquals(name, netlist.top().name());
        GoldenText.assertMatches(name + ".sv", SystemVerilog.emit(netlist));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("designs")
    void verilatorLintsItClean(String name, Supplier<Module<?>> design) {
        Tools.verilatorAccepts(name, SystemVerilog.emit(Elaboration.elaborate(design)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("designs")
    void yosysReadsIt(String name, Supplier<Module<?>> design) {
        Tools.yosysAccepts(name, SystemVerilog.emit(Elaboration.elaborate(design)));
        Tools.yosysAccepts(name, SystemVerilog.emit(Elaboration.elaborate(design), SystemVerilogOptions.YOSYS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("designs")
    void yosysReadsItForProofs(String name, Supplier<Module<?>> design) {
        var text = SystemVerilog.emit(Elaboration.elaborate(design));
        assertEquals("", Tools.run(name, text, "yosys", "-q", "-p",
                "read_verilog -formal -sv " + name + ".sv; prep -top " + name + "; check -assert"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("designs")
    void icarusReadsIt(String name, Supplier<Module<?>> design) {
        Tools.icarusAccepts(name, SystemVerilog.emit(Elaboration.elaborate(design)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("designs")
    void theSameDesignGivesTheSameBytes(String name, Supplier<Module<?>> design) {
        assertEquals(SystemVerilog.emit(Elaboration.elaborate(design)), SystemVerilog.emit(Elaboration.elaborate(design)));
    }

    @Test
    void elaborationsRunSideBySide() {
        Supplier<Module<?>> design = () -> new PeArray(new PeArray.Params(6, 6));
        var alone = SystemVerilog.emit(Elaboration.elaborate(design));
        var together = Stream.generate(() -> design).limit(8).parallel()
                .map(one -> SystemVerilog.emit(Elaboration.elaborate(one))).distinct().toList();
        assertEquals(List.of(alone), together);
    }

    @Test
    void equalModulesBecomeOne() {
        var netlist = Elaboration.elaborate(() -> new PeArray(new PeArray.Params(8, 8)));
        assertEquals(2, netlist.modules().size());
        assertEquals(64, netlist.top().instances().size());
    }
}
