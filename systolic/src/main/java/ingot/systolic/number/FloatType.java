package ingot.systolic.number;

import ingot.generators.floating.FloatFormat;
import ingot.hdl.Hdl;
import ingot.hdl.Word;
import java.util.Map;

/** Floating-point numbers of any format. */
public record FloatType(FloatFormat format) implements NumberType {
    @Override
    public Word word() {
        return Hdl.uint(width());
    }

    @Override
    public int width() {
        return format.width();
    }

    @Override
    public String toString() {
        return NumberType.named().entrySet().stream().filter(entry -> entry.getValue().equals(this)).map(Map.Entry::getKey).findFirst()
                .orElse("e" + format.exp() + "m" + format.man());
    }
}
