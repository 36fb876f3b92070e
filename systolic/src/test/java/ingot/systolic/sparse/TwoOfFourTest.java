package ingot.systolic.sparse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.systolic.number.NumberType;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TwoOfFourTest {
    private static final TwoOfFour INT8 = new TwoOfFour(NumberType.INT8);

    @Test
    void whatIsCompressedExpandsToTheSame() {
        var random = new Random(1);
        for (int turn = 0; turn < 200; turn++) {
            var weights = new long[4 * (1 + random.nextInt(4))][1 + random.nextInt(5)];
            for (var row : weights) {
                for (int col = 0; col < row.length; col++) {
                    row[col] = random.nextInt(3) == 0 ? 0 : random.nextInt(256) - 128;
                }
            }
            var pruned = TwoOfFour.prune(weights);
            assertEquals(List.of(), INT8.violations(pruned));
            assertArrayEquals(pruned, INT8.expand(INT8.compress(pruned)));
        }
    }

    @Test
    void pruningKeepsTheLargest() {
        assertArrayEquals(new long[][] {{0}, {-9}, {7}, {0}, {1}}, TwoOfFour.prune(new long[][] {{3}, {-9}, {7}, {-7}, {1}}));
    }

    /** 20 bits for four weights of 8: five eighths. */
    @Test
    void aGroupIsSmallerThanItsWeights() {
        assertEquals(20, INT8.groups().width());
        assertEquals("int8-2of4", INT8.groups().toString());
        assertEquals(INT8.groups(), NumberType.parse("int8-2of4"));
    }

    @Test
    void saysWhatCannotBeCompressed() {
        var dense = assertThrows(IllegalArgumentException.class, () -> INT8.compress(new long[][] {{1, 1}, {2, 0}, {3, 2}, {0, 0}}));
        assertEquals("1 groups are not 2:4; the first is column 0, rows 0 to 3: 3 weights are not zero; prune the weights first", dense.getMessage());
        var malformed = assertThrows(IllegalArgumentException.class, () -> INT8.expand(new long[][] {{INT8.groups().pack(1, 2, 3, 2)}}));
        assertEquals("group 0 of column 0 has the places 2 and 2, which must ascend", malformed.getMessage());
    }
}
