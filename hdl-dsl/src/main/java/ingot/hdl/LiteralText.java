package ingot.hdl;

import java.math.BigInteger;

/** Numbers as people write them: {@code 0xdead_beef}, {@code 0b1010}, {@code 0o17}, {@code -12}. */
final class LiteralText {
    private LiteralText() {}

    /** The value of {@code text}. */
    static BigInteger value(String text) {
        var digits = digits(text);
        try {
            return new BigInteger(digits, radix(text));
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("`" + text + "` is not a number; write 0x1f, 0b1010, 0o17 or 31, underscores as you like");
        }
    }

    /** Bits that the digits of {@code text} stand for: four for each of a hexadecimal number; for a decimal one as few as hold it. */
    static int width(String text) {
        return switch (radix(text)) {
            case 16 -> digits(text).length() * 4;
            case 8 -> digits(text).length() * 3;
            case 2 -> digits(text).length();
            default -> Math.max(1, value(text).bitLength());
        };
    }

    private static int radix(String text) {
        return text.startsWith("0x") ? 16 : text.startsWith("0b") ? 2 : text.startsWith("0o") ? 8 : 10;
    }

    private static String digits(String text) {
        var digits = text.replace("_", "");
        return radix(text) == 10 ? digits : digits.substring(2);
    }
}
