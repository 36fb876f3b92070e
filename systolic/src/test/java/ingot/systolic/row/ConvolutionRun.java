package ingot.systolic.row;

import ingot.systolic.model.RowMapping;
import ingot.systolic.model.RowMapping.Pass;
import ingot.systolic.number.ArithmeticModel;
import ingot.test.Dut;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;

/** Sends the passes of a convolution to an array, with an accumulator memory in Java, and counts cycles and words. */
final class ConvolutionRun {
    private record Command(int outputs, boolean accumulate) {}

    private final Dut<RowStationaryArray> dut;
    private final RowMapping mapping;
    private final long[][][] inputs;
    private final long[][][][] weights;
    private final Random gaps;
    private final long[][][] outputs;
    private long first = -1;
    private long lastResult;
    private long inputsTaken;
    private long weightsTaken;
    private long sumsTaken;

    ConvolutionRun(Dut<RowStationaryArray> dut, RowMapping mapping, long[][][] inputs, long[][][][] weights, Random gaps) {
        this.dut = dut;
        this.mapping = mapping;
        this.inputs = inputs;
        this.weights = weights;
        this.gaps = gaps;
        var work = mapping.work();
        outputs = new long[work.filters()][work.outputHeight()][work.outputWidth()];
    }

    long[][][] outputs() {
        return outputs;
    }

    long cycles() {
        return lastResult - first + 1;
    }

    long inputsTaken() {
        return inputsTaken;
    }

    long weightsTaken() {
        return weightsTaken;
    }

    long sumsTaken() {
        return sumsTaken;
    }

    void run() {
        var top = dut.top();
        var p = mapping.array();
        var work = mapping.work();
        dut.poke(top.taps, mapping.taps());
        dut.poke(top.advance, mapping.advance());
        var filter = new ArrayDeque<long[]>();
        List<Queue<Long>> rows = new ArrayList<>();
        for (int i = 0; i < p.inputRows(); i++) {
            rows.add(new ArrayDeque<>());
        }
        var commands = new ArrayDeque<Command>();
        for (var pass : mapping.passes()) {
            commands.add(new Command(work.outputWidth(), pass.accumulate()));
            addFilter(filter, pass);
            for (int i = 0; i < p.inputRows(); i++) {
                addInputs(rows.get(i), pass, i);
            }
        }
        int results = 0;
        int sums = 0;
        long expected = (long) mapping.passes().size() * work.outputWidth();
        var offered = new boolean[rows.size() + 3];
        for (int waited = 0; results < expected; waited++) {
            offered[0] = offer(offered[0], !filter.isEmpty());
            offered[1] = offer(offered[1], !commands.isEmpty());
            sums = nextAccumulating(sums);
            // Sums come from the memory, once the pass before has written them there.
            offered[2] = offer(offered[2], sums < expected && results > sums - work.outputWidth());
            dut.poke(top.filter.valid, offered[0]);
            if (offered[0]) {
                dut.poke(top.filter.payload, filter.peek());
            }
            dut.poke(top.command.valid, offered[1]);
            if (offered[1]) {
                dut.poke(top.command.payload, commands.peek());
            }
            dut.poke(top.sums.valid, offered[2]);
            if (offered[2]) {
                dut.poke(top.sums.payload, stored(sums));
            }
            for (int i = 0; i < rows.size(); i++) {
                offered[i + 3] = offer(offered[i + 3], !rows.get(i).isEmpty());
                dut.poke(top.inputs.get(i).valid, offered[i + 3]);
                if (offered[i + 3]) {
                    dut.poke(top.inputs.get(i).payload, rows.get(i).peek());
                }
            }
            if (dut.peek(top.resultValid)) {
                store(results++, dut.peek(top.result));
                lastResult = dut.cycle();
                waited = 0;
            }
            if (offered[0] && dut.peek(top.filter.ready)) {
                first = first < 0 ? dut.cycle() : first;
                weightsTaken += filter.remove().length;
                offered[0] = false;
            }
            if (offered[1] && dut.peek(top.command.ready)) {
                commands.remove();
                offered[1] = false;
            }
            if (offered[2] && dut.peek(top.sums.ready)) {
                sums++;
                sumsTaken += p.cols();
                offered[2] = false;
            }
            for (int i = 0; i < rows.size(); i++) {
                if (offered[i + 3] && dut.peek(top.inputs.get(i).ready)) {
                    rows.get(i).remove();
                    inputsTaken++;
                    offered[i + 3] = false;
                }
            }
            if (waited > 5000) {
                throw new AssertionError("no result for 5000 cycles; " + results + " of " + expected + " came");
            }
            dut.step();
        }
    }

