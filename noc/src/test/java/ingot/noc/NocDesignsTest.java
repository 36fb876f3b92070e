package ingot.noc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.generators.arbiter.ArbiterPolicy;
import ingot.hdl.DesignEntry;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.netlist.Netlist;
import ingot.noc.router.Buffers;
import ingot.noc.router.Lookup;
import ingot.noc.router.RouterSettings;
import ingot.noc.topology.Topology;
import ingot.test.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue of this module, and the short names that its parameters have on the command line. */
class NocDesignsTest {
    static Stream<DesignEntry<?>> designs() {
        return new NocDesigns().designs().stream();
    }

    private static <P extends Record> Netlist elaborate(DesignEntry<P> entry) {
        return entry.elaborate(entry.defaults());
    }

    @ParameterizedTest
    @MethodSource("designs")
    void emitsReviewedSystemVerilog(DesignEntry<?> entry) {
        Golden.assertMatches(getClass(), entry.name() + ".sv", SystemVerilog.emit(elaborate(entry)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mesh_4x3", "cmesh_2x2x4", "torus_4x4", "ring_8", "oneway_8", "star_5", "tree_3", "fattree_2_3", "clusters_3_2x2"})
    void shapesAreReadByTheirNames(String name) {
        assertEquals(name, Topology.parse(name).toString());
    }

    @Test
    void anUnknownShapeShowsThoseThereAre() {
        var problem = assertThrows(IllegalArgumentException.class, () -> Topology.parse("mesh_4"));
        assertEquals("there is no network `mesh_4`; there are, in any size, mesh_4x4, cmesh_2x2x4, torus_4x4, ring_8, oneway_8, star_5, tree_3, "
                + "fattree_2_3, clusters_3_2x2", problem.getMessage());
    }

    @Test
    void tooFewVirtualChannelsForARoutingAreRefused() {
        var problem = assertThrows(IllegalArgumentException.class,
                () -> new ShapeParams(Topology.parse("torus_3x3"), RoutingRule.ADAPTIVE, RouterSettings.parse("w8_v4_d2_s2")));
        assertEquals("the routers of torus_3x3 need a multiple of 3 virtual channels with this routing, and have 4: take 6", problem.getMessage());
    }

    @Test
    void gridsOfRoutersAreReadByTheirNames() {
        for (var name : List.of("mesh_8x8", "torus_4x4", "ring_8", "oneway_8", "cmesh_2x2x4")) {
            assertEquals(name, Lookup.parse(name).toString());
        }
        assertThrows(IllegalArgumentException.class, () -> Lookup.parse("star_5"));
    }

    @Test
    void settingsAreReadByTheirLabels() {
        var plain = RouterSettings.of(32, 4, 8, 3);
        for (var settings : List.of(plain, plain.withCutThrough(4), plain.withMessages(2, true), plain.withMessages(4, false).inOrder(),
                plain.withInputLanes(2).with(ArbiterPolicy.MATRIX, Buffers.MEMORY))) {
            assertEquals(settings, RouterSettings.parse(settings.label()));
        }
        var problem = assertThrows(IllegalArgumentException.class, () -> RouterSettings.parse("w32_v4"));
        assertTrue(problem.getMessage().endsWith("was w32_v4"), problem.getMessage());
    }
}
