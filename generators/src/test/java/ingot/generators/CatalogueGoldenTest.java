package ingot.generators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.generators.arithmetic.ArithmeticDesigns;
import ingot.generators.bus.BusDesigns;
import ingot.generators.crossing.CrossingDesigns;
import ingot.generators.memory.MemoryDesigns;
import ingot.generators.serial.SerialDesigns;
import ingot.generators.stream.StreamDesigns;
import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import ingot.hdl.emit.SystemVerilog;
import ingot.test.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arithmetic, streams, crossings, memories and buses of the catalogue: reviewed SystemVerilog, and nothing that the checks would say. */
class CatalogueGoldenTest {
    private static final List<DesignProvider> ROOMS =
            List.of(new ArithmeticDesigns(), new StreamDesigns(), new BusDesigns(), new SerialDesigns(), new CrossingDesigns(),
                    new MemoryDesigns());

    static Stream<DesignEntry<?>> designs() {
        return ROOMS.stream().flatMap(room -> room.designs().stream());
    }

    @ParameterizedTest
    @MethodSource("designs")
    void emitsReviewedSystemVerilog(DesignEntry<?> entry) {
        check(entry);
    }

    private static <P extends Record> void check(DesignEntry<P> entry) {
        var design = entry.design(entry.defaults());
        assertEquals(List.of(), design.report().warnings());
        Golden.assertMatches(CatalogueGoldenTest.class, entry.name() + ".sv", SystemVerilog.emit(design.netlist()));
    }
}
