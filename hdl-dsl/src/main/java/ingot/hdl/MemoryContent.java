package ingot.hdl;

import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a memory holds at power-up. */
sealed interface MemoryContent {
    /** Words from address 0; none where the content is undefined. */
    record Words(List<BigInteger> list) implements MemoryContent {}

    /** A file as for {@code $readmemh}. */
    record HexFile(Path path) implements MemoryContent {}

    /** Nothing that a design may rely on. */
    MemoryContent UNDEFINED = new Words(List.of());

    /** The words for a memory, or none and an error where they do not fit. */
    default List<BigInteger> words(Here here, Type word, int depth) {
        try {
            return switch (this) {
                case Words(var list) when list.isEmpty() -> list;
                case Words(var list) -> filled(checked(list, word, depth), depth);
                case HexFile(var path) -> filled(MemoryFile.read(path, word, depth), depth);
            };
        } catch (MemoryFile.Unusable wrong) {
            here.error("E055", "the content of a memory does not fit: " + wrong.getMessage(),
                    "give at most " + depth + " words of " + word.width() + " bits");
            return List.of(BigInteger.ZERO);
        }
    }

    /** Words that the content does not name are 0, so that every read of a table is defined. */
    private static List<BigInteger> filled(List<BigInteger> words, int depth) {
        var all = new ArrayList<>(words);
        all.addAll(Collections.nCopies(depth - words.size(), BigInteger.ZERO));
        return all;
    }

    private static List<BigInteger> checked(List<BigInteger> list, Type word, int depth) throws MemoryFile.Unusable {
        if (list.size() > depth) {
            throw new MemoryFile.Unusable(list.size() + " words for a memory of " + depth);
        }
        for (var i = 0; i < list.size(); i++) {
            if (!word.holds(list.get(i))) {
                throw new MemoryFile.Unusable("word " + i + " is " + list.get(i) + ", and a word is " + word);
            }
        }
        return list;
    }
}
