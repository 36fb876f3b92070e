package ingot.flow.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetlistEditorTest {
    private final GateNetlist twoInverters = new GateNetlist("top",
            List.of(new GatePort("a", true, 0), new GatePort("y", false, 2)),
            List.of(new GateCell(0, "first", "inv_1", Map.of("A", 0, "Y", 1), "Top.java:3"),
                    new GateCell(1, "second", "inv_1", Map.of("A", 1, "Y", 2), "Top.java:4")),
            List.of(new GateNet(0, "a", ""), new GateNet(1, "middle", "Top.java:3"), new GateNet(2, "y", "")));

    @Test
    void unchangedIsEqual() {
        assertEquals(twoInverters, new NetlistEditor(twoInverters).build());
    }

    @Test
    void insertsABufferAndKeepsNumbers() {
        var editor = new NetlistEditor(twoInverters);
        int far = editor.splitNet(1, List.of(new CellPin(1, "A")), "middle_far");
        int buffer = editor.addCell("buffer", "buf_1", Map.of("A", 1, "X", far), "");
        var built = editor.build();
        assertEquals(2, buffer);
        assertEquals(3, far);
        assertEquals(Map.of("A", 3, "Y", 2), built.cells().get(1).pins());
        assertEquals(Map.of("A", 1, "X", 3), built.cells().get(2).pins());
        assertEquals("Top.java:3", built.nets().get(far).source());
        assertSame(twoInverters.cells().get(0), built.cells().get(0));
        assertEquals(2, twoInverters.cells().size());
    }

    @Test
    void takenNamesGetANumber() {
        var editor = new NetlistEditor(twoInverters);
        editor.addCell("first", "buf_1", Map.of(), "");
        editor.addCell("first", "buf_1", Map.of(), "");
        editor.addNet("y", "");
        editor.addNet("first", "");
        assertEquals("second_1", editor.renameCell(0, "second"));
        var built = editor.build();
        assertEquals(List.of("second_1", "second", "first_1", "first_2"), built.cells().stream().map(GateCell::name).toList());
        assertEquals("y_1", built.nets().get(3).name());
        assertEquals("first_3", built.nets().get(4).name());
    }

    @Test
    void aRemovedNameIsFreeAgain() {
        var editor = new NetlistEditor(twoInverters);
        editor.removeCell(0);
        editor.addCell("first", "inv_2", Map.of("A", 0, "Y", 1), "");
        assertEquals(List.of("second", "first"), editor.build().cells().stream().map(GateCell::name).toList());
    }

    @Test
    void removalMovesTheRestDown() {
        var editor = new NetlistEditor(twoInverters);
        editor.removeCell(0);
        editor.connect(1, "A", 0);
        editor.removeNet(1);
        editor.setMaster(1, "inv_4");
        var built = editor.build();
        assertEquals(0, editor.builtCell(1));
        assertEquals(-1, editor.builtCell(0));
        assertEquals(1, editor.builtNet(2));
        assertEquals(List.of(new GateCell(0, "second", "inv_4", Map.of("A", 0, "Y", 1), "Top.java:4")), built.cells());
        assertEquals(new GatePort("y", false, 1), built.ports().get(1));
        for (int i = 0; i < built.nets().size(); i++) {
            assertEquals(i, built.nets().get(i).id());
        }
    }

    @Test
    void aPinLeftOnARemovedNetIsNamed() {
        var editor = new NetlistEditor(twoInverters);
        editor.removeNet(1);
        var error = assertThrows(IllegalStateException.class, editor::build);
        assertTrue(error.getMessage().contains("`Y` of cell `first`") , error.getMessage());
    }

    @Test
    void splittingOffAPinOfAnotherNetFails() {
        var editor = new NetlistEditor(twoInverters);
        var error = assertThrows(IllegalArgumentException.class, () -> editor.splitNet(0, List.of(new CellPin(1, "A")), "x"));
        assertTrue(error.getMessage().contains("second"), error.getMessage());
        assertEquals(3, editor.netCount());
    }

    @Test
    void portsAndPinsMove() {
        var editor = new NetlistEditor(twoInverters);
        int net = editor.addNet("y_buffered", "");
        editor.connectPort(1, net);
        editor.disconnect(1, "Y");
        assertThrows(IllegalArgumentException.class, () -> editor.disconnect(1, "Y"));
        assertEquals("y_1", editor.renameNet(1, "y"));
        var built = editor.build();
        assertEquals("y_1", built.nets().get(1).name());
        assertEquals(net, built.ports().get(1).net());
        assertNotEquals(twoInverters, built);
        assertEquals(Map.of("A", 1), built.cells().get(1).pins());
    }
}
