package ingot.hdl;

import ingot.hdl.netlist.Type;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The content of a memory in a text file, as Verilog's {@code $readmemh} takes it: hexadecimal words between white space, underscores
 * as one likes, {@code //} comments, and {@code @1f} to go on at another address. Words that the file does not name are 0.
 */
final class MemoryFile {
    /** Content that cannot be used: what is wrong, with the file's line. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }

    private final Path file;
    private final Type word;
    private final int depth;
    private final TreeMap<Integer, BigInteger> words = new TreeMap<>();
    private BigInteger address = BigInteger.ZERO;

    private MemoryFile(Path file, Type word, int depth) {
        this.file = file;
        this.word = word;
        this.depth = depth;
    }

    static List<BigInteger> read(Path file, Type word, int depth) throws Unusable {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException failure) {
            throw new Unusable(file + " cannot be read: " + failure.getMessage());
        }
        var content = new MemoryFile(file, word, depth);
        for (var i = 0; i < lines.size(); i++) {
            content.line(lines.get(i).replaceAll("//.*", ""), i + 1);
        }
        var size = content.words.isEmpty() ? 0 : content.words.lastKey() + 1;
        return IntStream.range(0, size).mapToObj(i -> content.words.getOrDefault(i, BigInteger.ZERO)).toList();
    }

    private void line(String text, int line) throws Unusable {
        for (var token : text.split("\\s+")) {
            if (token.startsWith("@")) {
                address = number(token.substring(1), line);
            } else if (!token.isEmpty()) {
                word(number(token, line), line);
            }
        }
    }

    private void word(BigInteger bits, int line) throws Unusable {
        if (bits.bitLength() > word.width()) {
            throw new Unusable(file + ":" + line + " holds 0x" + bits.toString(16) + ", which needs " + bits.bitLength()
                    + " bits; a word has " + word.width());
        }
        if (address.compareTo(BigInteger.valueOf(depth)) >= 0) {
            throw new Unusable(file + ":" + line + " goes on to address " + address + "; the memory has " + depth + " words");
        }
        words.put(address.intValue(), word.wrap(bits));
        address = address.add(BigInteger.ONE);
    }

    private BigInteger number(String digits, int line) throws Unusable {
        try {
            return new BigInteger(digits.replace("_", ""), 16);
        } catch (NumberFormatException wrong) {
            throw new Unusable(file + ":" + line + " holds `" + digits + "`, which is no hexadecimal number");
        }
    }
}
