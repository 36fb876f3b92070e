package ingot.generators.memory;

import ingot.hdl.Hdl;
import java.math.BigInteger;
import java.util.List;

/**
 * Parameters of a table of constants.
 *
 * @param width width of a word in bits
 * @param words the words from address 0
 * @param registered whether the word comes one cycle after its address, as from a block of memory, or in the same cycle, from gates
 */
public record RomParams(int width, List<BigInteger> words, boolean registered) {
    public RomParams {
        Limits.range("width", width, 1, 65536);
        words = List.copyOf(words);
        Limits.range("the number of words", words.size(), 2, 1 << 20);
        for (var word : words) {
            Limits.bits("a word", word, width);
        }
    }

    /** Bits of an address. */
    public int addressBits() {
        return Hdl.bitsFor(words.size() - 1);
    }
}
