package ingot.test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RhythmTest {
    @Test
    void everyClockHasItsPeriod() {
        var rhythm = new Rhythm();
        rhythm.set(7, 2);
        rhythm.set(9, 3);
        var steps = new int[][] {{7}, {9}, {7}, {7, 9}, {7}, {9}};
        for (var step : steps) {
            assertArrayEquals(step, rhythm.next());
        }
        rhythm.set(9, 1);
        assertArrayEquals(new int[] {7, 9}, rhythm.next(), "a new period begins when it is set, at 9");
        assertEquals(4, rhythm.steps(2), "9 alone, both, 9 alone, both");
    }

    @Test
    void aClockNeedsTime() {
        assertThrows(IllegalArgumentException.class, () -> new Rhythm().set(0, 0));
    }
}
