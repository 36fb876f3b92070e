package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The value of a signal while its process is lowered: neighbouring pieces from bit 0 up, so that bits assigned apart stay
 * apart. A single piece has the signal's type; several are unsigned.
 */
record Pieces(List<Piece> list) {
    /** Bits {@code high} down to {@code low}. */
    record Piece(int high, int low, Expr value) {
        Expr cut(int toHigh, int toLow) {
            return toHigh == high && toLow == low ? value : slice(value, toHigh - low, toLow - low);
        }
    }

    static Pieces whole(Signal signal, Expr value) {
        return new Pieces(List.of(new Piece(signal.type().width() - 1, 0, convert(value, signal.type()))));
    }

    boolean isWhole() {
        return list.size() == 1;
    }

    /** These pieces with bits {@code high} down to {@code low} replaced. */
    Pieces with(Signal signal, int high, int low, Expr value) {
        if (low == 0 && high == signal.type().width() - 1) {
            return whole(signal, value);
        }
        var result = new ArrayList<Piece>();
        for (var piece : list) {
            if (piece.low < low) {
                int top = Math.min(piece.high, low - 1);
                result.add(new Piece(top, piece.low, piece.cut(top, piece.low)));
            }
            if (piece.low <= high && high <= piece.high) {
                result.add(new Piece(high, low, convert(value, Type.uint(high - low + 1))));
            }
            if (piece.high > high) {
                int bottom = Math.max(piece.low, high + 1);
                result.add(new Piece(piece.high, bottom, piece.cut(piece.high, bottom)));
            }
        }
        return new Pieces(result);
    }

    /** The lowest bit of every piece. */
    List<Integer> bounds() {
        return list.stream().map(Piece::low).toList();
    }

    /** Bits {@code high} down to {@code low}, which lie in one piece. */
    Expr at(int high, int low) {
        for (var piece : list) {
            if (piece.low <= low && high <= piece.high) {
                return piece.cut(high, low);
            }
        }
        throw new IllegalArgumentException("bits " + high + " to " + low + " lie in several pieces");
    }

    /** All pieces as one expression of the signal's type. */
    Expr join(Signal signal) {
        if (isWhole()) {
            return list.getFirst().value();
        }
        var parts = list.reversed().stream().map(Piece::value).toList();
        return convert(new Expr.Concat(parts, signal.source()), signal.type());
    }

    private static Expr slice(Expr value, int high, int low) {
        return switch (value) {
            case Expr.Slice inner -> slice(inner.operand(), inner.low() + high, inner.low() + low);
            case Expr.Literal literal -> {
                var type = Type.uint(high - low + 1);
                yield new Expr.Literal(type.wrap(literal.value().shiftRight(low)), type, literal.source());
            }
            default -> new Expr.Slice(value, high, low, value.source());
        };
    }

    private static Expr convert(Expr value, Type type) {
        return value.type().equals(type) ? value : new Expr.Convert(value, type, value.source());
    }
}