    private boolean offer(boolean already, boolean possible) {
        return already || possible && (gaps == null || gaps.nextInt(4) > 0);
    }

    private Pass pass(int result) {
        return mapping.passes().get(result / mapping.work().outputWidth());
    }

    private int nextAccumulating(int result) {
        int next = result;
        while (next < mapping.passes().size() * mapping.work().outputWidth() && !pass(next).accumulate()) {
            next++;
        }
        return next;
    }

    private void store(int result, long[] words) {
        var pass = pass(result);
        int col = result % mapping.work().outputWidth();
        for (int c = 0; c < words.length && pass.firstRow() + c < mapping.work().outputHeight(); c++) {
            outputs[pass.filter()][pass.firstRow() + c][col] = words[c];
        }
    }

    private long[] stored(int result) {
        var pass = pass(result);
        var words = new long[mapping.array().cols()];
        int col = result % mapping.work().outputWidth();
        for (int c = 0; c < words.length && pass.firstRow() + c < mapping.work().outputHeight(); c++) {
            words[c] = outputs[pass.filter()][pass.firstRow() + c][col];
        }
        return words;
    }

    private void addFilter(Queue<long[]> beats, Pass pass) {
        for (int tap = 0; tap < mapping.taps(); tap++) {
            var words = new long[mapping.array().rows()];
            for (int r = 0; r < words.length; r++) {
                words[r] = weight(pass, r, tap);
            }
            beats.add(words);
        }
    }

    private long weight(Pass pass, int row, int tap) {
        int channel = pass.firstChannel() + tap % mapping.channelsOfPass();
        int kernelRow = pass.kernelRow() + row;
        return channel < mapping.work().channels() && kernelRow < mapping.work().kernelHeight()
                ? weights[pass.filter()][channel][kernelRow][tap / mapping.channelsOfPass()] : 0;
    }

    private void addInputs(Queue<Long> words, Pass pass, int row) {
        int count = mapping.taps() + (mapping.work().outputWidth() - 1) * mapping.advance();
        for (int i = 0; i < count; i++) {
            words.add(input(pass, row, i));
        }
    }

    private long input(Pass pass, int row, int index) {
        int y = pass.firstRow() * mapping.work().stride() + pass.kernelRow() + row;
        int channel = pass.firstChannel() + index % mapping.channelsOfPass();
        return channel < mapping.work().channels() && y < mapping.work().height()
                ? inputs[channel][y][index / mapping.channelsOfPass()] : 0;
    }

    /** The outputs with every sum made in the order in which the array makes it. */
    long[][][] inTheOrderOfTheArray(ArithmeticModel arithmetic) {
        var work = mapping.work();
        var made = new long[work.filters()][work.outputHeight()][work.outputWidth()];
        for (var pass : mapping.passes()) {
            for (int c = 0; c < mapping.array().cols() && pass.firstRow() + c < work.outputHeight(); c++) {
                for (int x = 0; x < work.outputWidth(); x++) {
                    long sum = pass.accumulate() ? made[pass.filter()][pass.firstRow() + c][x] : 0;
                    for (int r = mapping.array().rows() - 1; r >= 0; r--) {
                        for (int tap = 0; tap < mapping.taps(); tap++) {
                            long input = input(pass, r + c * work.stride(), x * mapping.advance() + tap);
                            sum = arithmetic.multiplyAdd(input, weight(pass, r, tap), sum);
                        }
                    }
                    made[pass.filter()][pass.firstRow() + c][x] = sum;
                }
            }
        }
        return made;
    }
}
