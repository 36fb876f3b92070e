package ingot.bench.qor;

import ingot.generators.floating.Activation;
import ingot.generators.floating.ActivationParams;
import ingot.generators.floating.CompareParams;
import ingot.generators.floating.ConvertParams;
import ingot.generators.floating.FloatActivation;
import ingot.generators.floating.FloatAdd;
import ingot.generators.floating.FloatCompare;
import ingot.generators.floating.FloatConvert;
import ingot.generators.floating.FloatDivide;
import ingot.generators.floating.FloatFma;
import ingot.generators.floating.FloatFormat;
import ingot.generators.floating.FloatMultiply;
import ingot.generators.floating.FloatParams;
import ingot.generators.floating.FloatSquareRoot;
import ingot.generators.floating.FloatToInteger;
import ingot.generators.floating.IntegerParams;
import ingot.generators.floating.IntegerToFloat;
import ingot.generators.floating.MixedMac;
import ingot.generators.floating.MixedMacParams;
import ingot.hdl.Module;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Floating-point blocks without registers, all rounding modes and flags: what they cost. The size is the width of a number in bits. */
final class Floats {
    private final List<Contestant> all = new ArrayList<>();

    private Floats() {}

    static List<Contestant> all() {
        var floats = new Floats();
        for (var format : List.of(FloatFormat.E4M3, FloatFormat.BF16, FloatFormat.BINARY16, FloatFormat.BINARY32)) {
            floats.arithmetic(format);
        }
        floats.others();
        return floats.all;
    }

    private void add(FloatFormat format, String block, Supplier<? extends Module<?>> device) {
        all.add(Contestant.alone("float", format.width(), block + " e" + format.exp() + "m" + format.man(), device));
    }

    private void arithmetic(FloatFormat format) {
        var params = FloatParams.of(format, 0);
        add(format, "FloatAdd", () -> new FloatAdd(params));
        add(format, "FloatMultiply", () -> new FloatMultiply(params));
        add(format, "FloatFma", () -> new FloatFma(params));
    }

    private void others() {
        var half = FloatFormat.BINARY16;
        var params = FloatParams.of(half, 0);
        var integer = IntegerParams.of(16, true, half, 0);
        add(half, "FloatDivide", () -> new FloatDivide(params));
        add(half, "FloatSquareRoot", () -> new FloatSquareRoot(params));
        add(half, "FloatCompare", () -> new FloatCompare(CompareParams.of(half, 0)));
        add(half, "FloatToInteger, 16 bits", () -> new FloatToInteger(integer));
        add(half, "IntegerToFloat, 16 bits", () -> new IntegerToFloat(integer));
        add(FloatFormat.BINARY32, "FloatConvert, to BF16", () -> new FloatConvert(ConvertParams.of(FloatFormat.BINARY32, FloatFormat.BF16, 0)));
        add(FloatFormat.BF16, "MixedMac, to binary32", () -> new MixedMac(MixedMacParams.of(FloatFormat.BF16, FloatFormat.BINARY32, 0)));
        add(FloatFormat.BF16, "FloatActivation, tanh", () -> new FloatActivation(new ActivationParams(Activation.TANH, 8, 7, 0)));
    }
}
