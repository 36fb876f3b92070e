package ingot.hdl.yosys;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Bits side by side: pieces of nets and constants, the least significant piece first. */
record Word(List<Piece> pieces) {
    Word {
        pieces = List.copyOf(pieces);
    }

    /** Some bits of one origin. */
    sealed interface Piece {
        int width();

        /** {@code width} bits from {@code low} up. */
        Piece slice(int low, int width);
    }

    /** Bits {@code low} to {@code low + width - 1} of a net. */
    record Part(Net net, int low, int width) implements Piece {
        @Override
        public Part slice(int from, int count) {
            return new Part(net, low + from, count);
        }
    }

    /** A constant, its most significant bit first, of {@code 0}, {@code 1} and {@code x}. */
    record Fixed(String bits) implements Piece {
        @Override
        public int width() {
            return bits.length();
        }

        @Override
        public Fixed slice(int low, int width) {
            return new Fixed(bits.substring(bits.length() - low - width, bits.length() - low));
        }
    }

    static final Word EMPTY = new Word(List.of());

    static Word of(Net net) {
        return net.width() == 0 ? EMPTY : new Word(List.of(new Part(net, 0, net.width())));
    }

    static Word fixed(String bits) {
        return bits.isEmpty() ? EMPTY : new Word(List.of(new Fixed(bits)));
    }

    /** The low {@code width} bits of {@code value}. */
    static Word of(BigInteger value, int width) {
        return fixed(bits(value, width));
    }

    /** The low {@code width} bits of {@code value}, the most significant first. */
    static String bits(BigInteger value, int width) {
        var text = new StringBuilder(width);
        for (int i = width - 1; i >= 0; i--) {
            text.append(value.testBit(i) ? '1' : '0');
        }
        return text.toString();
    }

    /** The words one above the other, the first in the lowest place. */
    static Word join(List<Word> words) {
        var all = new ArrayList<Piece>();
        words.forEach(word -> all.addAll(word.pieces));
        return new Word(all);
    }

    int width() {
        return pieces.stream().mapToInt(Piece::width).sum();
    }

    Word slice(int low, int width) {
        var found = new ArrayList<Piece>();
        int at = 0;
        for (var piece : pieces) {
            int from = Math.max(low, at);
            int to = Math.min(low + width, at + piece.width());
            if (from < to) {
                found.add(piece.slice(from - at, to - from));
            }
            at += piece.width();
        }
        return new Word(found);
    }

    /** This word at another width: cut, or extended by its sign. */
    Word resize(int width, boolean signed) {
        int own = width();
        if (width <= own) {
            return width == own ? this : slice(0, width);
        }
        var words = new ArrayList<Word>();
        words.add(this);
        if (!signed || own == 0) {
            words.add(fixed("0".repeat(width - own)));
        } else {
            var top = slice(own - 1, 1);
            for (int i = own; i < width; i++) {
                words.add(top);
            }
        }
        return join(words);
    }

    /** This word, or one bit of 0 where it has none: a cell's operand has at least one bit. */
    Word orZero() {
        return pieces.isEmpty() ? fixed("0") : this;
    }
}
