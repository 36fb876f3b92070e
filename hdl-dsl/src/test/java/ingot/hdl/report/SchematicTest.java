package ingot.hdl.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.designs.Controller;
import ingot.hdl.designs.Everything;
import ingot.hdl.designs.Fifo;
import ingot.hdl.designs.PeArray;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchematicTest {
    static Stream<NetModule> modules() {
        return Stream.of(Elaboration.elaborate(() -> new Controller(new Controller.Params())), Elaboration.elaborate(() -> new Fifo(new Fifo.Params(8, 16))),
                Elaboration.elaborate(() -> new PeArray(new PeArray.Params(2, 3))), Everything.netlist(true)).map(Netlist::modules).flatMap(List::stream);
    }

    /** What {@code pattern} finds in its first group. */
    private static List<String> found(String pattern, String svg) {
        return Pattern.compile(pattern).matcher(svg).results().map(match -> match.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void isWellFormed(NetModule module) {
        var open = new ArrayDeque<String>();
        for (var tag : found("<([^>]*)>", Schematic.svg(module, ""))) {
            if (tag.startsWith("/")) {
                assertEquals(open.pop(), tag.substring(1));
            } else if (!tag.endsWith("/")) {
                open.push(tag.split(" ")[0]);
            }
        }
        assertTrue(open.isEmpty(), open.toString());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void showsEveryPortRegisterMemoryAndInstance(NetModule module) {
        var labels = new HashSet<>(found("<text[^>]*>([^<]*)<", Schematic.svg(module, "")));
        module.ports().stream().filter(port -> port.role() == Port.Role.DATA || port.direction() == Direction.OUTPUT)
                .forEach(port -> assertTrue(labels.contains(port.name()), port.name()));
        module.registers().forEach(register -> assertTrue(labels.contains(register.name()), register.name()));
        module.memories().forEach(memory -> assertTrue(labels.contains(memory.name()), memory.name()));
        module.instances().forEach(instance -> assertTrue(labels.contains(instance.name()), instance.name()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void boxesDoNotOverlap(NetModule module) {
        var places = new Layout(GraphBuilder.of(module)).places;
        for (var a : places) {
            for (var b : places) {
                boolean apart = a == b || a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
                assertTrue(apart, () -> a.box.label + " and " + b.box.label);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyConnectionEndsAtItsBoxes(NetModule module) {
        var graph = GraphBuilder.of(module);
        var layout = new Layout(graph);
        for (var edge : graph.edges) {
            var from = layout.places.stream().filter(place -> place.box == edge.from()).findFirst().orElseThrow();
            var to = layout.places.stream().filter(place -> place.box == edge.to()).findFirst().orElseThrow();
            var corners = layout.routes.stream().flatMap(route -> Stream.of(route.corners().getFirst(), route.corners().getLast())).toList();
            assertTrue(corners.stream().anyMatch(at -> at[0] == from.x + from.width && at[1] == from.outputY(edge.output())), edge.name());
            assertTrue(corners.stream().anyMatch(at -> at[0] == to.x && at[1] == to.inputY(edge.input())), edge.name());
        }
    }

    @Test
    void leadsToTheJavaLinesAndToOtherPictures() {
        var array = Elaboration.elaborate(() -> new PeArray(new PeArray.Params(2, 3))).top();
        var links = found("<a href=\"([^\"]*)\"", Schematic.svg(array, "src/"));
        assertTrue(links.contains(array.instances().getFirst().module().name() + ".svg"), links.toString());
        assertTrue(links.contains("src/PeArray.java#L" + array.instances().getFirst().source().line()), links.toString());
    }

    @Test
    void isTheSameEveryTime() {
        var text = Schematic.svg(Everything.netlist(true).top(), "");
        assertEquals(text, Schematic.svg(Everything.netlist(true).top(), ""));
        assertEquals(Schematic.dot(Everything.netlist(true).top(), ""), Schematic.dot(Everything.netlist(true).top(), ""));
    }

    @Test
    void dotNamesTheSameBoxes() {
        var module = Elaboration.elaborate(() -> new Fifo(new Fifo.Params(8, 16))).top();
        var dot = Schematic.dot(module, "");
        module.registers().forEach(register -> assertTrue(dot.contains("[label=\"" + register.name() + "\""), dot));
        assertTrue(dot.contains("URL=\"Fifo.java#L"), dot);
        assertFalse(dot.contains("n-1"), dot);
    }
}
