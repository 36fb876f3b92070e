package ingot.systolic.number;

import ingot.generators.floating.FloatFormat;
import ingot.hdl.Word;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The type of an operand or a sum. {@code toString} is how a user writes it: {@code int8}, {@code bf16}, {@code fp8-e4m3}.
 *
 * <p>Wherever a number is a Java {@code long}, integers have their value, and all other types their bits.
 */
public sealed interface NumberType permits IntegerType, FloatType, LanesType, SparseType, MixedType {
    NumberType INT4 = new IntegerType(4);
    NumberType INT8 = new IntegerType(8);
    NumberType INT16 = new IntegerType(16);
    NumberType INT32 = new IntegerType(32);
    /** OCP 8 bits, up to 448. */
    NumberType FP8_E4M3 = new FloatType(FloatFormat.E4M3);
    /** OCP 8 bits, up to 57344. */
    NumberType FP8_E5M2 = new FloatType(FloatFormat.E5M2);
    NumberType BF16 = new FloatType(FloatFormat.BF16);
    NumberType FP16 = new FloatType(FloatFormat.BINARY16);
    /** The range of {@link #FP32} with the precision of {@link #FP16}: 19 bits. */
    NumberType TF32 = new FloatType(FloatFormat.TF32);
    NumberType FP32 = new FloatType(FloatFormat.BINARY32);

    /** The type of a signal that carries such a number. */
    Word word();

    /** Bits of a number. */
    int width();

    /** The types that have a name of their own; besides these there is {@code int} with any number of bits. */
    static Map<String, NumberType> named() {
        var types = new LinkedHashMap<String, NumberType>();
        types.put("fp8-e4m3", FP8_E4M3);
        types.put("fp8-e5m2", FP8_E5M2);
        types.put("bf16", BF16);
        types.put("fp16", FP16);
        types.put("tf32", TF32);
        types.put("fp32", FP32);
        for (var kind : MixedType.Kind.values()) {
            var mixed = new MixedType(kind);
            types.put(mixed.toString(), mixed);
        }
        return types;
    }

    /**
     * The type that {@code text} names, {@code int8} or {@code BF16}.
     *
     * @throws IllegalArgumentException when there is no such type
     */
    static NumberType parse(String text) {
        var name = text.toLowerCase(Locale.ROOT).replace('_', '-');
        var known = named().get(name);
        if (known != null) {
            return known;
        }
        if (name.matches("int[0-9]{1,3}")) {
            return new IntegerType(Integer.parseInt(name.substring(3)));
        }
        if (name.matches(".+x[0-9]{1,2}")) {
            int x = name.lastIndexOf('x');
            return new LanesType(parse(name.substring(0, x)), Integer.parseInt(name.substring(x + 1)));
        }
        if (name.endsWith("-2of4")) {
            return new SparseType(parse(name.substring(0, name.length() - "-2of4".length())));
        }
        throw new IllegalArgumentException("there is no number type `" + text + "`; there are int2 to int64, "
                + named().keySet().stream().collect(Collectors.joining(", ")) + ", several in lanes (int8x4), and weights of which two of four "
                + "are not zero (int8-2of4)");
    }
}
