package ingot.hdl.store;

import ingot.hdl.netlist.Netlist;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A netlist as a file, and back, exactly: shared expressions stay shared, and names, types, Java lines, memories, properties and state
 * machines stay what they are. The same netlist gives the same bytes. {@code docs/emission.md} describes the text.
 *
 * <p>What is code is not in the file: the behavioural model of a black box. It is empty when the file has been read.
 */
public final class NetlistFile {
    /** The first line of every file; the number changes when files of before can no longer be read. */
    static final String HEADER = "ingot-netlist 1";

    private NetlistFile() {}

    /** Writes {@code netlist} to {@code file}. */
    public static void write(Netlist netlist, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            new NetlistWriter(out).write(netlist);
        }
    }

    /** The text of {@code netlist}. */
    public static String write(Netlist netlist) {
        var text = new StringWriter();
        try (var out = new BufferedWriter(text)) {
            new NetlistWriter(out).write(netlist);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }

    /**
     * The netlist in {@code file}.
     *
     * @throws NetlistFileException naming the first line that is damaged
     */
    public static Netlist read(Path file) throws IOException {
        try (var in = Files.newBufferedReader(file)) {
            return read(in, file.getFileName().toString());
        }
    }

    /**
     * The netlist in {@code text}.
     *
     * @throws NetlistFileException naming the first line that is damaged
     */
    public static Netlist read(String text) {
        try {
            return read(new BufferedReader(new StringReader(text)), "netlist");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Netlist read(BufferedReader in, String name) throws IOException {
        var lines = new Lines(in, name);
        try {
            return new NetlistLoader(lines).read();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            throw lines.error(e.getMessage());
        }
    }
}
