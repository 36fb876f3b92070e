package ingot.systolic.tensor;

import static ingot.systolic.tensor.command.Unit.EXECUTE;
import static ingot.systolic.tensor.command.Unit.LOAD;
import static ingot.systolic.tensor.command.Unit.STORE;

import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.Compute;
import ingot.systolic.tensor.command.Load;
import ingot.systolic.tensor.command.LocalMemory;
import ingot.systolic.tensor.command.Pattern;
import ingot.systolic.tensor.command.Store;
import ingot.systolic.tensor.command.Sync;
import java.util.ArrayList;
import java.util.List;

/**
 * A product of matrices, scheduled by hand: the left one stays in the scratchpad, columns of the right one and of the product come and go in two buffers each.
 *
 * @param m rows of the left matrix and of the product
 * @param k columns of the left one, a multiple of the lanes, and rows of the right one
 * @param n columns of the right one and of the product, a multiple of the lanes
 * @param left where it stands, row by row; and so the others
 * @param parameters four rows of sums
 */
record MatmulProgram(TensorParams unit, int m, int k, int n, long left, long right, long parameters, long product) {
    private int lanes() {
        return unit.lanes();
    }

    List<Command> commands() {
        var commands = new ArrayList<Command>();
        int parameterRow = 2 * m;
        int depth = k / lanes();
        int tiles = n / lanes();
        int bytes = unit.vectorBytes();
        commands.add(new Load(Sync.NONE, LocalMemory.ACCUMULATORS, parameterRow, 4, parameters));
        for (int tile = 0; tile < tiles; tile++) {
            int weights = m * depth + tile % 2 * k;
            var free = tile < 2 ? Sync.NONE : Sync.NONE.waitFor(EXECUTE);
            if (tile > 0) {
                commands.add(new Load(free.signal(EXECUTE), LocalMemory.SCRATCHPAD, Pattern.lines(weights, 1, 1, k, 1), right + (long) tile * bytes,
                        (long) n / lanes() * bytes, 0));
            }
            for (int part = 0; part < depth; part++) {
                if (tile == 0) {
                    commands.add(new Load(Sync.NONE, LocalMemory.SCRATCHPAD, Pattern.lines(weights + part * lanes(), 1, 1, lanes(), 1),
                            right + (long) part * n * bytes, (long) n / lanes() * bytes, 0));
                    commands.add(new Load(Sync.NONE.signal(EXECUTE), LocalMemory.SCRATCHPAD, Pattern.lines(part * m, 1, 1, m, 1), left + (long) part * bytes,
                            (long) depth * bytes, 0));
                }
                var sync = tile == 0 || part == 0 ? Sync.NONE.waitFor(LOAD) : Sync.NONE;
                sync = part == 0 && tile >= 2 ? sync.waitFor(STORE) : sync;
                if (part == depth - 1) {
                    sync = tile + 2 < tiles ? sync.signal(STORE, LOAD) : sync.signal(STORE);
                }
                commands.add(new Compute(sync, part * m, m, weights + part * lanes(), tile % 2 * m, part > 0));
            }
            var full = Sync.NONE.waitFor(EXECUTE);
            commands.add(new Store(tile + 2 < tiles ? full.signal(EXECUTE) : full, Store.Windows.rows(tile % 2 * m, m), new Store.Form.Requantised(parameterRow),
                    new Store.Destination.Outside(product + (long) tile * bytes, (long) n / lanes() * bytes, 0)));
        }
        return commands;
    }
}
