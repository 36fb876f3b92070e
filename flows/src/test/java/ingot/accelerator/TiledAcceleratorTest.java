package ingot.accelerator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.emit.SystemVerilog;
import ingot.sim.Simulator;
import ingot.sim.jvm.JvmEngine;
import ingot.test.Golden;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One matrix product across all tiles of a 2x3 mesh, on the RTL: memories at the west edge, four systolic arrays. */
class TiledAcceleratorTest {
    private static final int SIZE = 4;
    private static final int DEPTH = 24;
    private static final TiledAcceleratorParams P = new TiledAcceleratorParams(2, 3, SIZE, 9, 3, 6);
    private static final int TILES = P.cols() - 1;
    private static final int BLOCKS = 4;

    /** A block of the result: made by tile {@code col} of row {@code row}, the product number {@code slot} of that row's memory. */
    private record Block(int down, int right, int row, int col, int slot) {}

    private final Random random = new Random(1);
    private final int[][] left = matrix(BLOCKS * SIZE, DEPTH);
    private final int[][] right = matrix(DEPTH, BLOCKS * SIZE);

    private int[][] matrix(int rows, int cols) {
        var matrix = new int[rows][cols];
        for (var row : matrix) {
            for (int i = 0; i < cols; i++) {
                row[i] = random.nextInt(256) - 128;
            }
        }
        return matrix;
    }

    private static List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < BLOCKS * BLOCKS; i++) {
            int slot = i / P.rows();
            blocks.add(new Block(i / BLOCKS, i % BLOCKS, i % P.rows(), 1 + slot % TILES, slot));
        }
        return blocks;
    }

    @Test
    void oneProductAcrossAllTiles() {
        try (var simulator = new JvmEngine().compile(Elaboration.elaborate(() -> new TiledAccelerator(P)))) {
            simulator.poke(simulator.port("rst"), 1);
            simulator.step(1);
            simulator.poke(simulator.port("rst"), 0);
            var blocks = blocks();
            blocks.forEach(block -> load(simulator, block));
            multiply(simulator, blocks);
            var product = new int[BLOCKS * SIZE][BLOCKS * SIZE];
            blocks.forEach(block -> fetch(simulator, block, product));
            assertArrayEquals(expected(), product);
        }
    }

    private int[][] expected() {
        var product = new int[BLOCKS * SIZE][BLOCKS * SIZE];
        for (int r = 0; r < product.length; r++) {
            for (int c = 0; c < product.length; c++) {
                for (int k = 0; k < DEPTH; k++) {
                    product[r][c] += left[r][k] * right[k][c];
                }
            }
        }
        return product;
    }

    /** The operands of a block, a beat in a word: the first element in the highest place. */
    private void load(Simulator simulator, Block block) {
        for (int k = 0; k < DEPTH; k++) {
            long west = 0;
            long north = 0;
            for (int i = 0; i < SIZE; i++) {
                west = west << 8 | left[block.down() * SIZE + i][k] & 0xff;
                north = north << 8 | right[k][block.right() * SIZE + i] & 0xff;
            }
            simulator.poke(simulator.port("write_" + block.row()), 1);
            simulator.poke(simulator.port("writeAddress"), (long) block.slot() * DEPTH + k);
            simulator.poke(simulator.port("writeData"), BigInteger.valueOf(north).shiftLeft(8 * SIZE).or(BigInteger.valueOf(west)));
            simulator.step(1);
            simulator.poke(simulator.port("write_" + block.row()), 0);
        }
    }

    /** Both memories send their products at the same time, each to its tiles in turn. */
    private static void multiply(Simulator simulator, List<Block> blocks) {
        long start = simulator.cycle();
        int perRow = blocks.size() / P.rows();
        var next = new int[P.rows()];
        int all = perRow * 2 * SIZE;
        for (int row = 0; row < P.rows(); row++) {
            while (simulator.peek(simulator.port("arrived_" + row)) < all) {
                assertTrue(simulator.cycle() - start < 3000, "the product is not finished");
                for (int memory = 0; memory < P.rows(); memory++) {
                    offer(simulator, memory, next[memory], perRow);
                }
                for (int memory = 0; memory < P.rows(); memory++) {
                    boolean taken = next[memory] < perRow && simulator.peek(simulator.port("copy_" + memory + "_ready")) != 0;
                    next[memory] += taken ? 1 : 0;
                }
                simulator.step(1);
            }
        }
    }

    private static void offer(Simulator simulator, int memory, int slot, int count) {
        var copy = "copy_" + memory;
        simulator.poke(simulator.port(copy + "_valid"), slot < count ? 1 : 0);
        simulator.poke(simulator.port(copy + "_payload_message_destination"), P.address(memory, 1 + slot % TILES));
        simulator.poke(simulator.port(copy + "_payload_message_tag"), slot % count);
        simulator.poke(simulator.port(copy + "_payload_message_most"), DEPTH - 1);
        simulator.poke(simulator.port(copy + "_payload_first"), (long) slot % count * DEPTH);
    }

    /** A block of the result: two flits a row, the bottom row and the high columns first. */
    private static void fetch(Simulator simulator, Block block, int[][] product) {
        for (int flit = 0; flit < 2 * SIZE; flit++) {
            simulator.poke(simulator.port("readAddress"), (long) block.slot() * 2 * SIZE + flit);
            simulator.step(1);
            long word = simulator.peek(simulator.port("readData_" + block.row()));
            int row = block.down() * SIZE + SIZE - 1 - flit / 2;
            int col = block.right() * SIZE + (flit % 2 == 0 ? SIZE / 2 : 0);
            product[row][col] = (int) (word >> 32);
            product[row][col + 1] = (int) word;
        }
    }

    @Test
    void aTileEmitsReviewedSystemVerilog() {
        Golden.assertMatches(getClass(), "matmul-tile.sv",
                SystemVerilog.emit(Elaboration.elaborate(() -> new MatmulTile(new MatmulTileParams(2, 2, 2, 4)))));
    }
}
