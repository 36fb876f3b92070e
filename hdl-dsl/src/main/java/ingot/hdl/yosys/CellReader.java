package ingot.hdl.yosys;

import ingot.hdl.json.Json;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Source;
import java.math.BigInteger;
import java.util.List;

/**
 * One cell of a file: its pins as expressions and its parameters as numbers.
 *
 * @param words how the owner reads the bits of an input
 */
record CellReader(String module, String name, String type, Json json, Words words) {
    /** Bits of the file as an expression. */
    @FunctionalInterface
    interface Words {
        Expr of(List<Json> bits, Source source);
    }

    Source source() {
        return Sources.of(json);
    }

    Exprs exprs() {
        return new Exprs(source());
    }

    boolean has(String pin) {
        return !bits(pin).isEmpty();
    }

    List<Json> bits(String pin) {
        return json.get("connections").flatMap(pins -> pins.get(pin)).map(Json::elements).orElse(List.of());
    }

    /** What is on an input pin, unsigned. */
    Expr pin(String pin) {
        if (!has(pin)) {
            throw error("has nothing on its pin " + pin);
        }
        return words.of(bits(pin), source());
    }

    /** {@code count} bits of an input pin from {@code low} up. */
    Expr pin(String pin, int low, int count) {
        if (bits(pin).size() < low + count) {
            throw error("has " + bits(pin).size() + " bits on its pin " + pin + ", and " + (low + count) + " are needed");
        }
        return words.of(bits(pin).subList(low, low + count), source());
    }

    /** A parameter's bits, the most significant first. */
    String parameterBits(String parameter) {
        return json.get("parameters").flatMap(all -> all.get(parameter)).map(value -> switch (value) {
            case Json.Number(var number) -> new BigInteger(number).toString(2);
            default -> value.text().strip();
        }).orElseThrow(() -> error("has no parameter " + parameter));
    }

    BigInteger parameterWord(String parameter) {
        var bits = parameterBits(parameter);
        if (!bits.matches("[01xz]+")) {
            throw error("has the parameter " + parameter + " = \"" + bits + "\", which is no number");
        }
        return new BigInteger(bits.replace('x', '0').replace('z', '0'), 2);
    }

    int parameter(String parameter) {
        return parameterWord(parameter).intValue();
    }

    /** Whether a parameter is there and is not 0. */
    boolean flag(String parameter) {
        return json.get("parameters").flatMap(all -> all.get(parameter)).isPresent() && parameterWord(parameter).signum() != 0;
    }

    YosysException error(String what) {
        return new YosysException("the cell `" + name + "` (" + type + ") of module " + module + " " + what);
    }
}
