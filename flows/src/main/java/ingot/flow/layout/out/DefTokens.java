package ingot.flow.layout.out;

import ingot.flow.layout.LayoutException;
import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.List;

/** The words of a DEF file, which white space separates; {@code #} starts a comment. */
final class DefTokens {
    private final String file;
    private final String text;
    private int position;
    private int line = 1;
    private String ahead;

    DefTokens(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The next word, or null at the end of the file. */
    String next() {
        if (ahead != null) {
            String word = ahead;
            ahead = null;
            return word;
        }
        while (position < text.length() && (Character.isWhitespace(text.charAt(position)) || text.charAt(position) == '#')) {
            if (text.charAt(position) == '#') {
                while (position < text.length() && text.charAt(position) != '\n') {
                    position++;
                }
            } else {
                line += text.charAt(position++) == '\n' ? 1 : 0;
            }
        }
        int start = position;
        while (position < text.length() && !Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return start == position ? null : text.substring(start, position);
    }

    /** The next word, which must be there. */
    String word() {
        String word = next();
        if (word == null) {
            throw error("the file ends in the middle of a statement; it may be cut off");
        }
        return word;
    }

    /** The next word, left where it is. */
    String peek() {
        if (ahead == null) {
            ahead = word();
        }
        return ahead;
    }

    /** Consumes the next word when it is {@code wanted}. */
    boolean accept(String wanted) {
        if (peek().equals(wanted)) {
            ahead = null;
            return true;
        }
        return false;
    }

    void expect(String wanted) {
        String word = word();
        if (!word.equals(wanted)) {
            throw error("expected `" + wanted + "`, found `" + word + "`");
        }
    }

    int number() {
        String word = word();
        try {
            return (int) Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw error("expected a number, found `" + word + "`");
        }
    }

    /** {@code ( x0 y0 ) ( x1 y1 )}. */
    Rect rect() {
        expect("(");
        int x0 = number();
        int y0 = number();
        expect(")");
        expect("(");
        int x1 = number();
        int y1 = number();
        expect(")");
        return new Rect(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }

    /** The words up to {@code ;}, which is consumed. */
    List<String> statement() {
        var words = new ArrayList<String>();
        for (String word = word(); !word.equals(";"); word = word()) {
            words.add(word);
        }
        return words;
    }

    /** A name without the backslashes that protect its special characters. */
    static String plain(String name) {
        return name.indexOf('\\') < 0 ? name : name.replace("\\", "");
    }

    LayoutException error(String message) {
        return new LayoutException(file + ":" + line + ": " + message);
    }
}
