package ingot.systolic.tensor.digits;

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
import ingot.systolic.tensor.command.Unit;
import ingot.test.bus.SparseMemory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The perceptron on 8 by 8 elements, scheduled by hand: weights stay, images come in batches, what is hidden goes from the accumulators to the scratchpad. */
final class DigitsProgram {
    static final int BATCH = 32;
    private static final int LANES = 8;
    private static final int INPUTS = 64;
    private static final int HIDDEN = Perceptron.HIDDEN;
    private static final int SCORES = 16;

    private static final long FIRST = 0x1000;
    private static final long SECOND = 0x2000;
    private static final long PARAMETERS = 0x3000;
    private static final long BIAS = 0x3800;
    private static final long IMAGES = 0x40000;
    private static final long RESULTS = 0x80000;

    private static final int FIRST_ROWS = 0;
    private static final int SECOND_ROWS = FIRST_ROWS + INPUTS * HIDDEN / LANES;
    private static final int IMAGE_ROWS = SECOND_ROWS + HIDDEN * SCORES / LANES;
    private static final int HIDDEN_ROWS = IMAGE_ROWS + BATCH * INPUTS / LANES;
    private static final int HIDDEN_SUMS = 0;
    private static final int SCORE_SUMS = HIDDEN_SUMS + BATCH * HIDDEN / LANES;
    private static final int PARAMETER_SUMS = SCORE_SUMS + BATCH * SCORES / LANES;

    private DigitsProgram() {}

    /** Writes the network and the images to the memory outside. */
    static void place(SparseMemory memory, QuantisedPerceptron network, DrawnDigits digits) {
        for (int i = 0; i < INPUTS; i++) {
            bytes(memory, FIRST + (long) i * HIDDEN, network.first()[i]);
        }
        for (int h = 0; h < HIDDEN; h++) {
            bytes(memory, SECOND + (long) h * SCORES, network.second()[h]);
            long column = PARAMETERS + h / LANES * 16L * LANES + h % LANES * 4;
            word(memory, column, network.firstBias()[h]);
            word(memory, column + 4 * LANES, network.multiplier());
            word(memory, column + 8 * LANES, network.shift());
            word(memory, column + 12 * LANES, 127 << 16);
        }
        for (int c = 0; c < network.secondBias().length; c++) {
            word(memory, BIAS + 4L * c, network.secondBias()[c]);
        }
        for (int i = 0; i < digits.pixels().length; i++) {
            bytes(memory, IMAGES + (long) i * INPUTS, digits.pixels()[i]);
        }
    }

    /** The sums of the classes for an image. */
    static int[] scores(SparseMemory memory, int image) {
        var scores = new int[DrawnDigits.CLASSES];
        for (int c = 0; c < scores.length; c++) {
            scores[c] = memory.readWord(RESULTS + (long) image * 4 * SCORES + 4L * c, 4).intValue();
        }
        return scores;
    }

    static List<Command> commands(int batches) {
        var commands = new ArrayList<Command>();
        commands.add(new Load(Sync.NONE, LocalMemory.SCRATCHPAD, Pattern.lines(FIRST_ROWS, HIDDEN / LANES, INPUTS, INPUTS, 1), FIRST, HIDDEN, 0));
        commands.add(new Load(Sync.NONE, LocalMemory.SCRATCHPAD, Pattern.lines(SECOND_ROWS, SCORES / LANES, HIDDEN, HIDDEN, 1), SECOND, SCORES, 0));
        commands.add(new Load(Sync.NONE, LocalMemory.ACCUMULATORS, PARAMETER_SUMS, HIDDEN / LANES * 4, PARAMETERS));
        for (int batch = 0; batch < batches; batch++) {
            var free = batch == 0 ? Sync.NONE : Sync.NONE.waitFor(STORE);
            for (int tile = 0; tile < SCORES / LANES; tile++) {
                commands.add(new Load(tile == 0 ? free : Sync.NONE, LocalMemory.ACCUMULATORS,
                        Pattern.lines(SCORE_SUMS + tile * BATCH, 1, 1, BATCH, 1), BIAS + 4L * LANES * tile, 0, 0));
            }
            commands.add(new Load(Sync.NONE.signal(EXECUTE), LocalMemory.SCRATCHPAD, Pattern.lines(IMAGE_ROWS, INPUTS / LANES, BATCH, BATCH, 1),
                    IMAGES + (long) batch * BATCH * INPUTS, INPUTS, 0));
            layer(commands, INPUTS, HIDDEN, IMAGE_ROWS, FIRST_ROWS, HIDDEN_SUMS, false, LOAD);
            for (int tile = 0; tile < HIDDEN / LANES; tile++) {
                var sync = tile == 0 ? Sync.NONE.waitFor(EXECUTE) : Sync.NONE;
                commands.add(new Store(tile == HIDDEN / LANES - 1 ? sync.signal(EXECUTE) : sync, Store.Windows.rows(HIDDEN_SUMS + tile * BATCH, BATCH),
                        new Store.Form.Requantised(PARAMETER_SUMS + 4 * tile), new Store.Destination.Scratchpad(HIDDEN_ROWS + tile * BATCH, 1, 0)));
            }
            layer(commands, HIDDEN, SCORES, HIDDEN_ROWS, SECOND_ROWS, SCORE_SUMS, true, STORE);
            for (int tile = 0; tile < SCORES / LANES; tile++) {
                var sync = tile == 0 ? Sync.NONE.waitFor(EXECUTE) : Sync.NONE;
                boolean isLast = tile == SCORES / LANES - 1 && batch < batches - 1;
                commands.add(new Store(isLast ? sync.signal(LOAD) : sync, Store.Windows.rows(SCORE_SUMS + tile * BATCH, BATCH), new Store.Form.Raw(),
                        new Store.Destination.Outside(RESULTS + (long) batch * BATCH * 4 * SCORES + 4L * LANES * tile, 4 * SCORES, 0)));
            }
        }
        return commands;
    }

    /** The computes of a layer: the first one waits, the last one lets its results be stored. */
    private static void layer(List<Command> commands, int inputs, int outputs, int from, int weights, int sums, boolean accumulates,
            Unit waitsFor) {
        int depth = inputs / LANES;
        int tiles = outputs / LANES;
        for (int tile = 0; tile < tiles; tile++) {
            for (int part = 0; part < depth; part++) {
                var sync = tile == 0 && part == 0 ? Sync.NONE.waitFor(waitsFor) : Sync.NONE;
                sync = tile == tiles - 1 && part == depth - 1 ? sync.signal(STORE) : sync;
                commands.add(new Compute(sync, from + part * BATCH, BATCH, weights + tile * inputs + part * LANES, sums + tile * BATCH, accumulates || part > 0));
            }
        }
    }

    private static void bytes(SparseMemory memory, long address, int[] values) {
        for (int i = 0; i < values.length; i++) {
            memory.write(address + i, values[i]);
        }
    }

    private static void word(SparseMemory memory, long address, int value) {
        memory.writeWord(address, 4, BigInteger.valueOf(value & 0xffff_ffffL));
    }
}
