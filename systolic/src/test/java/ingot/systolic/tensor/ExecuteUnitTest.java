package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.generators.arithmetic.RequantiseRounding;
import ingot.systolic.tensor.command.CommandCodec;
import ingot.systolic.tensor.command.Compute;
import ingot.systolic.tensor.command.Pattern;
import ingot.systolic.tensor.command.Sync;
import ingot.systolic.tensor.command.Unit;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Four rows and two columns, with a scratchpad that does not always answer at once. */
class ExecuteUnitTest {
    private static final TensorParams PARAMS = new TensorParams(4, 2, 8, 2, 32, 16, 32, 32, 4, 4, RequantiseRounding.HALF_AWAY, true, true);

    record Bits(BigInteger bits, int index) {}

    /** Sums that go to the accumulators. */
    record Sums(int row, long left, long right, boolean accumulates) {}

    @Device
    static ExecuteUnit device() {
        return new ExecuteUnit(PARAMS);
    }

    private final List<Compute> commands = new ArrayList<>();
    private final long[] scratchpad = new long[PARAMS.scratchpadRows()];

    @HardwareTest(engines = JVM, seeds = 2)
    void multipliesWhatItReadsInTheOrderOfTheCommands(Dut<ExecuteUnit> dut) {
        var top = dut.top();
        prepare(dut.random());
        var expected = new ArrayList<Sums>();
        var source = dut.source(top.command, Bits.class).pauses(0.2);
        for (int i = 0; i < commands.size(); i++) {
            source.send(new Bits(CommandCodec.encode(commands.get(i)), i));
            expect(commands.get(i), expected);
        }
        var done = dut.sink(top.done, int.class).backPressure(0.3);
        var found = new ArrayList<Sums>();
        long vectors = 0;
        long[] answer = new long[Scratchpad.READERS];
        // The first one is read as an input only, the other one as weights only.
        int bad = dut.random().nextBoolean() ? 2 : 26;
        int failed = 0;
        var faults = new TreeSet<Integer>();
        for (int cycle = 0; cycle < 3000 && found.size() < expected.size(); cycle++) {
            dut.poke(top.failed, failed);
            if (dut.peek(top.fault.valid())) {
                faults.add((int) dut.peek(top.fault.payload()));
            }
            failed = 0;
            for (int port = 0; port < Scratchpad.READERS; port++) {
                dut.poke(top.data.get(port), answer[port]);
                dut.poke(top.read.get(port).ready, dut.random().nextInt(4) > 0);
                boolean taken = dut.peek(top.read.get(port).valid) && dut.peek(top.read.get(port).ready);
                failed |= taken && dut.peek(top.read.get(port).payload) == bad ? 1 << port : 0;
                // What is not asked for is anything.
                answer[port] = taken ? scratchpad[(int) dut.peek(top.read.get(port).payload)] : dut.random().nextLong(1L << 32);
            }
            if (dut.peek(top.sums.valid())) {
                var sums = top.sums.payload();
                found.add(new Sums((int) dut.peek(sums.address()), dut.peek(sums.sums().get(0)), dut.peek(sums.sums().get(1)), dut.peek(sums.accumulates())));
            }
            vectors += dut.peek(top.vector) ? 1 : 0;
            dut.step();
        }
        assertEquals(expected, found);
        assertEquals(expected.size(), vectors);
        assertEquals(IntStream.range(0, commands.size()).filter(i -> reads(commands.get(i), bad)).boxed().toList(), List.copyOf(faults));
        assertEquals(commands.stream().map(command -> command.sync().signals().contains(Unit.STORE) ? 0b100 : 0).toList(), done.await(commands.size(), 100));
    }

    private static boolean reads(Compute compute, int row) {
        int lines = compute.transposed() ? PARAMS.cols() : PARAMS.rows();
        return compute.inputs().stream().anyMatch(input -> input == row)
                || IntStream.range(0, lines).anyMatch(line -> compute.weights() + line * compute.weightStride() == row);
    }

    private void prepare(RandomGenerator random) {
        for (int i = 0; i < scratchpad.length; i++) {
            scratchpad[i] = random.nextLong(1L << 32);
        }
        for (int i = 0; i < 30; i++) {
            var inputs = new Pattern(random.nextInt(16), 1 + random.nextInt(3), random.nextInt(2), 1 + random.nextInt(3), random.nextInt(4), 1 + random.nextInt(2), 1);
            var sums = new Pattern(random.nextInt(4), inputs.xCount(), 1, inputs.yCount(), 3, inputs.zCount(), 1);
            var sync = random.nextBoolean() ? Sync.NONE.signal(Unit.STORE) : Sync.NONE;
            commands.add(new Compute(sync, inputs, 4 + random.nextInt(16), 1 + random.nextInt(3), sums, random.nextBoolean(), random.nextBoolean()));
        }
    }

    private void expect(Compute compute, List<Sums> expected) {
        var to = compute.sums().stream().iterator();
        compute.inputs().stream().forEach(from -> {
            int[] sums = new int[2];
            for (int row = 0; row < 4; row++) {
                for (int col = 0; col < 2; col++) {
                    int line = compute.weights() + (compute.transposed() ? col : row) * compute.weightStride();
                    sums[col] += element(from, row) * element(line, compute.transposed() ? row : col);
                }
            }
            expected.add(new Sums(to.nextInt(), sums[0], sums[1], compute.accumulates()));
        });
    }

    private int element(int row, int lane) {
        return (byte) (scratchpad[row] >> 8 * lane);
    }
}
