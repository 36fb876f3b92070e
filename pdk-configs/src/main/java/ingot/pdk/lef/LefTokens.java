package ingot.pdk.lef;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The words of a LEF file: separated by white space, {@code #} starts a comment, {@code "…"} is one word. */
final class LefTokens {
    private final String file;
    private final String text;
    private int position;
    private int line = 1;

    LefTokens(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The next word, or null at the end of the file. */
    String next() {
        skipBlanks();
        if (position >= text.length()) {
            return null;
        }
        int start = position;
        if (text.charAt(position) == '"') {
            int end = text.indexOf('"', position + 1);
            if (end < 0) {
                throw error("a quoted string does not end");
            }
            for (int i = position; i < end; i++) {
                line += text.charAt(i) == '\n' ? 1 : 0;
            }
            position = end + 1;
            return text.substring(start + 1, end);
        }
        while (position < text.length() && !Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        if (position - start > 1 && text.charAt(position - 1) == ';') {
            position--; // "0.46;" is two words
        }
        return text.substring(start, position);
    }

    private void skipBlanks() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '#') {
                while (position < text.length() && text.charAt(position) != '\n') {
                    position++;
                }
            } else if (Character.isWhitespace(c)) {
                line += c == '\n' ? 1 : 0;
                position++;
            } else {
                return;
            }
        }
    }

    /** The next word, which must be there. */
    String word() {
        String word = next();
        if (word == null) {
            throw error("the file ends in the middle of a statement");
        }
        return word;
    }

    /** The words up to the next {@code ;}, which is consumed. */
    List<String> statement() {
        var words = new ArrayList<String>();
        for (String word = word(); !word.equals(";"); word = word()) {
            words.add(word);
        }
        return words;
    }

    /** A distance in µm, as nm. */
    int nm(String word) {
        return (int) Math.round(number(word) * 1000);
    }

    /** A number. */
    double number(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw error("expected a number, found `" + word + "`");
        }
    }

    /** An area in µm², as nm². */
    long nm2(String word) {
        try {
            return new BigDecimal(word).movePointRight(6).longValue();
        } catch (NumberFormatException e) {
            throw error("expected an area, found `" + word + "`");
        }
    }

    LefException error(String message) {
        return new LefException(file + ":" + line + ": " + message);
    }
}
