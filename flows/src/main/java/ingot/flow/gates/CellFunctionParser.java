package ingot.flow.gates;

import ingot.hdl.netlist.Expr.BinaryOp;

/** Reads Liberty's boolean syntax by recursive descent. */
final class CellFunctionParser {
    private final String text;
    private int at;

    CellFunctionParser(String text) {
        this.text = text;
    }

    CellFunction parse() {
        var function = or();
        if (peek() != 0) {
            throw error();
        }
        return function;
    }

    private CellFunction or() {
        var left = and();
        while (peek() == '|' || peek() == '+') {
            at++;
            left = new CellFunction.Joined(BinaryOp.OR, left, and());
        }
        return left;
    }

    private CellFunction and() {
        var left = xor();
        while (true) {
            char next = peek();
            if (next == '&' || next == '*') {
                at++;
            } else if (next != '(' && next != '!' && !isName(next)) {
                return left;
            }
            left = new CellFunction.Joined(BinaryOp.AND, left, xor());
        }
    }

    private CellFunction xor() {
        var left = not();
        while (peek() == '^') {
            at++;
            left = new CellFunction.Joined(BinaryOp.XOR, left, not());
        }
        return left;
    }

    private CellFunction not() {
        if (peek() == '!') {
            at++;
            return new CellFunction.Not(not());
        }
        var value = primary();
        while (peek() == '\'') {
            at++;
            value = new CellFunction.Not(value);
        }
        return value;
    }

    private CellFunction primary() {
        if (peek() == '(') {
            at++;
            var inner = or();
            if (peek() != ')') {
                throw error();
            }
            at++;
            return inner;
        }
        if (!isName(peek())) {
            throw error();
        }
        int start = at;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        var name = text.substring(start, at);
        return switch (name) {
            case "0" -> new CellFunction.Constant(false);
            case "1" -> new CellFunction.Constant(true);
            default -> new CellFunction.Pin(name);
        };
    }

    /** The next character that is not white space; 0 at the end. */
    private char peek() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '"')) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '[' || c == ']';
    }

    private NetlistException error() {
        return new NetlistException("the cell function \"" + text + "\" is not understood at character " + (at + 1));
    }
}
