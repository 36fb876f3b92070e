package ingot.sim.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.Vec;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.pass.Flatten;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplicationTest {
    record Size(int rows, int cols) {}

    /** Adds what comes from the north and the product of what comes from the west. */
    static final class Cell extends Module<Size> {
        final SInt west = input(sint(8));
        final SInt north = input(sint(32));
        final SInt east = output(sint(8));
        final SInt south = output(sint(32));

        Cell(Size size) {
            super(size);
            var delayed = next(west);
            east.set(delayed);
            var sum = next(north.plus(delayed.times(west)).wrap(32));
            south.set(sum);
        }
    }

    static final class Grid extends Module<Size> {
        final SInt in = input(sint(8));
        final Vec<SInt> out = output(vec(p.cols(), sint(32)));

        Grid(Size size) {
            super(size);
            var cells = new Cell[size.rows()][size.cols()];
            for (int r = 0; r < size.rows(); r++) {
                for (int c = 0; c < size.cols(); c++) {
                    cells[r][c] = new Cell(size).named("cell_" + r + "_" + c);
                    cells[r][c].west.set(c == 0 ? in : cells[r][c - 1].east);
                    if (r == 0) {
                        cells[r][c].north.set(0);
                    } else {
                        cells[r][c].north.set(cells[r - 1][c].south);
                    }
                }
            }
            for (int c = 0; c < size.cols(); c++) {
                out.get(c).set(cells[size.rows() - 1][c].south);
            }
        }
    }

    private static Replication replication(Netlist netlist) {
        var design = Flatten.flatten(netlist);
        var lowering = new Lowering(design);
        var live = new Liveness(new FlatModel(design, new Clocks(design), lowering), netlist.top().ports());
        var next = new LinkedHashMap<Node, Node>();
        var alive = new LinkedHashSet<Node>();
        for (var register : design.registers()) {
            next.put(lowering.state(register), lowering.value(design.nextWithReset(register)));
            if (live.next().containsKey(register)) {
                alive.add(lowering.state(register));
            }
        }
        return new Replication(next, alive, Set.of(), live.nodes(), lowering.nodes().count(), _ -> 0);
    }

    @Test
    void equalCellsBecomeLoops() {
        var found = replication(Elaboration.elaborate(() -> new Grid(new Size(9, 8))));
        assertEquals(2, found.replicas().size(), "one loop for the delays, one for the sums");
        assertEquals(2 * 9 * 8 - 8, found.places().size(), "the sums of the first row have another formula");
        assertEquals(9 + 8 + 7, found.exceptions().size(), "the first column reads the input, the second row the first");
    }

    @Test
    void aSmallDesignHasNone() {
        assertEquals(0, replication(Elaboration.elaborate(() -> new Grid(new Size(3, 4)))).places().size());
    }
}
