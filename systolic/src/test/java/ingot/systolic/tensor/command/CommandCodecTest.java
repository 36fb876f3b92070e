package ingot.systolic.tensor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommandCodecTest {
    @Test
    void whatIsWrittenIsRead() {
        var random = new RandomCommands(new Random(1));
        for (int i = 0; i < 2000; i++) {
            var command = random.command();
            assertEquals(command, CommandCodec.decode(CommandCodec.encode(command)));
        }
    }

    @Test
    void aCommandIs32BytesTheLowestFirst() {
        var load = new Load(Sync.NONE.waitFor(Unit.EXECUTE).signal(Unit.STORE), LocalMemory.ACCUMULATORS, 0x1234, 5, 0x89abcdefL);
        var bytes = CommandCodec.encode(List.of(new Fence(true), load));
        assertEquals(64, bytes.length);
        assertEquals(1 | 1 << 10, bytes[0] & 0xff | (bytes[1] & 0xff) << 8);
        assertEquals(2 | 0b010 << 4 | 0b100 << 7 | 1 << 10, bytes[32] & 0xff | (bytes[33] & 0xff) << 8);
        assertEquals(0x34, bytes[34]);
        assertEquals(0x12, bytes[35]);
        assertEquals((byte) 0xef, bytes[48]);
    }

    @Test
    void refusesWhatIsNoCommand() {
        assertEquals("there is no command with the opcode 0",
                assertThrows(IllegalArgumentException.class, () -> CommandCodec.decode(BigInteger.ZERO)).getMessage());
        var ownToken = CommandCodec.encode(new Fill(Sync.NONE, LocalMemory.SCRATCHPAD, Pattern.rows(0, 1), 0)).setBit(CommandField.WAITS.low());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> CommandCodec.decode(ownToken)).getMessage().contains("LOAD"));
        var rawInside = CommandCodec.encode(new Store(Sync.NONE, Store.Windows.rows(0, 1), new Store.Form.Requantised(8),
                new Store.Destination.Scratchpad(0, 1, 0))).setBit(CommandField.RAW.low());
        assertThrows(IllegalArgumentException.class, () -> CommandCodec.decode(rawInside));
    }
}
