package ingot.hdl.yosys;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Source;
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

    Cell(String name, String type, Source source) {
        this(name, type, new LinkedHashMap<>(), new LinkedHashMap<>(), source);
    }

    Cell with(String parameter, int value) {
        return with(parameter, Word.bits(java.math.BigInteger.valueOf(value), 32));
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
