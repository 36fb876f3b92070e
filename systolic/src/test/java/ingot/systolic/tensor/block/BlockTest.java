package ingot.systolic.tensor.block;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.systolic.mapper.BlockData;
import ingot.systolic.mapper.BlockPlan;
import ingot.systolic.mapper.TensorModel;
import ingot.systolic.tensor.TensorDriver;
import ingot.systolic.tensor.TensorDriver.End;
import ingot.systolic.tensor.TensorHost;
import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.TensorUnit;
import ingot.systolic.tensor.command.CommandCodec;
import ingot.systolic.tensor.command.CommandRules;
import ingot.systolic.tensor.command.Programs;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** A block of a transformer, from one load of its input to one store of its output, against double precision. */
class BlockTest {
    private static final TensorParams SMALL = TensorParams.int8(4, 4, 512, 128).withTransformer();
    private static final long PROGRAM = 0x20000;

    @Device
    static TensorUnit device() {
        return new TensorUnit(SMALL);
    }

    /** Nothing that changes the result of a program depends on more than its tokens. */
    @Test
    void modelStaysNearDoublePrecision() {
        for (var plan : List.of(new BlockPlan(SMALL, 9, 16, 2, 32, false), new BlockPlan(SMALL, 8, 16, 4, 16, true),
                new BlockPlan(TensorParams.int8(8, 8, 2048, 512).withTransformer(), 24, 32, 2, 64, true))) {
            var run = new Run(plan, new Random(plan.tokens()));
            assertEquals(List.of(), Programs.stuck(plan.unit(), run.program));
            run.program.forEach(command -> assertEquals(List.of(), CommandRules.check(plan.unit(), command)));
            run.program.forEach(command -> assertEquals(command, CommandCodec.decode(CommandCodec.encode(command))));
            var inOrder = run.onModel(() -> 0);
            assertArrayEquals(inOrder, run.onModel(new Random(1)));
            double error = run.error(inOrder);
            assertTrue(error < 0.03, plan + " is wrong by " + error);
        }
    }

    @HardwareTest(engines = JVM)
    void runsOnTheUnit(Dut<TensorUnit> dut) {
        var run = new Run(new BlockPlan(SMALL, 6, 8, 2, 16, true), dut.random());
        var outcome = run.on(new TensorHost(dut));
        assertEquals(run.plan.vectors(), outcome.vectors());
    }

    /** A block with its input, quantised by what four other inputs have shown. */
    static final class Run {
        final BlockPlan plan;
        private final BlockData data;
        private final QuantisedBlock quantised;
        private final double[][] exact;
        private final byte[] memory;
        final List<ingot.systolic.tensor.command.Command> program;

        Run(BlockPlan plan, RandomGenerator random) {
            this.plan = plan;
            data = new BlockData(plan, plan.placement(0));
            var block = FloatBlock.random(random, plan.width(), plan.heads(), plan.hidden(), plan.causal());
            var seen = new ArrayList<FloatBlock.Trace>();
            for (int i = 0; i < 4; i++) {
                seen.add(block.run(input(random)));
            }
            quantised = new QuantisedBlock(block, plan, seen);
            var input = input(random);
            exact = block.run(input).output();
            memory = quantised.memory(data, input);
            program = plan.program(data.placement());
        }

        private double[][] input(RandomGenerator random) {
            var input = new double[plan.tokens()][plan.width()];
            for (var token : input) {
                Arrays.setAll(token, _ -> random.nextGaussian() + 0.3);
            }
            return input;
        }

        byte[] onModel(RandomGenerator order) {
            var after = memory.clone();
            new TensorModel(plan.unit(), after).run(program, order);
            return after;
        }

        /** By the root of the mean square of the outputs. */
        double error(byte[] after) {
            return quantised.error(data.output(after), exact);
        }

        double error() {
            return error(onModel(() -> 0));
        }

        TensorDriver.Outcome on(TensorHost host) {
            host.memory.load(0, memory.clone());
            var outcome = host.driver().run(PROGRAM, program);
            assertEquals(End.DONE, outcome.end());
            assertArrayEquals(onModel(() -> 0), host.memory.dump(0, memory.length));
            return outcome;
        }
    }
}
