package ingot.systolic.tensor;

import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;
import ingot.systolic.tensor.command.CommandCodec;
import ingot.systolic.tensor.command.CommandField;

/**
 * A command on its way.
 *
 * @param bits as {@link CommandField} says
 * @param index its place in the program
 */
public record Issued(UInt bits, UInt index) implements Bundle {
    /** Bits of a command's index. */
    public static final int INDEX_BITS = 24;

    static final int BITS = 8 * CommandCodec.BYTES + INDEX_BITS;

    static Issued of() {
        return new Issued(uint(8 * CommandCodec.BYTES), uint(INDEX_BITS));
    }

    UInt get(CommandField field) {
        return bits.bits(field.high(), field.low());
    }

    /** The low bits of a field, or the field and zeros above it. */
    UInt get(CommandField field, int width) {
        return width <= field.width() ? get(field).low(width) : get(field).extend(width);
    }

    Bool is(CommandField field) {
        return bits.bit(field.low());
    }
}
