package ingot.flow.layout.embedded.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LongHeapTest {
    @Test
    void givesBackInOrder() {
        long[] values = LongStream.generate(new Random(1)::nextLong).limit(5000).map(Math::abs).toArray();
        var heap = new LongHeap();
        for (long value : values) {
            heap.add(value);
        }
        for (long expected : LongStream.of(values).sorted().toArray()) {
            assertEquals(expected, heap.poll());
        }
        assertTrue(heap.isEmpty());
    }
}
