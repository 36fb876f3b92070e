package ingot.systolic.number;

import ingot.hdl.Hdl;
import ingot.hdl.Word;

/**
 * Two's complement numbers.
 *
 * @param width bits with the sign, 2 to 64
 */
public record IntegerType(int width) implements NumberType {
    public IntegerType {
        if (width < 2 || width > 64) {
            throw new IllegalArgumentException("an integer must have 2 to 64 bits, had " + width);
        }
    }

    @Override
    public Word word() {
        return Hdl.sint(width);
    }

    @Override
    public String toString() {
        return "int" + width;
    }
}
