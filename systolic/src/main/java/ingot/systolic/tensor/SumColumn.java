package ingot.systolic.tensor;

import ingot.hdl.Bundle;
import ingot.hdl.Hdl;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.systolic.tensor.command.Store.Form;

/** A sum, and the parameters of its column as they stand in the accumulators. */
public record SumColumn(UInt sum, Vec<UInt> parameters) implements Bundle {
    private static final int MULTIPLIER_BITS = 31;
    private static final int SHIFT_BITS = 5;

    static SumColumn type() {
        return new SumColumn(Hdl.uint(TensorParams.SUM_BITS), Hdl.vec(Form.Requantised.PARAMETER_ROWS, Hdl.uint(TensorParams.SUM_BITS)));
    }

    /** The sum with its bias, and how it is scaled. */
    ScaledValue scaled(int dataBits) {
        var shape = parameters.get(2);
        var limits = parameters.get(3);
        return new ScaledValue(sum.asSInt().plus(parameters.get(0).asSInt()), parameters.get(1).low(MULTIPLIER_BITS), shape.low(SHIFT_BITS),
                shape.bits(15 + dataBits, 16).asSInt(), limits.low(dataBits).asSInt(), limits.bits(15 + dataBits, 16).asSInt());
    }

    /**
     * A number to be requantised, with what {@link ingot.generators.arithmetic.Requantise} asks for.
     *
     * @param value a sum with its bias, or what a function made of it
     */
    public record ScaledValue(SInt value, UInt multiplier, UInt shift, SInt zeroPoint, SInt lowest, SInt highest) implements Bundle {
        static ScaledValue of(int dataBits) {
            return new ScaledValue(Hdl.sint(RowScalars.VALUE_BITS), Hdl.uint(MULTIPLIER_BITS), Hdl.uint(SHIFT_BITS), Hdl.sint(dataBits), Hdl.sint(dataBits),
                    Hdl.sint(dataBits));
        }

        ScaledValue with(SInt newValue, UInt newMultiplier, UInt newShift) {
            return new ScaledValue(newValue, newMultiplier, newShift, zeroPoint, lowest, highest);
        }
    }
}
