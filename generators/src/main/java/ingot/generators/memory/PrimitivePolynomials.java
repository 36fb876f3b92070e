package ingot.generators.memory;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * For each width from 2 to 128 a primitive polynomial with the fewest terms: three where there is one of three, and five elsewhere. With it a
 * register of that width goes through all states but 0. A test proves each of them by the factors of {@code 2^width - 1}.
 */
public final class PrimitivePolynomials {
    /** The widest polynomial of the table. */
    public static final int WIDEST = 128;

    /** {@code width:powers}, without the highest power and without x^0 = 1. */
    private static final String TABLE = """
            2:1 3:1 4:1 5:2 6:1 7:1 8:4,3,2 9:4 10:3 11:2 12:6,4,1 13:4,3,1 14:5,3,1 15:1 16:5,3,2 17:3 18:7 19:5,2,1 20:3 21:2 22:1 23:5
            24:4,3,1 25:3 26:6,2,1 27:5,2,1 28:3 29:2 30:6,4,1 31:3 32:7,6,2 33:13 34:8,4,3 35:2 36:11 37:6,4,1 38:6,5,1 39:4 40:5,4,3 41:3
            42:7,4,3 43:6,4,3 44:6,5,2 45:4,3,1 46:8,7,6 47:5 48:9,7,4 49:9 50:4,3,2 51:6,3,1 52:3 53:6,2,1 54:8,6,3 55:24 56:7,4,2 57:7 58:19
            59:7,4,2 60:1 61:5,2,1 62:6,5,3 63:1 64:4,3,1 65:18 66:9,8,6 67:5,2,1 68:9 69:6,5,2 70:5,3,1 71:6 72:10,9,3 73:25 74:7,4,3
            75:6,3,1 76:5,4,2 77:6,5,2 78:7,2,1 79:9 80:9,4,2 81:4 82:9,6,4 83:7,4,2 84:13 85:8,2,1 86:6,5,2 87:13 88:11,9,8 89:38 90:5,3,2
            91:8,5,1 92:6,5,2 93:2 94:21 95:11 96:10,9,6 97:6 98:11 99:7,5,4 100:37 101:7,6,1 102:6,5,3 103:9 104:11,10,1 105:16 106:15
            107:9,7,4 108:31 109:5,4,2 110:6,4,1 111:10 112:11,6,4 113:9 114:11,2,1 115:8,7,5 116:6,5,2 117:5,2,1 118:33 119:8 120:9,6,2
            121:18 122:6,2,1 123:2 124:37 125:7,6,5 126:7,4,2 127:1 128:7,2,1
            """;

    private PrimitivePolynomials() {}

    /** The polynomial of {@code width}, 2 to 128: its powers below {@code width} as bits. */
    public static BigInteger of(int width) {
        Limits.range("width", width, 2, WIDEST);
        var powers = TABLE.strip().split("\\s+")[width - 2].split(":")[1].split(",");
        return Arrays.stream(powers).map(power -> BigInteger.ONE.shiftLeft(Integer.parseInt(power))).reduce(BigInteger.ONE, BigInteger::or);
    }
}
