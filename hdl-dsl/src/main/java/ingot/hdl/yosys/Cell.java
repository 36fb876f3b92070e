package ingot.hdl.yosys;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Source;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * One cell: an operator of Yosys, whose type begins with {@code $}, or an instance of a module.
 *
 * @param parameters by name
 * @param pins by name
 */
record Cell(String name, String type, SequencedMap<String, Parameter> parameters, SequencedMap<String, Pin> pins, Source source) {
    /** What is on a pin. */
    record Pin(Word word, Direction direction) {}

    /** The value of a parameter: bits, or a text. */
    sealed interface Parameter {}

    /** Bits, the most significant first. */
    record BitsParameter(String bits) implements Parameter {}

    /** A text. */
    record TextParameter(String text) implements Parameter {}

    /** Widths and the like, which there are millions of. */
    private static final BitsParameter[] SMALL = new BitsParameter[256];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = number(i);
        }
    }

    Cell(String name, String type, Source source) {
        this(name, type, new LinkedHashMap<>(8), new LinkedHashMap<>(8), source);
    }

    Cell with(String parameter, int value) {
        parameters.put(parameter, value >= 0 && value < SMALL.length ? SMALL[value] : number(value));
        return this;
    }

    private static BitsParameter number(int value) {
        return new BitsParameter(Word.bits(BigInteger.valueOf(value), 32));
    }

    Cell with(String parameter, String bits) {
        parameters.put(parameter, new BitsParameter(bits));
        return this;
    }

    Cell withText(String parameter, String text) {
        parameters.put(parameter, new TextParameter(text));
        return this;
    }

    Cell in(String pin, Word word) {
        pins.put(pin, new Pin(word, Direction.INPUT));
        return this;
    }

    Cell out(String pin, Word word) {
        pins.put(pin, new Pin(word, Direction.OUTPUT));
        return this;
    }

    boolean isHidden() {
        return name.startsWith("$");
    }
}
